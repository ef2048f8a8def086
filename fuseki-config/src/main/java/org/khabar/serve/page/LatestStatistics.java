package org.khabar.serve.page;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.khabar.store.Statistics;
import org.khabar.store.Store;

/** The statistics of a store, counted anew only after a change. */
public final class LatestStatistics implements AutoCloseable {
    private final Store store;
    private final ExecutorService counting = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "statistics");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Future<Statistics> counted;
    private long version = -1;

    public LatestStatistics(Store store) {
        this.store = store;
    }

    /** The statistics, unless counting takes longer; then it goes on for those who ask later. */
    Optional<Statistics> within(Duration time) {
        try {
            return Optional.of(count().get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException | ExecutionException e) {
            throw failure(e);
        }
    }

    Statistics get() {
        try {
            return count().get();
        } catch (InterruptedException | ExecutionException e) {
            throw failure(e);
        }
    }

    private synchronized Future<Statistics> count() {
        long now = store.version();
        Future<Statistics> last = counted;
        if (last == null || version != now) {
            last = counting.submit(store::statistics);
            counted = last;
            version = now;
        }
        return last;
    }

    private static IllegalStateException failure(Exception cause) {
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return new IllegalStateException("The store cannot be counted", cause);
    }

    /** Counts no more; a store can only be closed when nobody reads it. */
    @Override
    public void close() {
        counting.shutdown();
        try {
            if (!counting.awaitTermination(1, TimeUnit.MINUTES)) {
                counting.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
