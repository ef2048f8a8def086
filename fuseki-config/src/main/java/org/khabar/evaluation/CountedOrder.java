package org.khabar.evaluation;

import org.apache.jena.sparql.engine.optimizer.reorder.PatternElements;
import org.apache.jena.sparql.engine.optimizer.reorder.PatternTriple;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderTransformationSubstitution;
import org.apache.jena.sparql.sse.Item;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;

/**
 * Puts the triple patterns of the default graph into an order in which few rows come up, by counting in the index. TDB2 knows no
 * more than which places of a pattern are given, and takes all events that happened before the few that are resignations.
 */
final class CountedOrder extends ReorderTransformationSubstitution {
    /** What is expected of a pattern that only asks whether a row may stay. */
    private static final double CHECK = 0.9;

    private static final double ANYTHING = 1e9;
    private static final double OF_ANY_PROPERTY = 20;

    private final DatasetGraphTDB database;
    private final NodeTable nodes;
    private final @Nullable TripleCopy copy;
    private final Counts counts;

    CountedOrder(DatasetGraphTDB database, @Nullable TripleCopy copy, Counts counts) {
        this.database = database;
        this.copy = copy;
        this.counts = counts;
        nodes = database.getTripleTable().getNodeTupleTable().getNodeTable();
    }

    /** How many rows a pattern is expected to make of one. */
    @Override
    protected double weight(PatternTriple pattern) {
        boolean subject = PatternElements.isSet(pattern.subject);
        boolean object = PatternElements.isSet(pattern.object);
        boolean met = subject == isGiven(pattern.subject) && object == isGiven(pattern.object);
        if (!isGiven(pattern.predicate)) {
            return subject && object ? CHECK : subject || object ? OF_ANY_PROPERTY : ANYTHING;
        }
        NodeId property = id(pattern.predicate);
        if (met && (subject || object)) {
            return counts.matching(database, copy, id(pattern.subject), property, id(pattern.object));
        }
        if (subject && object) {
            return CHECK;
        }
        Spread spread = counts.spread(database, copy, property);
        return subject ? spread.perSubject() : object ? spread.perObject() : spread.triples();
    }

    private static boolean isGiven(Item item) {
        return item.isNode() && item.getNode().isConcrete();
    }

    private NodeId id(Item item) {
        return isGiven(item) ? nodes.getNodeIdForNode(item.getNode()) : NodeId.NodeIdAny;
    }
}
