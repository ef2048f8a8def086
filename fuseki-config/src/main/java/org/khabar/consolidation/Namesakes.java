package org.khabar.consolidation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.khabar.identity.Ids;
import org.khabar.identity.NamesakeDecision;
import org.khabar.identity.Profile;
import org.khabar.ontology.Kh;

/**
 * Names that several people bear and that articles tell without a country: in each article they mean the one of whose
 * country the article speaks, or else somebody of whom nothing more is known.
 */
final class Namesakes {

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
        return NamesakeDecision.node(ids, name, article);
    }

    /** Whom a name means in an article, if it was decided for this article alone. */
    static Optional<String> in(IdentityGraph graph, Ids ids, String name, Node article) {
        return graph.nodes(NamesakeDecision.node(ids, name, article), Kh.identifiedAs).stream()
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
        NamesakeDecision now =
                NamesakeDecision.of(ids, name.id(), bearers, article, countriesOf.apply(article), graph::identified);
        Node decision = decision(name.id(), article);
        boolean changes = !graph.objects(decision, Kh.identifiedAs).contains(now.one());
        graph.replace(decision, now.triples(ids, graph.aliases()));
        return changes;
    }
}
