package org.khabar.serve.page;

import org.jspecify.annotations.Nullable;
import org.khabar.store.Statistics;
import org.khabar.store.Store;

/** The statistics of a store, counted anew only after a change. */
public final class LatestStatistics {
    private final Store store;
    private @Nullable Statistics counted;
    private long version = -1;

    public LatestStatistics(Store store) {
        this.store = store;
    }

    /** One thread counts; others that ask meanwhile wait for it. */
    synchronized Statistics get() {
        long now = store.version();
        if (counted == null || version != now) {
            counted = store.statistics();
            version = now;
        }
        return counted;
    }
}
