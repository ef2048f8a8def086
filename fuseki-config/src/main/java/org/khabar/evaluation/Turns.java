package org.khabar.evaluation;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Lets only so many queries that take long go on at the same time, so that neither the memory nor the time of those that take
 * a moment is spent on all of them at once. Nobody knows beforehand what a query costs: each may begin, one that is not ready after
 * a quarter of a second waits until it is its turn, and the next time that it is asked it waits before it begins.
 */
public final class Turns {
    private static final Symbol SYMBOL = Symbol.create("https://w3id.org/khabar/server#turn");
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long LOOK_MILLIS = 50;

    /** How often the clock is looked at. */
    private static final int STEPS = 256;

    /** Queries of which it is kept that they take long. */
    private static final int KNOWN = 10_000;

    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final Cache<String, Boolean> known =
            CacheBuilder.newBuilder().maximumSize(KNOWN).build();

    /**
     * @param most queries that go on at the same time
     * @param mostWaiting queries that wait at the same time; further ones are refused
     */
    public Turns(int most, int mostWaiting) {
        free = new Semaphore(most, true);
        this.mostWaiting = mostWaiting;
    }

    /** Too many queries that take long wait already. */
    public static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyException() {
            super("Too many queries that take long at the same time; try again in a moment");
        }
    }

    /** The turn of one query; for one thread, which closes it at the end of the answer. */
    public static final class Turn implements AutoCloseable {
        private final Turns turns;
        private final String query;
        private final BooleanSupplier begun;
        private long start;
        private int steps;
        private boolean taken;
        private boolean refused;

        private Turn(Turns turns, String query, BooleanSupplier begun) {
            this.turns = turns;
            this.query = query;
            this.begun = begun;
        }

        /**
         * The query begins, with this context; one that took long before waits for its turn.
         *
         * @throws TooManyException if too many wait
         */
        public void begin(Context context) {
            context.set(SYMBOL, this);
            if (turns.known.getIfPresent(query) != null) {
                turns.take(false, () -> false);
                taken = true;
            }
            start = System.nanoTime();
        }

        static @Nullable Turn of(Context context) {
            return context.get(SYMBOL);
        }

        /** To be called again and again while a query goes on. */
        void step(BooleanSupplier cancelled) {
            if (refused) {
                throw new TooManyException();
            }
            if (!taken && ++steps % STEPS == 0 && System.nanoTime() - start > MOMENT) {
                turns.known.put(query, true);
                takeOrRefuse(cancelled);
            }
        }

        /** Refused once is refused for good: Jena takes some faults for the answer no, and asks on. */
        private void takeOrRefuse(BooleanSupplier cancelled) {
            try {
                turns.take(begun.getAsBoolean(), cancelled);
                taken = true;
            } catch (TooManyException e) {
                refused = true;
                throw e;
            }
        }

        @Override
        public void close() {
            if (taken) {
                if (System.nanoTime() - start < MOMENT) {
                    turns.known.invalidate(query);
                }
                taken = false;
                turns.free.release();
            }
        }
    }

    /**
     * The turn of a query.
     *
     * @param query its text
     * @param begun whether the client has got a part of the answer, so that the query can no longer be refused
     */
    public Turn turn(String query, BooleanSupplier begun) {
        return new Turn(this, query, begun);
    }

    private void take(boolean begun, BooleanSupplier cancelled) {
        try {
            boolean refused = waiting.incrementAndGet() > mostWaiting && !begun;
            while (!free.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (refused) {
                    throw new TooManyException();
                }
                if (cancelled.getAsBoolean()) {
                    throw new QueryCancelledException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        } finally {
            waiting.decrementAndGet();
        }
    }
}
