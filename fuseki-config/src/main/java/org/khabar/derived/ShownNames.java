package org.khabar.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.khabar.ontology.ShownName;

/**
 * The graph that holds for each thing the name to show, so that no query has to choose among the names that all articles
 * give. It is brought up to date at the end of each transaction, for the things whose names changed.
 */
public final class ShownNames {
    /** The graph. */
    public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/khabar/graph/names");

    private final Set<Node> touched = new LinkedHashSet<>();

    ShownNames() {}

    /** Something came or went that all graphs together said. */
    void changed(Triple triple) {
        if (ShownName.NAMING.contains(triple.getPredicate())) {
            touched.add(triple.getSubject());
        }
    }

    /** Somebody wrote into a graph, which may be this one. */
    void written(Node graph, Node subject) {
        if (graph.equals(GRAPH)) {
            touched.add(subject);
        }
    }

    /** Makes the graph right again. */
    void settle(DerivedDataset quads) {
        List<Node> subjects = List.copyOf(touched);
        for (Node subject : subjects) {
            Set<Triple> right = of(ShownName.NAMING.stream()
                    .flatMap(property -> quads.stream(Quad.defaultGraphIRI, subject, property, Node.ANY))
                    .map(Quad::asTriple)
                    .toList());
            quads.stream(GRAPH, subject, Node.ANY, Node.ANY)
                    .filter(quad -> !right.remove(quad.asTriple()))
                    .toList()
                    .forEach(quads::delete);
            right.forEach(name -> quads.add(Quad.create(GRAPH, name)));
        }
        forget();
    }

    /** The changes were taken back. */
    void forget() {
        touched.clear();
    }

    /** The whole graph, from the names in the default graph of a dataset. */
    static Stream<Triple> all(DatasetGraph stored) {
        Map<Node, List<Triple>> namings = new HashMap<>();
        for (Node property : ShownName.NAMING) {
            stored.stream(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY)
                    .map(Quad::asTriple)
                    .forEach(naming -> namings.computeIfAbsent(naming.getSubject(), none -> new ArrayList<>(2))
                            .add(naming));
        }
        return namings.values().stream().flatMap(names -> of(names).stream());
    }

    private static Set<Triple> of(List<Triple> namings) {
        Set<Triple> names = new LinkedHashSet<>();
        for (ShownName shown : ShownName.ALL) {
            Optional<Node> name = shown.of(namings.stream());
            name.ifPresent(words -> names.add(Triple.create(namings.get(0).getSubject(), shown.property(), words)));
        }
        return names;
    }
}
