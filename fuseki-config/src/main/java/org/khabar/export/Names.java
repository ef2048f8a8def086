package org.khabar.export;

import java.util.Comparator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * One name for each node: of the wanted language if there is one, the preferred one before others, a longer before a
 * shorter; as the query library names them.
 *
 * @param graph where the names are
 * @param language {@code ar} or {@code en}
 */
record Names(Graph graph, String language) {

    String of(Node node) {
        Comparator<Triple> best = Comparator.<Triple, Boolean>comparing(
                        naming -> naming.getObject().getLiteralLanguage().equals(language))
                .thenComparing(naming -> naming.getPredicate().equals(SKOS.prefLabel.asNode()))
                .thenComparing(
                        naming -> naming.getObject().getLiteralLexicalForm().length())
                .thenComparing(naming -> naming.getObject().getLiteralLexicalForm());
        return java.util.stream.Stream.of(SKOS.prefLabel.asNode(), RDFS.label.asNode())
                .flatMap(property -> graph.stream(node, property, Node.ANY))
                .filter(naming -> naming.getObject().isLiteral())
                .max(best)
                .map(naming -> naming.getObject().getLiteralLexicalForm())
                .orElseGet(() -> localName(node));
    }

    /** {@code Ministry} for {@code https://w3id.org/khabar/ontology#Ministry}. */
    static String localName(Node node) {
        String iri = node.toString();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
