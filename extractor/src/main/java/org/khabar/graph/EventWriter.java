package org.khabar.graph;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.event.Event;
import org.khabar.event.Factuality;
import org.khabar.event.Telling;
import org.khabar.identity.Ids;
import org.khabar.mention.Nominal;
import org.khabar.ontology.Kh;
import org.khabar.text.Document;
import org.khabar.text.Sentence;
import org.khabar.text.Span;

/** Writes events with their roles, evidence and, where they happened, their direct links. */
final class EventWriter {

    private final Ids ids;
    private final Triples triples;
    private final Document document;
    private final TextWriter text;
    private final EntityWriter entityWriter;
    private final PostWriter posts;
    private final DirectLinks links;

    private final Entities entities;

    /** The event told by each predicate. */
    private final Table<Integer, Integer, Event> told = HashBasedTable.create();

    EventWriter(
            Ids ids,
            Triples triples,
            Document document,
            TextWriter text,
            EntityWriter entityWriter,
            PostWriter posts,
            DirectLinks links,
            Entities entities,
            List<Event> events) {
        this.ids = ids;
        this.triples = triples;
        this.document = document;
        this.text = text;
        this.entityWriter = entityWriter;
        this.posts = posts;
        this.links = links;
        this.entities = entities;
        for (Event event : events) {
            event.tellings().forEach(t -> told.put(t.sentence(), t.token(), event));
        }
    }

    /** IRI of an event, whether or not it has been written. */
    Node node(Event event) {
        Telling main = event.tellings().get(0);
        return ids.node(
                "event/" + event.type().toLowerCase(Locale.ROOT),
                document.article().id(),
                main.span().begin() + "-" + main.span().end(),
                main.frame());
    }

    Node write(Event event) {
        Node node = node(event);
        triples.type(node, NodeFactory.createURI(Kh.NS + event.type()))
                .add(
                        node,
                        Kh.factuality,
                        NodeFactory.createURI(Kh.NS + event.factuality().localName()))
                .add(node, Kh.confidence, Triples.decimal(event.confidence()));
        labels(node, event);
        for (Telling telling : event.tellings()) {
            Sentence sentence = document.sentences().get(telling.sentence());
            triples.add(node, Kh.evidence, text.trigger(telling.span(), sentence, telling.frame(), event.confidence()));
        }
        roles(node, event);
        circumstances(node, event);
        if (event.factuality() == Factuality.ACTUAL) {
            links.write(event, triples, entityWriter, post(event));
        }
        return node;
    }

    private void roles(Node node, Event event) {
        event.agents().forEach(e -> triples.add(node, Kh.agent, entityWriter.node(e)));
        event.targets().forEach(e -> triples.add(node, Kh.target, entityWriter.node(e)));
        event.sources().forEach(e -> triples.add(node, Kh.accordingTo, entityWriter.node(e)));
        if (event.organization() != null) {
            triples.add(node, Kh.organization, entityWriter.node(event.organization()));
        }
        if (event.place() != null) {
            triples.add(node, Kh.place, entityWriter.node(event.place()));
        }
        Node post = post(event);
        if (post != null) {
            triples.add(node, Kh.post, post);
        }
    }

    private @Nullable Node post(Event event) {
        return event.post() == null
                ? null
                : posts.post(event.post().sentence(), event.post().post());
    }

    private void circumstances(Node node, Event event) {
        if (event.date() != null) {
            triples.add(node, Kh.date, Triples.date(event.date()));
        }
        words(node, Kh.timeExpression, event.time());
        words(node, Kh.reason, event.reason());
        if (event.reason() != null) {
            about(event.reason()).forEach(e -> triples.add(node, Kh.reasonAbout, entityWriter.node(e)));
        }
        if (event.content() != null) {
            words(node, Kh.content, event.content().words());
            words(node, Kh.quote, event.content().quote());
        }
        for (Telling telling : event.tellings()) {
            for (int token : telling.concerned()) {
                Event inner = told.get(telling.sentence(), token);
                if (inner != null && !inner.equals(event)) {
                    triples.add(node, Kh.concerns, node(inner));
                }
            }
        }
    }

    /** Whom the words of a reason name. */
    private List<Entity> about(Span reason) {
        return entities.all().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(m -> isIn(m, reason)))
                .toList();
    }

    private boolean isIn(Nominal mention, Span words) {
        Span span = document.sentences().get(mention.sentence()).span(mention.first(), mention.end());
        return words.begin() <= span.begin() && span.end() <= words.end();
    }

    private void words(Node node, Node property, @Nullable Span span) {
        if (span != null) {
            triples.add(node, property, Triples.words(span.of(document.text()), document.language()));
        }
    }

    /** A name for people: the class and who is concerned. */
    private void labels(Node node, Event event) {
        List<String> who = new ArrayList<>();
        event.agents().stream().limit(2).forEach(e -> who.add(name(e)));
        event.targets().stream().limit(2).forEach(e -> who.add(name(e)));
        String concerned = who.isEmpty() ? event.tellings().get(0).span().of(document.text()) : String.join(" – ", who);
        triples.label(node, links.label(event.type(), "ar") + ": " + concerned, "ar");
        triples.label(node, links.label(event.type(), "en") + ": " + concerned, "en");
    }

    private static String name(Entity entity) {
        return entity.bestName();
    }
}
