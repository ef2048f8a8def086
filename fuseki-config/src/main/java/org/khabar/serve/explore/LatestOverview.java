package org.khabar.serve.explore;

import com.google.common.base.Suppliers;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.khabar.store.Store;

/** The overview of a store, read anew only after a change. */
public final class LatestOverview implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LatestOverview.class.getName());

    /** Name of the thread that reads ahead. */
    static final String READING = "overview";

    private final Store store;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread ahead = new Thread(this::readAhead, READING);
    private @Nullable Overview read;
    private long version = -1;

    public LatestOverview(Store store) {
        this.store = store;
    }

    /** Reads ahead, so that the first visitor need not wait. */
    public void prepare() {
        ahead.setDaemon(true);
        ahead.start();
    }

    /** Waits for what is read ahead, names included; of a store so large that this takes longer, the first visitors wait. */
    public void await(Duration most) {
        try {
            ahead.join(most.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads no more; a store can only be closed when nobody reads it. */
    @Override
    public void close() {
        closed.set(true);
        try {
            ahead.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Names in the same transaction as the rest: who takes part in how many events is counted once for both. */
    private void readAhead() {
        CompletableFuture<NameIndex> names = new CompletableFuture<>();
        Supplier<NameIndex> later = later();
        try {
            Txn.executeRead(
                    store.dataset(),
                    () -> names.complete(read(() -> names.isCancelled() ? later.get() : names.join())
                            .names()));
            names.join().prepare();
        } catch (CancellationException e) {
            LOG.log(System.Logger.Level.DEBUG, "Closed before the overview was read", e);
        } finally {
            names.cancel(false);
        }
    }

    /** Names that are read when they are first asked for. */
    private Supplier<NameIndex> later() {
        return Suppliers.memoize(() ->
                Txn.calculateRead(store.dataset(), () -> new OverviewReader(store.dataset(), closed::get).names()));
    }

    /** Reads within a transaction; others that ask meanwhile wait for it. */
    private synchronized OverviewReader read(Supplier<NameIndex> names) {
        OverviewReader reader = new OverviewReader(store.dataset(), closed::get);
        long now = store.version();
        if (read == null || version < now) {
            read = reader.read(names);
            version = now;
        }
        return reader;
    }

    /** What the store holds now. */
    public synchronized Overview get() {
        if (read == null || version != store.version()) {
            Txn.executeRead(store.dataset(), () -> read(later()));
        }
        return Objects.requireNonNull(read, "the overview");
    }
}
