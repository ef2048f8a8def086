package org.khabar.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

/**
 * How much the store holds.
 *
 * @param articles named graphs of articles
 * @param events distinct events that the articles tell
 * @param triples triples of the articles, counted once per article; reference data is not counted
 */
public record Counts(long articles, long events, long triples) {
    static Counts of(DatasetGraph quads) {
        long articles = quads.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Schema.NewsArticle)
                .filter(quad -> quad.getGraph().equals(quad.getSubject()))
                .count();
        Set<Node> events = new HashSet<>();
        quads.stream(Node.ANY, Node.ANY, Kh.factuality, Node.ANY).forEach(quad -> events.add(quad.getSubject()));
        long triples = quads.stream()
                .filter(quad -> !quad.getGraph().isURI()
                        || !ReferenceData.isReference(quad.getGraph().getURI()))
                .count();
        return new Counts(articles, events.size(), triples);
    }
}
