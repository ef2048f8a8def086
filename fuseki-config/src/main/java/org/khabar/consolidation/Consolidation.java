package org.khabar.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.khabar.identity.Aliases;
import org.khabar.identity.Authority;
import org.khabar.identity.Curation;
import org.khabar.identity.Happening;
import org.khabar.identity.Ids;
import org.khabar.identity.Profile;
import org.khabar.identity.Rewriting;
import org.khabar.identity.ToldGraph;
import org.khabar.ontology.Kh;

/**
 * Turns articles as told into articles in which one thing has one IRI. What a dataset holds afterwards depends on which
 * articles are in it and on nothing else: not on their order, nor on what was there before. Use it within a transaction.
 */
public final class Consolidation {

    /** The named graph that keeps what was decided, and why. */
    public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/khabar/graph/identity");

    /** How many tellings are compared at a time. */
    private static final int AT_ONCE = 30_000;

    private final Ids ids;
    private final String person;
    private final DatasetGraph quads;
    private final IdentityGraph graph;
    private final People people;
    private final Happenings happenings;
    private final Function<String, Optional<Graph>> told;
    private final BiConsumer<Node, Graph> replace;
    private final Curation curation;
    private @Nullable ToldGraph current;

    /** The countries of which the articles speak that {@link #enter} took over and {@link #finish} is still to rewrite. */
    private final Map<String, Set<String>> entered = new HashMap<>();

    /**
     * @param quads where the articles, the authority files and the identity graph are
     * @param authority named graphs of the authority files
     * @param curation what a person decided
     * @param told what an article told when it was last taken over
     * @param replace makes the named graph of an article hold these triples
     */
    public Consolidation(
            Ids ids,
            DatasetGraph quads,
            Collection<Node> authority,
            Curation curation,
            Function<String, Optional<Graph>> told,
            BiConsumer<Node, Graph> replace) {
        this(ids, quads, quads, authority, curation, told, replace);
    }

    /**
     * @param quads where the articles and the authority files are
     * @param identity where the identity graph is
     * @param authority named graphs of the authority files
     * @param curation what a person decided
     * @param told what an article told when it was last taken over
     * @param replace makes the named graph of an article hold these triples
     */
    public Consolidation(
            Ids ids,
            DatasetGraph quads,
            DatasetGraph identity,
            Collection<Node> authority,
            Curation curation,
            Function<String, Optional<Graph>> told,
            BiConsumer<Node, Graph> replace) {
        this.ids = ids;
        person = ids.base() + "person/";
        this.quads = quads;
        this.told = told;
        this.replace = replace;
        this.curation = curation;
        List<Graph> files = authority.stream().map(quads::getGraph).toList();
        graph = new IdentityGraph(identity, GRAPH, new Aliases(ids.base(), Authority.entries(files)::contains));
        Decisions decisions = new Decisions(graph, ids);
        Namesakes namesakes = new Namesakes(graph, ids, this::countriesOf);
        this.people =
                new People(graph, new ProfileIndex(graph, new Authority(ids, files)), decisions, namesakes, curation);
        happenings = new Happenings(graph, decisions, curation, this::stored);
    }

    /** Takes over what an article tells; an empty graph takes the article back. */
    public void put(String articleIri, Graph now) {
        Node article = NodeFactory.createURI(articleIri);
        Graph before = told.apply(articleIri).orElseGet(GraphFactory::createDefaultGraph);
        current = new ToldGraph(ids, article, now);
        Set<String> moved = people.change(article, profiles(article, before), profiles(article, now));
        SortedSet<String> affected = articles(moved);
        affected.add(articleIri);
        Map<String, Graph> graphs = new HashMap<>();
        Set<String> gone = new HashSet<>(new ToldGraph(ids, article, before).eventIris());
        List<Happening> fresh = new ArrayList<>();
        for (String iri : affected) {
            Graph toldGraph = toldNow(iri, articleIri, now);
            graphs.put(iri, toldGraph);
            Node affectedArticle = NodeFactory.createURI(iri);
            ToldGraph reading = new ToldGraph(ids, affectedArticle, toldGraph);
            gone.addAll(reading.eventIris());
            fresh.addAll(reading.happenings(thing -> identified(thing, affectedArticle), curation));
        }
        Happenings.Open open = happenings.leave(gone);
        affected.addAll(articles(happenings.enter(fresh, open)));
        for (String iri : affected) {
            rewrite(iri, graphs.computeIfAbsent(iri, other -> toldNow(other, articleIri, now)));
        }
        happenings.rewritten();
    }

    /**
     * Begins to take over an article of many, into a dataset that holds none; {@link #finish} does what can be done once for
     * all of them. Together they give what {@link #put} gives for one after the other.
     *
     * @param before what it told when it was entered before; empty for most
     */
    public void enter(String articleIri, Graph before, Graph now) {
        Node article = NodeFactory.createURI(articleIri);
        entered.put(articleIri, new ToldGraph(ids, article, now).countries());
        people.change(article, profiles(article, before), profiles(article, now));
    }

    /** Compares what the articles tell that were entered, and rewrites each of them once. */
    public void finish(ToldArticles articles) {
        List<Happening> fresh = new ArrayList<>();
        articles.forEach(note -> {
            fresh.addAll(happenings(note.article(), note.graph()));
            if (fresh.size() > AT_ONCE) {
                compare(fresh);
            }
        });
        compare(fresh);
        articles.forEach(note -> rewrite(note.article(), note.graph()));
        entered.clear();
    }

    private void compare(List<Happening> fresh) {
        happenings.enter(fresh, new Happenings.Open(Set.of(), Set.of()));
        happenings.rewritten();
        fresh.clear();
    }

    private List<Happening> happenings(String articleIri, Graph toldGraph) {
        Node article = NodeFactory.createURI(articleIri);
        return new ToldGraph(ids, article, toldGraph).happenings(thing -> identified(thing, article), curation);
    }

    private Graph toldNow(String iri, String changed, Graph now) {
        return iri.equals(changed)
                ? now
                : told.apply(iri).orElseThrow(() -> new IllegalStateException("what " + iri + " told is lost"));
    }

    private List<Profile> profiles(Node article, Graph toldGraph) {
        return new ToldGraph(ids, article, toldGraph).profiles();
    }

    /** The IRI that stands for a thing in an article. */
    private String identified(String iri, Node article) {
        Optional<String> here = iri.startsWith(person) ? Namesakes.in(graph, ids, iri, article) : Optional.empty();
        return here.orElseGet(() -> graph.identified(iri));
    }

    private Set<String> countriesOf(Node article) {
        Set<String> known = entered.get(article.getURI());
        if (known != null) {
            return known;
        }
        ToldGraph changed = current;
        ToldGraph spoken = changed != null && changed.isOf(article)
                ? changed
                : new ToldGraph(ids, article, quads.getGraph(article));
        return spoken.countries();
    }

    private SortedSet<String> articles(Collection<String> things) {
        SortedSet<String> articles = new TreeSet<>();
        things.forEach(thing -> articles.addAll(graph.objects(graph.node(thing), Kh.toldIn)));
        return articles;
    }

    private void rewrite(String articleIri, Graph toldGraph) {
        Node article = NodeFactory.createURI(articleIri);
        replace.accept(article, Rewriting.of(ids, toldGraph, iri -> identified(iri, article), this::authorityLabels));
    }

    private Collection<Node> authorityLabels(Node entry) {
        return quads.stream(Node.ANY, entry, SKOS.prefLabel.asNode(), Node.ANY)
                .map(Quad::getObject)
                .toList();
    }

    /** A telling of another article, with the participants as they are identified now. */
    private Happening stored(String id, String event) {
        String articleIri = graph.objects(graph.node(id), Kh.toldIn).first();
        if (entered.containsKey(articleIri)) {
            // It is not stored yet.
            return happenings(articleIri, told.apply(articleIri).orElseThrow()).stream()
                    .filter(telling -> telling.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(id + " is not told"));
        }
        Node article = NodeFactory.createURI(articleIri);
        return new ToldGraph(ids, article, quads.getGraph(article))
                .happening(NodeFactory.createURI(event), id, iri -> iri);
    }
}
