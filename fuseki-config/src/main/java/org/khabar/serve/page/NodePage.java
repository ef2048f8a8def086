package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Itsrdf;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;

/**
 * The page of one node: its names, what it says, what is said of it, and the sentences behind that.
 *
 * @param facts the graph
 * @param addresses where other nodes have their pages
 * @param language the page's language
 */
record NodePage(Facts facts, Addresses addresses, Language language) {
    private static final int MOST_INCOMING = 500;
    private static final int MOST_SENTENCES = 50;

    /** Said elsewhere on the page. */
    private static final Set<Node> SHOWN_APART = shownApart();

    private static Set<Node> shownApart() {
        Set<Node> shown = new HashSet<>(Facts.NAMING);
        shown.add(RDF.type.asNode());
        shown.add(Nif.isString);
        return shown;
    }

    Html write(Node node) {
        Html html = new Html();
        heading(html, node);
        if (facts.graph().contains(node, RDF.type.asNode(), Schema.NewsArticle)) {
            sentences(html, Word.TEXT, sentencesOfArticle(node));
        } else {
            sentences(html, Word.SENTENCES, sentencesAbout(node));
        }
        outgoing(html, node);
        incoming(html, node);
        return html;
    }

    private void heading(Html html, Node node) {
        html.raw("<h1>");
        List<Text> names = facts.names(node, language);
        for (Text name : names) {
            html.raw("<span class=\"name\">").data(name).raw("</span>\n");
        }
        html.raw("</h1>\n<p class=\"types\">");
        for (Node type : facts.objects(node, RDF.type.asNode())) {
            value(html, type);
            html.raw(" ");
        }
        html.raw("</p>\n<p class=\"id\">").text(Word.IDENTIFIER.in(language)).raw(": <bdi dir=\"ltr\">");
        html.text(node.getURI()).raw("</bdi><br>").text(Word.DATA.in(language)).raw(": ");
        for (String format : Stream.of("ttl", "jsonld", "nt", "rdf").toList()) {
            String data = addresses.data(node.getURI());
            html.link(data + (data.contains("?") ? "&" : "?") + "format=" + format, format)
                    .raw(" ");
        }
        html.raw("</p>\n");
    }

    private void outgoing(Html html, Node node) {
        Map<Node, List<Node>> facts = new TreeMap<>(Facts.byWords());
        this.facts
                .triples(node, Node.ANY, Node.ANY)
                .filter(triple -> !SHOWN_APART.contains(triple.getPredicate()))
                .sorted(Comparator.comparing(Triple::toString))
                .forEach(triple -> facts.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                        .add(triple.getObject()));
        table(html, Word.SAYS, facts, false);
    }

    private void incoming(Html html, Node node) {
        Map<Node, List<Node>> facts = new TreeMap<>(Facts.byWords());
        List<Triple> found = this.facts
                .triples(Node.ANY, Node.ANY, node)
                .limit(MOST_INCOMING)
                .sorted(Comparator.comparing(Triple::toString))
                .toList();
        found.stream()
                .filter(triple -> !triple.getPredicate().equals(Nif.referenceContext))
                .forEach(triple -> facts.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                        .add(triple.getSubject()));
        table(html, Word.SAID_OF, facts, found.size() == MOST_INCOMING);
    }

    private void table(Html html, Word title, Map<Node, List<Node>> rows, boolean cut) {
        if (rows.isEmpty()) {
            return;
        }
        html.raw("<h2>").text(title.in(language)).raw("</h2>\n<table>\n");
        rows.forEach((property, values) -> {
            html.raw("<tr><th scope=\"row\">");
            html.link(addresses.page(property.getURI()), facts.name(property, language));
            html.raw("</th><td><ul>");
            for (Node value : values) {
                html.raw("<li>");
                value(html, value);
                html.raw("</li>");
            }
            html.raw("</ul></td></tr>\n");
        });
        html.raw("</table>\n");
        if (cut) {
            html.raw("<p>").text(Word.MORE.in(language)).raw("</p>\n");
        }
    }

    private void value(Html html, Node value) {
        if (value.isLiteral()) {
            html.data(Text.of(value));
        } else if (!value.isURI()) {
            html.text(value.toString());
        } else if (facts.knows(value) && facts.graph().contains(value, Node.ANY, Node.ANY)) {
            html.link(addresses.page(value.getURI()), facts.name(value, language));
        } else {
            html.raw("<bdi dir=\"ltr\">").link(value.getURI(), value.getURI()).raw("</bdi>");
        }
    }

    private List<Sentence> sentencesOfArticle(Node article) {
        return facts.subjects(Nif.referenceContext, article, Integer.MAX_VALUE).stream()
                .filter(part -> facts.graph().contains(part, RDF.type.asNode(), Nif.Sentence))
                .flatMap(part -> Sentence.of(facts, part, node -> true).stream())
                .sorted(Comparator.comparingInt(Sentence::begin))
                .toList();
    }

    /** The sentences that mention an entity, or that tell of an event. */
    private List<Sentence> sentencesAbout(Node node) {
        Set<Node> sentences = new LinkedHashSet<>();
        Stream.concat(
                        facts.objects(node, Kh.evidence).stream(),
                        facts.subjects(Itsrdf.taIdentRef, node, MOST_SENTENCES).stream())
                .forEach(mention -> sentences.addAll(facts.objects(mention, Nif.sentence)));
        return sentences.stream()
                .limit(MOST_SENTENCES)
                .flatMap(part -> Sentence.of(facts, part, node::equals).stream())
                .toList();
    }

    private void sentences(Html html, Word title, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        Passages passages = new Passages(addresses);
        html.raw("<h2>").text(title.in(language)).raw("</h2>\n");
        for (Sentence sentence : sentences) {
            String iri = sentence.node().getURI();
            html.raw("<p class=\"sentence\" id=\"")
                    .text(iri.substring(iri.indexOf('#') + 1))
                    .raw("\">");
            passages.write(html, sentence);
            if (title == Word.SENTENCES) {
                html.raw(" <cite>");
                html.link(addresses.page(iri), facts.name(sentence.article(), language));
                html.raw("</cite>");
            }
            html.raw("</p>\n");
        }
    }
}
