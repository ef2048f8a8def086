package org.khabar.cli;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.khabar.ontology.Kh;
import org.khabar.pipeline.ArticleGraph;

/**
 * What one article says, freshly extracted or read from an RDF file.
 *
 * @param id the article's identifier
 * @param name IRI of the article and of its graph
 * @param events number of events told
 * @param unread what could not be read of the article, in plain words
 */
record NamedGraph(String id, String name, Graph graph, int events, List<String> unread) {

    static NamedGraph of(ArticleGraph extracted) {
        return new NamedGraph(
                extracted.article().id(), extracted.name(), extracted.graph(), extracted.events(), extracted.unread());
    }

    static NamedGraph of(String name, Graph graph) {
        Node article = NodeFactory.createURI(name);
        String id = graph.stream(article, DCTerms.identifier.asNode(), Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(name);
        long events = graph.stream(Node.ANY, Kh.factuality, Node.ANY)
                .map(triple -> triple.getSubject())
                .distinct()
                .count();
        return new NamedGraph(id, name, graph, (int) events, List.of());
    }
}
