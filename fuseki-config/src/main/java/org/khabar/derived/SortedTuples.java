package org.khabar.derived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;

/**
 * Adds many tuples to a table of TDB2. Each index gets them sorted by its own order, many at a time: one block after the other
 * is written then, instead of another one with each tuple. Use it within a write transaction, and end with {@link #flush}.
 */
public final class SortedTuples {
    private static final int AT_ONCE = 500_000;

    private final TupleTable table;
    private final List<Tuple<NodeId>> waiting = new ArrayList<>();

    public SortedTuples(TupleTable table) {
        this.table = table;
    }

    /** Adds a tuple, at the latest with {@link #flush}; one that is there already is there once. */
    public void add(Tuple<NodeId> tuple) {
        waiting.add(tuple);
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    /** Writes what was added. */
    public void flush() {
        for (TupleIndex index : table.getIndexes()) {
            waiting.sort(order(index.getMapping(), table.getTupleLen()));
            waiting.forEach(index::add);
        }
        waiting.clear();
    }

    private static Comparator<Tuple<NodeId>> order(TupleMap map, int length) {
        int[] slots = new int[length];
        for (int i = 0; i < length; i++) {
            slots[i] = map.getSlotIdx(i);
        }
        return (a, b) -> {
            for (int slot : slots) {
                int order = NodeId.compare(a.get(slot), b.get(slot));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }
}
