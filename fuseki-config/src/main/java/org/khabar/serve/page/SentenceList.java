package org.khabar.serve.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Itsrdf;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;

/**
 * The evidence: sentences with names and the words that tell of events marked, and where they stand.
 *
 * @param facts the graph
 * @param addresses where the marked things have their pages
 * @param visit who looks
 */
record SentenceList(Facts facts, Addresses addresses, Visit visit) {
    private static final int MOST = 50;

    /** Adds the sentences of an article. */
    void ofArticle(Html html, Node article) {
        List<Sentence> sentences = facts.subjects(Nif.referenceContext, article, Integer.MAX_VALUE).stream()
                .filter(part -> facts.graph().contains(part, RDF.type.asNode(), Nif.Sentence))
                .flatMap(part -> Sentence.of(facts, part, node -> true).stream())
                .sorted(Comparator.comparingInt(Sentence::begin))
                .toList();
        if (sentences.isEmpty()) {
            return;
        }
        Section.head(html, visit, Word.TEXT, "text", SparqlText.ofText(article));
        Passages passages = new Passages(addresses, true);
        for (Sentence sentence : sentences) {
            String iri = sentence.node().getURI();
            html.raw("<p class=\"sentence\" id=\"")
                    .text(iri.substring(iri.indexOf('#') + 1))
                    .raw("\">");
            passages.write(html, sentence);
            html.raw("</p>\n");
        }
    }

    /** Adds the sentences that mention an entity, or that tell of an event. */
    void about(Html html, Node node) {
        Set<Node> found = new LinkedHashSet<>();
        Stream.concat(
                        facts.objects(node, Kh.evidence).stream(),
                        facts.subjects(Itsrdf.taIdentRef, node, MOST + 1).stream())
                .forEach(mention -> found.addAll(facts.objects(mention, Nif.sentence)));
        if (found.isEmpty()) {
            return;
        }
        Section.head(html, visit, Word.SENTENCES, "sentences", SparqlText.ofSentences(node));
        found.stream().limit(MOST).forEach(part -> write(html, part));
        if (found.size() > MOST) {
            html.raw("<p>").text(visit.say(Word.MORE)).raw("</p>\n");
        }
    }

    /** Adds the sentence in which a passage stands, or which it is. */
    void around(Html html, Node passage) {
        write(html, facts.object(passage, Nif.sentence).orElse(passage));
    }

    private void write(Html html, Node part) {
        Sentence.of(facts, part, any -> true).ifPresent(sentence -> {
            html.raw("<div class=\"sentence\">");
            new Passages(addresses, false).write(html, sentence);
            cite(html, sentence);
            html.raw("</div>\n");
        });
    }

    private void cite(Html html, Sentence sentence) {
        Node article = sentence.article();
        html.raw(" <cite>").link(addresses.page(sentence.node().getURI()), facts.name(article, visit.data()));
        facts.object(article, Schema.publisher)
                .ifPresent(publisher -> html.raw(" · ").data(facts.name(publisher, visit.data())));
        facts.object(article, Schema.datePublished).ifPresent(day -> html.raw(" · <bdi class=\"day\">")
                .text(day.getLiteralLexicalForm())
                .raw("</bdi>"));
        source(facts, article).ifPresent(url -> html.raw(" · ").link(url, visit.say(Word.SOURCE)));
        html.raw("</cite>");
    }

    /** Where the article can be read in the web. */
    static Optional<String> source(Facts facts, Node article) {
        return facts.object(article, Schema.url)
                .map(url -> url.isURI() ? url.getURI() : url.getLiteralLexicalForm())
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"));
    }
}
