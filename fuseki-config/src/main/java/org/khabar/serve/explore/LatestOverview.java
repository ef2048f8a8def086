package org.khabar.serve.explore;

import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.khabar.store.Store;

/** The overview of a store, read anew only after a change. */
public final class LatestOverview {
    private static final System.Logger LOG = System.getLogger(LatestOverview.class.getName());

    private final Store store;
    private @Nullable Overview read;
    private long version = -1;

    public LatestOverview(Store store) {
        this.store = store;
    }

    /** Reads ahead, so that the first visitor need not wait. */
    public void prepare() {
        Thread reader = new Thread(
                () -> {
                    try {
                        get();
                    } catch (RuntimeException e) {
                        // The store is closing, or cannot be read: whoever asks next is told.
                        LOG.log(System.Logger.Level.DEBUG, "The overview was not read ahead", e);
                    }
                },
                "overview");
        reader.setDaemon(true);
        reader.start();
    }

    /** One thread reads; others that ask meanwhile wait for it. */
    public synchronized Overview get() {
        long now = store.version();
        if (read == null || version != now) {
            read = Txn.calculateRead(
                    store.dataset(), () -> new OverviewReader(store.dataset().getUnionGraph()).read());
            version = now;
        }
        return read;
    }
}
