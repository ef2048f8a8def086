package org.khabar.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.khabar.ontology.ShownName;

/**
 * The graph that holds for each thing the name to show, so that no query has to choose among the names that all articles
 * give.
 */
public final class ShownNames implements KeptGraph.Rule {
    /** The graph. */
    public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/khabar/graph/names");

    ShownNames() {}

    @Override
    public Node graph() {
        return GRAPH;
    }

    @Override
    public boolean reads(Node property) {
        return ShownName.NAMING.contains(property);
    }

    @Override
    public Stream<Node> concerned(Graph all, Node thing) {
        return Stream.of(thing);
    }

    @Override
    public Set<Triple> of(Graph all, Node thing) {
        return of(ShownName.NAMING.stream()
                .flatMap(property -> all.stream(thing, property, Node.ANY))
                .toList());
    }

    @Override
    public Stream<Triple> whole(DatasetGraph stored) {
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
