package org.khabar.identity;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

/** What an article's graph, as the extractor wrote it, holds for identity. */
public final class ToldGraph {

    private final Node article;
    private final Graph graph;

    public ToldGraph(Node article, Graph graph) {
        this.article = article;
        this.graph = graph;
    }

    /** The people and bodies with a name that carries over from article to article, without authority entries. */
    public List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        for (Triple named : graph.find(Node.ANY, Kh.normalizedName, Node.ANY).toList()) {
            Node node = named.getSubject();
            SortedSet<String> countries = new TreeSet<>(iris(node, Kh.country));
            profiles.add(new Profile(
                    node.getURI(),
                    graph.contains(node, RDF.type.asNode(), Schema.Person) ? Profile.Kind.PERSON : Profile.Kind.BODY,
                    false,
                    new TreeSet<>(Set.of(named.getObject().getLiteralLexicalForm())),
                    countries));
        }
        return profiles;
    }

    /**
     * The events, their participants as identified.
     *
     * @param identified from the IRI of a person, body or place in this graph to the one that stands for it
     */
    public List<Happening> happenings(UnaryOperator<String> identified) {
        return events().stream()
                .map(event -> happening(event, event.getURI(), identified))
                .toList();
    }

    /**
     * One event.
     *
     * @param event its node in this graph
     * @param id the IRI that the article gives it
     */
    public Happening happening(Node event, String id, UnaryOperator<String> identified) {
        Node type = graph.find(event, RDF.type.asNode(), Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(t -> t.getURI().startsWith(Kh.NS))
                .min(Comparator.comparing(Node::getURI))
                .orElseThrow();
        return new Happening(
                id,
                article.getURI(),
                published(),
                type.getLocalName(),
                factuality(event),
                mapped(event, Kh.agent, identified),
                mapped(event, Kh.target, identified),
                mapped(event, Kh.organization, identified),
                mapped(event, Kh.place, identified),
                date(event),
                words(event));
    }

    private List<Node> events() {
        return graph.find(Node.ANY, Kh.factuality, Node.ANY)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private @Nullable LocalDate published() {
        return graph.find(article, Schema.datePublished, Node.ANY).toList().stream()
                .map(t -> t.getObject().getLiteralLexicalForm())
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .map(text -> LocalDate.parse(text.substring(0, 10)))
                .findFirst()
                .orElse(null);
    }

    private String factuality(Node event) {
        return graph.find(event, Kh.factuality, Node.ANY).toList().stream()
                .map(t -> t.getObject().getLocalName())
                .min(String::compareTo)
                .orElseThrow();
    }

    private @Nullable String date(Node event) {
        return graph.find(event, Kh.date, Node.ANY).toList().stream()
                .map(t -> t.getObject().getLiteralLexicalForm())
                .min(String::compareTo)
                .orElse(null);
    }

    /** The words of what is said, three letters at least, so that particles do not make two sayings alike. */
    private Set<String> words(Node event) {
        Set<String> words = new HashSet<>();
        for (Triple content : graph.find(event, Kh.content, Node.ANY).toList()) {
            Splitter.onPattern("[^\\p{L}\\p{N}]+")
                    .splitToStream(content.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() > 2)
                    .forEach(words::add);
        }
        return words;
    }

    private Set<String> mapped(Node subject, Node property, UnaryOperator<String> identified) {
        Set<String> mapped = new HashSet<>();
        iris(subject, property).forEach(iri -> mapped.add(identified.apply(iri)));
        return mapped;
    }

    private List<String> iris(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(t -> t.getObject().getURI())
                .toList();
    }
}
