package org.khabar.serve.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Itsrdf;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;
import org.khabar.serve.explore.Happening;
import org.khabar.serve.explore.Overview;

/**
 * What a page is about, in the words of schema.org: for programs that read pages, such as search engines. What is denied or
 * only possible is no {@code Event} there but a {@code Claim}.
 *
 * @param facts the graph
 * @param visit who looks
 * @param overview dates and types of events
 */
record StructuredData(Facts facts, Visit visit, Overview overview) {
    private static final int MOST = 50;

    /** A data block for the head of the node's page; nothing for a node that schema.org has no class for. */
    Html block(Node node) {
        Optional<SchemaNode> about = type(node).map(type -> describe(node, type));
        return about.map(described -> new Html().dataBlock(described.document()))
                .orElseGet(Html::new);
    }

    private SchemaNode describe(Node node, String type) {
        SchemaNode json = reference(node, type);
        switch (type) {
            case "NewsArticle" -> article(json, node);
            case "Event", "Claim" -> event(json, node, type.equals("Claim") ? "appearance" : "subjectOf");
            case "Person" -> {
                json.texts(
                        "jobTitle", facts.objects(node, Kh.holdsPost).stream().map(this::name));
                references(json, "worksFor", facts.objects(node, Kh.worksFor));
                entity(json, node);
            }
            default -> {
                references(json, "parentOrganization", facts.objects(node, ORG.unitOf.asNode()));
                references(json, "parentOrganization", facts.objects(node, ORG.subOrganizationOf.asNode()));
                references(json, "containedInPlace", facts.objects(node, Schema.containedInPlace));
                entity(json, node);
            }
        }
        return json;
    }

    private void article(SchemaNode json, Node article) {
        json.texts("inLanguage", words(article, Schema.inLanguage));
        json.texts("datePublished", words(article, Schema.datePublished));
        references(json, "publisher", facts.objects(article, Schema.publisher));
        json.texts("url", SentenceList.source(facts, article).stream());
        Set<Node> events = new LinkedHashSet<>();
        Set<Node> entities = new LinkedHashSet<>();
        for (Node passage : facts.subjects(Nif.referenceContext, article, Integer.MAX_VALUE)) {
            events.addAll(facts.subjects(Kh.evidence, passage, MOST));
            entities.addAll(facts.objects(passage, Itsrdf.taIdentRef));
        }
        references(json, "about", events);
        references(json, "mentions", entities);
    }

    private void event(SchemaNode json, Node event, String toldIn) {
        if (toldIn.equals("subjectOf")) {
            // The finest date that is told.
            json.texts("startDate", words(event, Kh.date).max(Comparator.comparing(String::length)).stream());
            if (overview.event(event).map(Happening::truth).equals(Optional.of(Kh.Planned))) {
                json.texts("eventStatus", Stream.of(Schema.NS + "EventScheduled"));
            }
            references(json, "location", facts.objects(event, Kh.place));
            references(json, "actor", facts.objects(event, Kh.agent));
        } else {
            references(json, "about", facts.objects(event, Kh.agent));
        }
        references(json, "about", facts.objects(event, Kh.target));
        references(json, "about", facts.objects(event, Kh.organization));
        references(json, toldIn, articles(facts.objects(event, Kh.evidence).stream()));
    }

    private void entity(SchemaNode json, Node node) {
        json.texts(
                "alternateName",
                facts.names(node, visit.data()).stream().skip(1).map(Text::words));
        json.texts(
                "sameAs",
                facts.objects(node, OWL.sameAs.asNode()).stream()
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .filter(iri -> iri.startsWith("http")));
        references(json, "subjectOf", articles(facts.subjects(Itsrdf.taIdentRef, node, MOST).stream()));
    }

    private Set<Node> articles(Stream<Node> passages) {
        Set<Node> articles = new LinkedHashSet<>();
        passages.forEach(passage -> articles.addAll(facts.objects(passage, Nif.referenceContext)));
        return articles;
    }

    private void references(SchemaNode json, String property, Iterable<Node> nodes) {
        int left = MOST;
        for (Node node : nodes) {
            Optional<String> type = type(node);
            if (type.isPresent() && left-- > 0) {
                json.node(property, reference(node, type.get()));
            }
        }
    }

    private SchemaNode reference(Node node, String type) {
        String naming = type.equals("NewsArticle") ? "headline" : "name";
        return new SchemaNode(type, node.getURI()).texts(naming, Stream.of(name(node)));
    }

    private String name(Node node) {
        Optional<Happening> event = overview.event(node);
        return event.map(told -> new Summary(facts, visit).title(node, told.type()))
                .orElseGet(() -> facts.name(node, visit.data()))
                .words();
    }

    private Optional<String> type(Node node) {
        if (!node.isURI()) {
            return Optional.empty();
        }
        return overview.event(node)
                .map(event -> event.actual() || event.truth().equals(Kh.Planned) ? "Event" : "Claim")
                .or(() -> SchemaTypes.of(facts.objects(node, RDF.type.asNode())));
    }

    private Stream<String> words(Node node, Node property) {
        return facts.objects(node, property).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }
}
