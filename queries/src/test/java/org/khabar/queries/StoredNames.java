package org.khabar.queries;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.khabar.ontology.ShownName;

/** The graph in which a store keeps the names to show. */
final class StoredNames {
    private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/khabar/graph/names");

    private StoredNames() {}

    /** Adds the name of everything that has one; call it within a write transaction. */
    static void addTo(DatasetGraph data) {
        Graph union = data.getUnionGraph();
        List<Triple> names = ShownName.NAMING.stream()
                .flatMap(naming -> union.stream(Node.ANY, naming, Node.ANY))
                .map(Triple::getSubject)
                .distinct()
                .flatMap(subject -> ShownName.ALL.stream()
                        .flatMap(shown -> shown
                                .of(union.stream(subject, Node.ANY, Node.ANY))
                                .map(name -> Triple.create(subject, shown.property(), name))
                                .stream()))
                .toList();
        names.forEach(data.getGraph(GRAPH)::add);
    }
}
