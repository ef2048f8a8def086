package org.khabar.evaluation;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * How the triples of a property are spread.
 *
 * @param triples how many there are
 * @param perSubject how many a subject has that has any
 * @param perObject how many an object has that has any
 */
record Spread(double triples, double perSubject, double perObject) {
    /** One subject in so many is looked at. */
    private static final int SAMPLE = 64;

    /** @param triples all of one property, one object after the other */
    static Spread of(Iterator<Tuple<NodeId>> triples) {
        int all = 0;
        int objects = 0;
        int sampled = 0;
        Set<NodeId> subjects = new HashSet<>();
        @Nullable NodeId last = null;
        while (triples.hasNext()) {
            Tuple<NodeId> triple = triples.next();
            all++;
            if (!triple.get(2).equals(last)) {
                last = triple.get(2);
                objects++;
            }
            if (Math.floorMod(triple.get(0).hashCode() * 31 >> 3, SAMPLE) == 0) {
                subjects.add(triple.get(0));
                sampled++;
            }
        }
        double perSubject = subjects.isEmpty() ? 1 : sampled / (double) subjects.size();
        return new Spread(all, perSubject, all / (double) Math.max(1, objects));
    }
}
