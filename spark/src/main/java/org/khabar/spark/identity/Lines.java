package org.khabar.spark.identity;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Lines of N-Quads. */
final class Lines {

    /** The named graph that keeps what was decided, and why; a store keeps the same. */
    private static final Node IDENTITY = NodeFactory.createURI("https://w3id.org/khabar/graph/identity");

    private final StringBuilder text = new StringBuilder();
    private final String end;

    private Lines(Node graph) {
        end = " " + NodeFmtLib.strNT(graph) + " .\n";
    }

    /** Lines of an article's graph. */
    static Lines of(String article) {
        return new Lines(NodeFactory.createURI(article));
    }

    /** Lines of the identity graph. */
    static Lines ofIdentity() {
        return new Lines(IDENTITY);
    }

    Lines add(Node subject, Node property, Node object) {
        text.append(NodeFmtLib.strNT(subject))
                .append(' ')
                .append(NodeFmtLib.strNT(property))
                .append(' ')
                .append(NodeFmtLib.strNT(object))
                .append(end);
        return this;
    }

    Lines add(Collection<Triple> triples) {
        triples.forEach(t -> add(t.getSubject(), t.getPredicate(), t.getObject()));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
