package org.khabar.consolidation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.khabar.identity.Ids;
import org.khabar.identity.Link;
import org.khabar.identity.LinkTriples;
import org.khabar.identity.ProfileDecision;
import org.khabar.ontology.Kh;

/** Links between things as told, each a {@code kh:IdentityDecision} in the identity graph. */
final class Decisions {

    private final IdentityGraph graph;
    private final Ids ids;
    private final LinkTriples triples;

    Decisions(IdentityGraph graph, Ids ids) {
        this.graph = graph;
        this.ids = ids;
        triples = new LinkTriples(ids, graph.aliases());
    }

    void add(Link link) {
        graph.add(triples.of(triples.node(link), link));
    }

    /** Writes the one decision of a kind on a thing, instead of an earlier one. */
    void write(String kind, String thing, Link link, Node verdict) {
        graph.replace(ids.node(kind, thing), triples.of(kind, thing, link, verdict));
    }

    /** Takes back the one decision of a kind on a thing. */
    void forget(String kind, String thing) {
        graph.forget(ids.node(kind, thing));
    }

    /** Writes whether the two are one. */
    private void decide(Link link, boolean same) {
        graph.set(triples.node(link), Kh.verdict, same ? Kh.Same : Kh.Apart);
    }

    /** Takes back every link of a thing; those on the other side. */
    Set<String> forget(String iri) {
        Set<String> others = new TreeSet<>();
        for (Node decision : decisionsOn(iri)) {
            graph.nodes(decision, Kh.decidesOn).forEach(node -> others.add(graph.id(node)));
            graph.forget(decision);
        }
        others.remove(iri);
        return others;
    }

    /** The links of a thing to those that it may be. */
    List<Link> of(String iri) {
        return decisionsOn(iri).stream().map(this::link).toList();
    }

    /** Those of Namesakes hold in one article and are no links. */
    private List<Node> decisionsOn(String iri) {
        return graph.subjects(Kh.decidesOn, graph.node(iri)).stream()
                .filter(decision -> graph.nodes(decision, Kh.toldIn).isEmpty())
                .toList();
    }

    private Link link(Node decision) {
        List<String> two =
                graph.nodes(decision, Kh.decidesOn).stream().map(graph::id).toList();
        return Link.between(
                two.get(0),
                two.get(1),
                graph.objects(decision, Kh.rule).first(),
                Double.parseDouble(graph.objects(decision, Kh.confidence).first()));
    }

    /**
     * All links that can be reached from some things.
     *
     * @param units gains what is reached
     */
    Set<Link> reachable(Set<String> units) {
        Set<Link> links = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(units);
        Set<String> seen = new HashSet<>(units);
        while (!open.isEmpty()) {
            for (Link link : of(open.remove())) {
                links.add(link);
                for (String end : List.of(link.first(), link.second())) {
                    if (seen.add(end)) {
                        open.add(end);
                    }
                }
            }
        }
        units.addAll(seen);
        return links;
    }

    /**
     * Lets IRIs stand for others, and writes what was decided on every link.
     *
     * @param fixed IRIs that always stand for themselves
     * @return the IRIs that another one stands for now than before
     */
    Set<String> carryOut(ProfileDecision decision, Collection<Link> links, Predicate<String> fixed) {
        Set<String> changed = new TreeSet<>();
        decision.standsFor().forEach((id, one) -> {
            if (!fixed.test(id) && graph.identify(id, one)) {
                changed.add(id);
            }
        });
        links.forEach(link -> decide(link, decision.isSame(link)));
        return changed;
    }
}
