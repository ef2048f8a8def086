package org.khabar.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.event.Event;
import org.khabar.event.Telling;
import org.khabar.identity.Ids;
import org.khabar.lexicon.Lexicon;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.text.Document;
import org.khabar.text.Sentence;
import org.khabar.text.Span;

/** Writes all that one article says into one graph. */
public final class ArticleGraphWriter {

    private final Ids ids;
    private final DirectLinks links;
    private final boolean withText;

    public ArticleGraphWriter(Ids ids, DirectLinks links, boolean withText) {
        this.ids = ids;
        this.links = links;
        this.withText = withText;
    }

    /**
     * The graph of one article.
     *
     * @param digest fingerprint of the input and of the extractor
     */
    public Graph write(Document document, Entities entities, List<Event> events, Lexicon lexicon, String digest) {
        Graph graph = GraphFactory.createDefaultGraph();
        Triples triples = new Triples(graph);
        Node article = NodeFactory.createURI(ids.article(document.article().id()));
        TextWriter text = new TextWriter(document, triples, article);
        text.article(digest, withText);
        sentences(document, entities, events, text);
        EntityWriter entityWriter = new EntityWriter(ids, triples, document, entities, lexicon);
        PostWriter posts = new PostWriter(ids, triples, document, entities, entityWriter);
        EventWriter eventWriter = new EventWriter(ids, triples, document, text, entityWriter, posts, links);
        Tenures tenures = new Tenures(events, triples, posts, eventWriter);
        mentions(document, entities, text, entityWriter, tenures);
        for (Event event : events) {
            eventWriter.write(event);
            tenures.appointed(event, text.at(event.tellings().get(0).span()));
            tenures.left(event, text.at(event.tellings().get(0).span()));
        }
        return graph;
    }

    /** Only sentences that mention something are evidence of anything. */
    private static void sentences(Document document, Entities entities, List<Event> events, TextWriter text) {
        Set<Integer> used = new HashSet<>();
        entities.all().forEach(e -> e.mentions().forEach(m -> used.add(m.sentence())));
        events.forEach(e -> e.tellings().stream().map(Telling::sentence).forEach(used::add));
        document.sentences().stream().filter(s -> used.contains(s.index())).forEach(text::sentence);
    }

    private static void mentions(
            Document document, Entities entities, TextWriter text, EntityWriter entityWriter, Tenures tenures) {
        for (Entity entity : entities.all()) {
            Node node = entityWriter.node(entity);
            for (Nominal mention : entity.mentions()) {
                Sentence sentence = document.sentences().get(mention.sentence());
                Span span = sentence.span(mention.first(), mention.end());
                text.entityMention(span, sentence, node);
                if (entity.kind() == Kind.PERSON && entity.named()) {
                    for (Post post : mention.posts()) {
                        tenures.titled(entity, mention.sentence(), post, text.at(span));
                    }
                }
            }
        }
    }
}
