package org.khabar.evaluation;

import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/** The latest copy of a default graph in memory, for those who read just what was copied. */
final class TripleCopies {
    /** Copies of as much as takes a sixth of the memory: the copy itself and what it is made from. */
    private static final int BYTES_OF_ONE = 6 * 60;

    private volatile @Nullable Latest latest;

    private record Latest(DatasetGraphTDB database, long version, TripleCopy copy) {}

    /** Copies the default graph as the transaction of this thread sees it, unless that is done already. */
    void make(DatasetGraphTDB database) {
        if (of(database) != null) {
            return;
        }
        latest = null;
        NodeTupleTable triples = database.getTripleTable().getNodeTupleTable();
        int most = (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / BYTES_OF_ONE);
        TripleCopy.of(triples.find(TupleFactory.create3(null, null, null)), most)
                .ifPresent(copy -> latest = new Latest(database, version(database), copy));
    }

    /** What the transaction of this thread reads, if that is copied. */
    @Nullable
    TripleCopy of(DatasetGraphTDB database) {
        Latest last = latest;
        return last != null && last.database() == database && last.version() == version(database) ? last.copy() : null;
    }

    private static long version(DatasetGraphTDB database) {
        return database.getTxnSystem().getThreadTransaction().getDataVersion();
    }
}
