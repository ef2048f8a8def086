package org.khabar.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.khabar.article.Article;
import org.khabar.ontology.Itsrdf;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Prov;
import org.khabar.ontology.Schema;
import org.khabar.text.Document;
import org.khabar.text.Sentence;
import org.khabar.text.Span;

/** Writes the text layer: the article, its sentences and the stretches that mention something (NIF 2.0). */
final class TextWriter {

    private final Document document;
    private final Triples triples;
    private final Node article;
    private final CodePoints codePoints;

    TextWriter(Document document, Triples triples, Node article) {
        this.document = document;
        this.triples = triples;
        this.article = article;
        this.codePoints = new CodePoints(document.text());
    }

    void article(String digest, boolean withText) {
        Article a = document.article();
        triples.type(article, Schema.NewsArticle, Nif.Context, Prov.Entity)
                .add(article, DCTerms.identifier.asNode(), Triples.string(a.id()))
                .add(article, Schema.inLanguage, Triples.string(document.language()))
                .add(article, Kh.digest, Triples.string(digest));
        String headline = document.sentences().isEmpty()
                ? a.id()
                : document.sentences().get(0).span().of(a.text());
        triples.add(article, Schema.headline, Triples.words(headline, document.language()));
        if (a.published() != null) {
            triples.add(
                    article, Schema.datePublished, Triples.date(a.published().toString()));
        }
        if (a.publisher() != null && !a.publisher().isBlank()) {
            triples.add(article, Schema.publisher, Triples.string(a.publisher()));
        }
        if (a.url() != null && !a.url().isBlank()) {
            triples.add(article, Schema.url, NodeFactory.createLiteralDT(a.url(), XSDDatatype.XSDanyURI));
        }
        if (withText) {
            triples.add(article, Nif.isString, Triples.string(a.text()));
        }
    }

    Node sentence(Sentence sentence) {
        Node node = stretch(sentence.span());
        triples.type(node, Nif.Sentence);
        return node;
    }

    /** A stretch that mentions an entity. */
    void entityMention(Span span, Sentence sentence, Node entity) {
        phrase(span, sentence);
        triples.add(stretchNode(span), Itsrdf.taIdentRef, entity);
    }

    /** The words that tell an event. */
    Node trigger(Span span, Sentence sentence, String frame, double confidence) {
        Node node = phrase(span, sentence);
        triples.add(node, Kh.foundBy, Triples.string(frame)).add(node, Kh.confidence, Triples.decimal(confidence));
        return node;
    }

    private Node phrase(Span span, Sentence sentence) {
        Node node = stretch(span);
        triples.type(node, Nif.Phrase).add(node, Nif.sentence, stretchNode(sentence.span()));
        return node;
    }

    private Node stretch(Span span) {
        Node node = stretchNode(span);
        triples.add(node, Nif.referenceContext, article)
                .add(node, Nif.beginIndex, Triples.integer(codePoints.at(span.begin())))
                .add(node, Nif.endIndex, Triples.integer(codePoints.at(span.end())))
                .add(node, Nif.anchorOf, Triples.words(span.of(document.text()), document.language()));
        return node;
    }

    private Node stretchNode(Span span) {
        return NodeFactory.createURI(
                article.getURI() + "#char=" + codePoints.at(span.begin()) + "," + codePoints.at(span.end()));
    }

    /** Mention node of a span, whether or not it has been written. */
    Node at(Span span) {
        return stretchNode(span);
    }
}
