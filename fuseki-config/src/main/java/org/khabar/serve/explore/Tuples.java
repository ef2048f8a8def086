package org.khabar.serve.explore;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * The default graph of a TDB2 dataset as the numbers that stand for nodes there: most of what is counted and joined need not be
 * read as words. To be used within one read transaction, since a compacted store has other numbers.
 */
final class Tuples {
    private final NodeTupleTable triples;
    private final NodeTable nodes;
    private final BooleanSupplier stopped;
    private final Map<NodeId, Node> shared = new HashMap<>();

    /**
     * @param quads a TDB2 dataset
     * @param stopped whether reading should end with a {@link CancellationException}
     */
    Tuples(DatasetGraph quads, BooleanSupplier stopped) {
        triples = TDBInternal.requireStorage(quads).getTripleTable().getNodeTupleTable();
        nodes = triples.getNodeTable();
        this.stopped = stopped;
    }

    /** All subjects and objects of a property. */
    void each(Node property, BiConsumer<NodeId, NodeId> use) {
        find(NodeId.NodeIdAny, nodes.getNodeIdForNode(property), NodeId.NodeIdAny, use);
    }

    /** All instances of a class. */
    void instances(Node type, Consumer<NodeId> use) {
        find(
                NodeId.NodeIdAny,
                nodes.getNodeIdForNode(RDF.type.asNode()),
                nodes.getNodeIdForNode(type),
                (subject, object) -> use.accept(subject));
    }

    /** All objects of a subject's property. */
    void objects(NodeId subject, Node property, Consumer<NodeId> use) {
        find(subject, nodes.getNodeIdForNode(property), NodeId.NodeIdAny, (same, object) -> use.accept(object));
    }

    private void find(NodeId subject, NodeId property, NodeId object, BiConsumer<NodeId, NodeId> use) {
        if (NodeId.isDoesNotExist(property) || NodeId.isDoesNotExist(object)) {
            return;
        }
        Iterator<Tuple<NodeId>> found = triples.find(subject, property, object);
        while (found.hasNext()) {
            Tuple<NodeId> triple = found.next();
            use.accept(triple.get(0), triple.get(2));
            if (stopped.getAsBoolean()) {
                throw new CancellationException();
            }
        }
    }

    Node node(NodeId id) {
        return nodes.getNodeForNodeId(id);
    }

    /** A node that many share, such as a date or a publisher. */
    Node shared(NodeId id) {
        return shared.computeIfAbsent(id, this::node);
    }

    /** The words of a literal that many share. */
    String words(NodeId literal) {
        return shared(literal).getLiteralLexicalForm();
    }
}
