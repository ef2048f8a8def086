package org.khabar.evaluation;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * How many triples of the default graph match a pattern. A copy in memory knows; without one it is counted, and kept for two
 * minutes, whatever changes meanwhile, since an order of patterns needs no exact numbers.
 */
final class Counts {
    /** Counting ends here: whatever has so many triples comes late in any case. */
    private static final int MOST = 20_000;

    private static final int MINUTES = 2;

    private final Cache<Key, Spread> spreads = cache(10_000);
    private final Cache<Key, Integer> counts = cache(100_000);

    /** A pattern of one copy of a database; compaction makes another one with other numbers. */
    private record Key(DatasetGraphTDB database, Tuple<NodeId> pattern) {}

    private static <T> Cache<Key, T> cache(int size) {
        return CacheBuilder.newBuilder()
                .maximumSize(size)
                .expireAfterWrite(MINUTES, TimeUnit.MINUTES)
                .build();
    }

    /** Triples that match, {@link NodeId#NodeIdAny} standing for anything. */
    int matching(DatasetGraphTDB database, @Nullable TripleCopy copy, NodeId subject, NodeId property, NodeId object) {
        if (copy != null) {
            return copy.count(given(subject), given(property), given(object));
        }
        Key key = new Key(database, TupleFactory.create3(subject, property, object));
        try {
            return counts.get(key, () -> {
                Iterator<Tuple<NodeId>> found = find(key);
                int count = 0;
                while (count < MOST && found.hasNext()) {
                    found.next();
                    count++;
                }
                return count;
            });
        } catch (ExecutionException e) {
            throw new UncheckedExecutionException(e);
        }
    }

    /** How the triples of a property are spread. */
    Spread spread(DatasetGraphTDB database, @Nullable TripleCopy copy, NodeId property) {
        if (copy != null) {
            return copy.spread(property);
        }
        Key key = new Key(database, TupleFactory.create3(NodeId.NodeIdAny, property, NodeId.NodeIdAny));
        try {
            return spreads.get(key, () -> Spread.of(find(key)));
        } catch (ExecutionException e) {
            throw new UncheckedExecutionException(e);
        }
    }

    private static @Nullable NodeId given(NodeId id) {
        return NodeId.isAny(id) ? null : id;
    }

    private static Iterator<Tuple<NodeId>> find(Key key) {
        return key.database().getTripleTable().getNodeTupleTable().find(key.pattern());
    }
}
