package org.khabar.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.identity.Ids;
import org.khabar.identity.Profile;
import org.khabar.ontology.Kh;

/**
 * Names that several people bear and that articles tell without a country: in each article they mean the one of whose
 * country the article speaks, or else somebody of whom nothing more is known.
 */
final class Namesakes {

    static final String RULE = "country-of-the-article";
    private static final String CONFIDENCE = "0.9";
    private static final Node LABEL = NodeFactory.createLiteralLang(RULE + ": " + CONFIDENCE, "en");

    private final IdentityGraph graph;
    private final Ids ids;
    private final Function<Node, Set<String>> countriesOf;

    /** @param countriesOf the countries of which an article speaks */
    Namesakes(IdentityGraph graph, Ids ids, Function<Node, Set<String>> countriesOf) {
        this.graph = graph;
        this.ids = ids;
        this.countriesOf = countriesOf;
    }

    private Node decision(String name, Node article) {
        return ids.node("decision", name, article.getURI());
    }

    /** Whom a name means in an article, if it was decided for this article alone. */
    static Optional<String> in(IdentityGraph graph, Ids ids, String name, Node article) {
        return graph.nodes(ids.node("decision", name, article.getURI()), Kh.identifiedAs).stream()
                .map(Node::getURI)
                .findFirst();
    }

    private Stream<Node> decisions(String name) {
        return graph.subjects(Kh.decidesOn, graph.node(name)).stream()
                .filter(decision -> !graph.nodes(decision, Kh.toldIn).isEmpty());
    }

    /** Takes back what was decided on a name in an article. */
    void forget(String name, Node article) {
        graph.forget(decision(name, article));
    }

    /**
     * Decides what a name means in each of its articles.
     *
     * @param bearers those who may be meant; none if the name is not ambiguous
     * @return whether it means another one anywhere
     */
    boolean decide(Profile name, Collection<Profile> bearers) {
        boolean changed = false;
        Set<Node> kept = new HashSet<>();
        if (!bearers.isEmpty()) {
            for (Node article : graph.nodes(graph.node(name.id()), Kh.toldIn)) {
                changed |= decide(name, bearers, article);
                kept.add(decision(name.id(), article));
            }
        }
        for (Node decision : decisions(name.id()).toList()) {
            if (!kept.contains(decision)) {
                graph.forget(decision);
                changed = true;
            }
        }
        return changed;
    }

    /** Decides what a name means in one article; whether it means another one than before. */
    boolean decide(Profile name, Collection<Profile> bearers, Node article) {
        if (bearers.isEmpty()) {
            return false;
        }
        Set<String> spokenOf = countriesOf.apply(article);
        List<Profile> meant = new ArrayList<>();
        SortedSet<String> stands = new TreeSet<>();
        for (Profile bearer : bearers) {
            if (!Collections.disjoint(bearer.countries(), spokenOf)) {
                meant.add(bearer);
                stands.add(graph.identified(bearer.id()));
            }
        }
        boolean sure = stands.size() == 1;
        Profile other = (sure ? meant : bearers)
                .stream().min(Comparator.comparing(Profile::id)).orElseThrow();
        Node decision = decision(name.id(), article);
        String one = sure
                ? stands.first()
                : ids.node("person", name.id(), article.getURI()).getURI();
        boolean changes = !graph.objects(decision, Kh.identifiedAs).contains(one);
        Node confidence = NodeFactory.createLiteralDT(CONFIDENCE, XSDDatatype.XSDdecimal);
        graph.replace(
                decision,
                Set.of(
                        Triple.create(decision, RDF.type.asNode(), Kh.IdentityDecision),
                        Triple.create(decision, RDFS.label.asNode(), LABEL),
                        Triple.create(decision, Kh.decidesOn, graph.node(name.id())),
                        Triple.create(decision, Kh.decidesOn, graph.node(other.id())),
                        Triple.create(decision, Kh.rule, NodeFactory.createLiteralString(RULE)),
                        Triple.create(decision, Kh.confidence, confidence),
                        Triple.create(decision, Kh.verdict, sure ? Kh.Same : Kh.Apart),
                        Triple.create(decision, Kh.toldIn, article),
                        Triple.create(decision, Kh.identifiedAs, NodeFactory.createURI(one))));
        return changes;
    }
}
