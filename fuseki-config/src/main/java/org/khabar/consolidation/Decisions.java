package org.khabar.consolidation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.identity.Ids;
import org.khabar.identity.Link;
import org.khabar.identity.Partition;
import org.khabar.ontology.Kh;

/** Links between things as told, each a {@code kh:IdentityDecision} in the identity graph. */
final class Decisions {

    private final IdentityGraph graph;
    private final Ids ids;

    Decisions(IdentityGraph graph, Ids ids) {
        this.graph = graph;
        this.ids = ids;
    }

    void add(Link link) {
        describe(node(link), link)
                .forEach(triple -> graph.add(triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    /** Writes the one decision of a kind on a thing, instead of an earlier one. */
    void write(String kind, String thing, Link link, Node verdict) {
        Node decision = ids.node(kind, thing);
        Set<Triple> now = describe(decision, link);
        now.add(Triple.create(decision, Kh.verdict, verdict));
        graph.replace(decision, now);
    }

    /** Takes back the one decision of a kind on a thing. */
    void forget(String kind, String thing) {
        graph.forget(ids.node(kind, thing));
    }

    private Set<Triple> describe(Node decision, Link link) {
        String text = link.rule() + ": " + link.score();
        Node score = NodeFactory.createLiteralDT(score(link.score()), XSDDatatype.XSDdecimal);
        return new HashSet<>(Set.of(
                Triple.create(decision, RDF.type.asNode(), Kh.IdentityDecision),
                Triple.create(decision, RDFS.label.asNode(), NodeFactory.createLiteralLang(text, "en")),
                Triple.create(decision, Kh.decidesOn, graph.node(link.first())),
                Triple.create(decision, Kh.decidesOn, graph.node(link.second())),
                Triple.create(decision, Kh.rule, NodeFactory.createLiteralString(link.rule())),
                Triple.create(decision, Kh.confidence, score)));
    }

    private Node node(Link link) {
        return ids.node("decision", link.first(), link.second());
    }

    /** Three decimals at most, in canonical form. */
    private static String score(double score) {
        String text = java.math.BigDecimal.valueOf(score)
                .setScale(3, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return text.contains(".") ? text : text + ".0";
    }

    /** Writes whether the two are one. */
    private void decide(Link link, boolean same) {
        graph.set(node(link), Kh.verdict, same ? Kh.Same : Kh.Apart);
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
     * Lets one IRI of each cluster stand for the others, and writes what was decided on every link.
     *
     * @param chosen which IRI stands for a cluster
     * @param fixed IRIs that always stand for themselves
     * @return the IRIs that another one stands for now than before
     */
    Set<String> carryOut(
            Partition partition,
            Collection<Link> links,
            Function<SortedSet<String>, String> chosen,
            Predicate<String> fixed) {
        Map<String, String> standsFor = new HashMap<>();
        Set<String> changed = new TreeSet<>();
        for (SortedSet<String> cluster : partition.clusters()) {
            String one = chosen.apply(cluster);
            for (String id : cluster) {
                standsFor.put(id, one);
                if (!fixed.test(id) && graph.identify(id, one)) {
                    changed.add(id);
                }
            }
        }
        for (Link link : links) {
            decide(link, Objects.equals(standsFor.get(link.first()), standsFor.get(link.second())));
        }
        return changed;
    }
}
