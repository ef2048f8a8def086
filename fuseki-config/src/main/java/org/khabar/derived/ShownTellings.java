package org.khabar.derived;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.ShownTelling;

/** The graph that holds for each event its surest telling and its finest date, so that no query has to compare what articles tell. */
public final class ShownTellings implements KeptGraph.Rule {
    /** The graph. */
    public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/khabar/graph/tellings");

    ShownTellings() {}

    @Override
    public Node graph() {
        return GRAPH;
    }

    @Override
    public boolean reads(Node property) {
        return ShownTelling.TELLING.contains(property);
    }

    /** An event itself, or those of a telling or of the tellings in a sentence. */
    @Override
    public Stream<Node> concerned(Graph all, Node thing) {
        Stream<Node> tellings = Stream.concat(Stream.of(thing), subjects(all, Nif.sentence, thing));
        return Stream.concat(Stream.of(thing), tellings.flatMap(telling -> subjects(all, Kh.evidence, telling)));
    }

    private static Stream<Node> subjects(Graph all, Node property, Node object) {
        return all.find(Node.ANY, property, object).toList().stream().map(Triple::getSubject);
    }

    @Override
    public Set<Triple> of(Graph all, Node thing) {
        return ShownTelling.of(all, thing);
    }

    @Override
    public Stream<Triple> whole(DatasetGraph stored) {
        Graph all = stored.getDefaultGraph();
        return Stream.of(Kh.evidence, Kh.date)
                .flatMap(property -> all.stream(Node.ANY, property, Node.ANY))
                .map(Triple::getSubject)
                .distinct()
                .toList()
                .stream()
                .flatMap(event -> ShownTelling.of(all, event).stream());
    }
}
