package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;
import org.khabar.serve.explore.Happening;
import org.khabar.store.Store;

/**
 * The sentences behind what the picture shows, cut where the words change that are marked in them.
 *
 * @param graph where they are read
 * @param quads the same with the articles apart
 */
record GraphEvidence(GraphFacts graph, DatasetGraph quads) {
    private static final int MOST_EVENTS = 20;
    private static final int MOST_SENTENCES = 5;
    private static final int MOST_ARTICLES = 20;

    /** What is told of events, and in which words. */
    JsonArray of(List<Node> events) {
        JsonArray all = new JsonArray();
        events.stream()
                .flatMap(node -> graph.overview().event(node).stream())
                .limit(MOST_EVENTS)
                .forEach(event -> all.add(of(event)));
        return all;
    }

    /** The events behind a direct link; for what no event stands behind, the articles that say it. */
    JsonArray of(Node from, String property, Node to) {
        Set<Node> events = new LinkedHashSet<>();
        GraphTerms.links()
                .filter(rule -> rule.property().getLocalName().equals(property))
                .forEach(rule -> rule.from().forEach(part -> graph.facts()
                        .triples(Node.ANY, part, from)
                        .map(Triple::getSubject)
                        .filter(event -> isBehind(event, rule, to))
                        .forEach(events::add)));
        JsonArray told = of(List.copyOf(events));
        return told.isEmpty() ? articles(from, property, to) : told;
    }

    private boolean isBehind(Node event, GraphTerms.Rule rule, Node to) {
        boolean right = graph.overview()
                .event(event)
                .filter(each -> each.type().equals(rule.of()) && each.actual())
                .isPresent();
        return right
                && rule.to().stream().anyMatch(part -> graph.facts().graph().contains(event, part, to));
    }

    private JsonArray articles(Node from, String property, Node to) {
        Set<Node> articles = new LinkedHashSet<>();
        GraphTerms.TIES.stream()
                .filter(tie -> tie.getLocalName().equals(property))
                .forEach(tie -> quads.findNG(Node.ANY, from, tie, to)
                        .forEachRemaining(quad -> article(quad).ifPresent(articles::add)));
        JsonArray sentences = new JsonArray();
        articles.stream().limit(MOST_ARTICLES).forEach(article -> sentences.add(source(article)));
        JsonArray all = new JsonArray();
        if (!articles.isEmpty()) {
            JsonObject json = new JsonObject();
            json.put("sentences", sentences);
            all.add(json);
        }
        return all;
    }

    private static Optional<Node> article(Quad quad) {
        return Optional.of(quad.getGraph()).filter(name -> !Store.isReference(name.getURI()));
    }

    private JsonObject of(Happening event) {
        Facts facts = graph.facts();
        Node node = event.node();
        JsonObject json = new JsonObject();
        json.put("id", node.getURI());
        json.put("page", graph.addresses().page(node.getURI()));
        json.put(
                "title",
                new Summary(facts, graph.visit()).title(node, event.type()).words());
        json.put("truth", graph.visit().say(EventCard.truth(event.truth())));
        json.put("day", event.day());
        Set<Node> found = new LinkedHashSet<>();
        facts.objects(node, Kh.evidence).forEach(mention -> found.addAll(facts.objects(mention, Nif.sentence)));
        JsonArray sentences = new JsonArray();
        found.stream()
                .limit(MOST_SENTENCES)
                .flatMap(part -> Sentence.of(facts, part, about -> isNoOtherEvent(node, about)).stream())
                .forEach(sentence -> sentences.add(words(sentence)));
        json.put("sentences", sentences);
        return json;
    }

    /** The words that tell of other events are not what is asked for. */
    private boolean isNoOtherEvent(Node event, Node about) {
        return about.equals(event) || graph.overview().event(about).isEmpty();
    }

    private JsonObject words(Sentence sentence) {
        JsonObject json = source(sentence.article());
        json.put("page", graph.addresses().page(sentence.node().getURI()));
        json.put("language", sentence.text().language());
        JsonArray parts = new JsonArray();
        for (Passages.Part part : Passages.parts(sentence)) {
            JsonArray words = new JsonArray();
            words.add(part.words());
            part.passage().ifPresent(passage -> words.add(passage.trigger() ? "trigger" : "name"));
            parts.add(words);
        }
        json.put("parts", parts);
        return json;
    }

    private JsonObject source(Node article) {
        Facts facts = graph.facts();
        JsonObject json = new JsonObject();
        Text title = facts.name(article, graph.visit().data());
        json.put("article", title.words());
        json.put("articleLanguage", title.language());
        json.put("page", graph.addresses().page(article.getURI()));
        facts.object(article, Schema.publisher)
                .ifPresent(publisher -> json.put(
                        "publisher", facts.name(publisher, graph.visit().data()).words()));
        facts.object(article, Schema.datePublished).ifPresent(day -> json.put("day", day.getLiteralLexicalForm()));
        SentenceList.source(facts, article).ifPresent(url -> json.put("source", url));
        return json;
    }

    /** IRIs as nodes. */
    static List<Node> nodes(List<String> iris) {
        List<Node> nodes = new ArrayList<>();
        iris.forEach(iri -> nodes.add(NodeFactory.createURI(iri)));
        return nodes;
    }
}
