package org.khabar.derived;

import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each read transaction with the copy of a TDB2 database in which it began. Compaction puts another copy in its place at any
 * time; what TDB2 then does with transactions of before is to ask the new copy, which knows nothing of them, and never to end them
 * in the old one, for whose end the compaction waits for ever.
 */
final class SteadyReads {
    private final DatasetGraph stored;

    /** Of this dataset; a thread may read two at once. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable DatasetGraph> copies = new ThreadLocal<>();

    SteadyReads(DatasetGraph stored) {
        this.stored = stored;
    }

    /** What the transaction of this thread reads and writes. */
    DatasetGraph current() {
        DatasetGraph copy = copies.get();
        return copy == null ? stored : copy;
    }

    /** Begins a transaction. One that writes stays with its copy by itself: compaction waits for it, and lets none begin. */
    void begin(TxnType type) {
        if (type != TxnType.READ || !(stored instanceof DatasetGraphSwitchable database)) {
            stored.begin(type);
            return;
        }
        while (!beginsIn((DatasetGraphTDB) database.get())) {
            Thread.onSpinWait();
        }
    }

    /** False where the copy is being put aside or into place, which takes a moment. */
    private boolean beginsIn(DatasetGraphTDB copy) {
        TransactionCoordinator coordinator = copy.getTxnSystem().getTxnMgr();
        if (!coordinator.tryNonExclusiveMode(false)) {
            return false;
        }
        try {
            copy.begin(TxnType.READ);
            copies.set(copy);
            return true;
        } finally {
            coordinator.finishNonExclusiveMode();
        }
    }

    /** Ends the transaction of this thread, if any. */
    void end() {
        DatasetGraph copy = current();
        copies.remove();
        copy.end();
    }
}
