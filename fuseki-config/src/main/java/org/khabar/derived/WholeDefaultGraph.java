package org.khabar.derived;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the default graph what it holds by all named graphs of a TDB2 dataset. It compares and writes the numbers that stand for nodes
 * there: what follows from a triple depends on its property or its class alone, and no other node need be read.
 */
final class WholeDefaultGraph {
    private final NodeTable nodes;
    private final SortedTuples triples;
    private final Inference inference;
    private final NodeId type;
    private final Map<NodeId, List<Step>> byProperty = new HashMap<>();
    private final Map<NodeId, List<NodeId>> byClass = new HashMap<>();

    /** A property that holds too, and whether it does from the object to the subject. */
    private record Step(NodeId property, boolean flipped) {}

    private WholeDefaultGraph(DatasetGraph stored, Inference inference) {
        nodes = TDBInternal.requireStorage(stored)
                .getTripleTable()
                .getNodeTupleTable()
                .getNodeTable();
        triples = new SortedTuples(TDBInternal.requireStorage(stored)
                .getTripleTable()
                .getNodeTupleTable()
                .getTupleTable());
        this.inference = inference;
        type = nodes.getAllocateNodeId(RDF.type.asNode());
    }

    /** Call it within a write transaction. */
    static void fill(DatasetGraph stored, Inference inference) {
        WholeDefaultGraph graph = new WholeDefaultGraph(stored, inference);
        Iterator<Tuple<NodeId>> quads = TDBInternal.findIndex(stored, "SPOG").all();
        // Quads that differ in their graph alone come one after the other.
        @Nullable Tuple<NodeId> last = null;
        while (quads.hasNext()) {
            Tuple<NodeId> quad = quads.next();
            Tuple<NodeId> triple = TupleFactory.create3(quad.get(1), quad.get(2), quad.get(3));
            if (!triple.equals(last)) {
                graph.add(triple);
                last = triple;
            }
        }
        graph.triples.flush();
    }

    private void add(Tuple<NodeId> triple) {
        triples.add(triple);
        NodeId subject = triple.get(0);
        NodeId property = triple.get(1);
        NodeId object = triple.get(2);
        if (property.equals(type)) {
            byClass.computeIfAbsent(object, this::above)
                    .forEach(above -> triples.add(TupleFactory.create3(subject, type, above)));
            return;
        }
        for (Step step : byProperty.computeIfAbsent(property, this::steps)) {
            if (!step.flipped()) {
                triples.add(TupleFactory.create3(subject, step.property(), object));
            } else if (!nodes.getNodeForNodeId(object).isLiteral()) {
                triples.add(TupleFactory.create3(object, step.property(), subject));
            }
        }
    }

    private List<NodeId> above(NodeId type) {
        return inference
                .above(nodes.getNodeForNodeId(type))
                .map(nodes::getAllocateNodeId)
                .toList();
    }

    private List<Step> steps(NodeId property) {
        return inference
                .ways(nodes.getNodeForNodeId(property))
                .map(way -> new Step(nodes.getAllocateNodeId(way.property()), way.flipped()))
                .toList();
    }
}
