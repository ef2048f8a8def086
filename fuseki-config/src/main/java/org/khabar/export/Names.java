package org.khabar.export;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.khabar.ontology.ShownName;

/**
 * One name for each node: of the wanted language if there is one, the preferred one before others, a longer before a
 * shorter; as the query library names them.
 *
 * @param graph where the names are
 * @param language {@code ar} or {@code en}
 */
record Names(Graph graph, String language) {

    String of(Node node) {
        return ShownName.in(language)
                .of(ShownName.NAMING.stream().flatMap(property -> graph.stream(node, property, Node.ANY)))
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> localName(node));
    }

    /** {@code Ministry} for {@code https://w3id.org/khabar/ontology#Ministry}. */
    static String localName(Node node) {
        String iri = node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
