package org.khabar.queries;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.khabar.ontology.Kh;
import org.khabar.ontology.ShownName;
import org.khabar.ontology.ShownTelling;

/** The graphs in which a store keeps the names, and the tellings of events, to show. */
final class StoredChoices {
    private static final Node NAMES = NodeFactory.createURI("https://w3id.org/khabar/graph/names");
    private static final Node TELLINGS = NodeFactory.createURI("https://w3id.org/khabar/graph/tellings");

    private StoredChoices() {}

    /** Adds the name of everything that has one, and the surest telling of each event; call it within a write transaction. */
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
        List<Triple> tellings = union.stream(Node.ANY, Kh.evidence, Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .flatMap(event -> ShownTelling.of(union, event).stream())
                .toList();
        names.forEach(data.getGraph(NAMES)::add);
        tellings.forEach(data.getGraph(TELLINGS)::add);
    }
}
