package org.khabar.identity;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;

/** What an article's graph, as the extractor wrote it, holds for identity. */
public final class ToldGraph {

    private static final int OPENING = 2;
    private static final String DONE = "Actual";

    /** Days by which what has happened may seem to lie ahead. */
    private static final int TIME_ZONES = 1;

    private static final Pattern MINTED = Pattern.compile("/[0-9a-f]{20}$");

    private final Ids ids;
    private final Node article;
    private final Graph graph;
    private @Nullable Set<Node> opening;

    public ToldGraph(Ids ids, Node article, Graph graph) {
        this.ids = ids;
        this.article = article;
        this.graph = graph;
    }

    /** The people and bodies with a name that carries over from article to article, without authority entries. */
    public List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        for (Triple named : graph.find(Node.ANY, Kh.normalizedName, Node.ANY).toList()) {
            Node node = named.getSubject();
            boolean person = graph.contains(node, RDF.type.asNode(), Schema.Person);
            String name = named.getObject().getLiteralLexicalForm();
            profiles.add(new Profile(
                    node.getURI(),
                    person ? Profile.Kind.PERSON : Profile.Kind.BODY,
                    false,
                    new TreeSet<>(Set.of(name)),
                    countries(node, person ? "" : name)));
        }
        return profiles;
    }

    /** Whether this is what an article tells. */
    public boolean isOf(Node other) {
        return article.equals(other);
    }

    /** The countries of which the article speaks: those that it names, and those of its people, bodies and places. */
    public Set<String> countries() {
        Set<String> countries = new HashSet<>();
        graph.find(Node.ANY, Kh.country, Node.ANY)
                .forEachRemaining(
                        t -> Countries.of(ids.base(), t.getObject().getURI()).ifPresent(countries::add));
        graph.find(Node.ANY, RDF.type.asNode(), Schema.Place)
                .forEachRemaining(
                        t -> Countries.of(ids.base(), t.getSubject().getURI()).ifPresent(countries::add));
        return countries;
    }

    /** Those that the article tells, or else the body's name. */
    private NavigableSet<String> countries(Node node, String bodyName) {
        NavigableSet<String> countries = new TreeSet<>();
        iris(node, Kh.country).forEach(place -> Countries.of(ids.base(), place).ifPresent(countries::add));
        if (countries.isEmpty()) {
            BodyName.of(bodyName).countries().forEach(country -> countries.add(ids.base() + country));
        }
        return countries;
    }

    /**
     * The events, their participants as identified; what the article tells more than once is one.
     *
     * @param identified from the IRI of a person, body or place in this graph to the one that stands for it
     * @param curation what a person decided
     */
    public List<Happening> happenings(UnaryOperator<String> identified, Curation curation) {
        return ToldTwice.joined(
                events().stream()
                        .map(event -> happening(event, event.getURI(), identified))
                        .toList(),
                curation);
    }

    /** The IRIs that the article gives to events. */
    public Set<String> eventIris() {
        return events().stream().map(Node::getURI).collect(Collectors.toSet());
    }

    /**
     * One event.
     *
     * @param event its node in this graph
     * @param id the IRI that the article gives it
     */
    public Happening happening(Node event, String id, UnaryOperator<String> identified) {
        String type = type(event).orElseThrow();
        Set<String> places = mapped(event, Kh.place, identified);
        Set<String> targets = mapped(event, Kh.target, identified);
        Happening told = new Happening(
                id,
                Set.of(),
                0,
                article.getURI(),
                published(),
                type,
                factuality(event),
                states(mapped(event, Kh.agent, identified), places),
                KnownBy.of(type) == KnownBy.VICTIM ? targets : states(targets, places),
                mapped(event, Kh.organization, identified),
                places,
                date(event),
                words(event),
                language(),
                mapped(event, Kh.reasonAbout, identified).stream()
                        .filter(KnownBy::isPerson)
                        .collect(Collectors.toSet()),
                Set.of(),
                concerned(event, identified),
                true);
        Happening known = new Expulsions(ids.base(), graph)
                .of(event, told, iri -> isKnown(iri) ? Optional.of(identified.apply(iri)) : Optional.empty());
        return known.withLead(!Times.isPersonal(known) || lead(event));
    }

    /** Capitals and governments are their states, unless it all happens in the capital; what is struck is the city. */
    private Set<String> states(Set<String> who, Set<String> places) {
        return who.stream()
                .map(one -> places.contains(one) ? one : States.of(ids.base(), one))
                .collect(Collectors.toSet());
    }

    private Set<String> concerned(Node event, UnaryOperator<String> identified) {
        Set<String> concerned = new HashSet<>();
        for (Triple link : graph.find(event, Kh.concerns, Node.ANY).toList()) {
            Node about = link.getObject();
            String what = type(about).map(KnownBy::matter).orElse("");
            Sets.union(mapped(about, Kh.agent, identified), mapped(about, Kh.target, identified))
                    .forEach(who -> concerned.add(what + " " + who));
        }
        return concerned;
    }

    private Optional<String> type(Node event) {
        return graph.find(event, RDF.type.asNode(), Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(t -> t.getURI().startsWith(Kh.NS))
                .min(Comparator.comparing(Node::getURI))
                .map(Node::getLocalName);
    }

    private String language() {
        return graph
                .find(article, Schema.inLanguage, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .min(String::compareTo)
                .orElse("");
    }

    /** A telling whose place is not known counts as news. */
    private boolean lead(Node event) {
        List<Node> evidence = graph.find(event, Kh.evidence, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        return evidence.isEmpty()
                || evidence.stream()
                        .flatMap(at -> graph.find(at, Nif.sentence, Node.ANY).toList().stream())
                        .anyMatch(t -> opening().contains(t.getObject()));
    }

    /** The heading and the first sentence. */
    private Set<Node> opening() {
        if (opening == null) {
            opening =
                    graph.find(Node.ANY, RDF.type.asNode(), Nif.Sentence).mapWith(Triple::getSubject).toList().stream()
                            .sorted(Comparator.comparingInt(this::begin))
                            .limit(OPENING)
                            .collect(Collectors.toSet());
        }
        return opening;
    }

    private int begin(Node sentence) {
        return graph.find(sentence, Nif.beginIndex, Node.ANY).toList().stream()
                .mapToInt(t -> Integer.parseInt(t.getObject().getLiteralLexicalForm()))
                .min()
                .orElse(Integer.MAX_VALUE);
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

    /**
     * Of what has happened no day after the article's own: that is one on which something else begins, as who has been
     * appointed takes up the post next month.
     */
    private @Nullable String date(Node event) {
        String date = writtenDate(event);
        LocalDate published = published();
        boolean later =
                date != null && published != null && Days.of(date).first().isAfter(published.plusDays(TIME_ZONES));
        return later && factuality(event).equals(DONE) ? null : date;
    }

    private @Nullable String writtenDate(Node event) {
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

    /** Those whom an article calls by no name of their own are its alone and tell nothing here. */
    private Set<String> mapped(Node subject, Node property, UnaryOperator<String> identified) {
        return iris(subject, property).stream()
                .filter(this::isKnown)
                .map(identified)
                .collect(Collectors.toSet());
    }

    private boolean isKnown(String iri) {
        return !MINTED.matcher(iri).find() || graph.contains(NodeFactory.createURI(iri), Kh.normalizedName, Node.ANY);
    }

    private List<String> iris(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(t -> t.getObject().getURI())
                .toList();
    }
}
