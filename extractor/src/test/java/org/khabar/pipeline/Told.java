package org.khabar.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.article.Article;
import org.khabar.ontology.Kh;

/** What a short text, published on Monday, 4 March 2024, is read to tell. */
final class Told {

    private static final NewsExtractor extractor =
            NewsExtractor.create(new ExtractorOptions(Kh.ID, false, Optional.empty()));

    private Told() {}

    static Graph graph(String language, String text) {
        return extractor
                .extract(new Article("t", text, language, LocalDate.parse("2024-03-04"), null, null))
                .graph();
    }

    /** The factualities of the events of a class. */
    static Set<String> truths(Graph graph, Node type) {
        return events(graph, type)
                .flatMap(event -> objects(graph, event, Kh.factuality))
                .map(Node::getLocalName)
                .collect(Collectors.toSet());
    }

    /** The labels of all that a property gives the events of a class. */
    static Set<String> names(Graph graph, Node type, Node property) {
        return events(graph, type)
                .flatMap(event -> objects(graph, event, property))
                .flatMap(who -> objects(graph, who, RDFS.label.asNode()))
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet());
    }

    /** The labels of all people and groups. */
    static Set<String> everybody(Graph graph) {
        return Stream.of(FOAF.Person.asNode(), Kh.Group)
                .flatMap(type -> graph.find(Node.ANY, RDF.type.asNode(), type).toList().stream())
                .flatMap(typed -> objects(graph, typed.getSubject(), RDFS.label.asNode()))
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet());
    }

    /** How many events of a class there are. */
    static long count(Graph graph, Node type) {
        return events(graph, type).count();
    }

    private static Stream<Node> events(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type).toList().stream()
                .map(t -> t.getSubject())
                .filter(event -> graph.contains(event, Kh.factuality, Node.ANY))
                .distinct();
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream().map(t -> t.getObject());
    }
}
