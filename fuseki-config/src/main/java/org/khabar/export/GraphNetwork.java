package org.khabar.export;

import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Any graph as a network, such as the answer to a CONSTRUCT: its triples from node to node are the edges. */
final class GraphNetwork implements Network {
    private final Graph graph;
    private final Graph around;
    private final Names names;
    private final Kinds kinds = new Kinds();

    /**
     * @param graph the answer
     * @param around where names and classes are that it does not bring
     */
    GraphNetwork(Graph graph, Graph around, String language) {
        this.graph = graph;
        this.around = around;
        names = new Names(around, language);
    }

    @Override
    public Stream<Thing> things() {
        TreeSet<Node> nodes = new TreeSet<>(Comparator.comparing(Node::toString));
        graph.stream().filter(GraphNetwork::isNoType).forEach(triple -> {
            nodes.add(triple.getSubject());
            if (!triple.getObject().isLiteral()) {
                nodes.add(triple.getObject());
            }
        });
        return nodes.stream().map(this::thing);
    }

    private Thing thing(Node node) {
        Optional<Node> type = kinds.type(graph, node).or(() -> kinds.type(around, node));
        String kind = type.map(kinds.all()::get).orElse("");
        Names own = new Names(graph, names.language());
        String name = own.of(node);
        String label = name.equals(Names.localName(node)) ? names.of(node) : name;
        return new Thing(
                node.toString(), label, kind, type.map(Names::localName).orElse(""), 0, "", Optional.empty());
    }

    @Override
    public Stream<Edge> edges() {
        return graph.stream()
                .filter(triple -> isNoType(triple) && !triple.getObject().isLiteral())
                .sorted(Comparator.comparing(
                                (Triple triple) -> triple.getPredicate().toString())
                        .thenComparing(triple -> triple.getSubject().toString())
                        .thenComparing(triple -> triple.getObject().toString()))
                .map(triple -> new Edge(
                        triple.getSubject().toString(),
                        triple.getObject().toString(),
                        Names.localName(triple.getPredicate()),
                        names.of(triple.getPredicate()),
                        1,
                        java.util.List.of()));
    }

    private static boolean isNoType(Triple triple) {
        return !triple.predicateMatches(RDF.type.asNode());
    }
}
