package org.khabar.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;

/**
 * What a person decided about identity: {@code owl:sameAs} puts two things together, {@code owl:differentFrom} keeps them
 * apart. It wins over every rule.
 *
 * @param same links that hold whatever the rules say
 * @param apart pairs that never become one
 */
public record Curation(Set<Link> same, Set<Link> apart) implements Serializable {

    public static final Curation NONE = new Curation(Set.of(), Set.of());

    /** Rule of the links that a person made. */
    public static final String RULE = "curator";

    public Curation {
        same = Set.copyOf(same);
        apart = Set.copyOf(apart);
    }

    /** The decisions that a graph states; its other statements are of no concern. */
    public static Curation of(Graph graph) {
        return new Curation(links(graph, OWL.sameAs.asNode()), links(graph, OWL.differentFrom.asNode()));
    }

    private static Set<Link> links(Graph graph, Node property) {
        return graph.find(Node.ANY, property, Node.ANY).toList().stream()
                .filter(triple ->
                        triple.getObject().isURI() && !triple.getSubject().equals(triple.getObject()))
                .map(Curation::link)
                .collect(Collectors.toSet());
    }

    private static Link link(Triple triple) {
        return Link.between(triple.getSubject().getURI(), triple.getObject().getURI(), RULE, 1);
    }

    /** The pairs that are kept apart though other lines put them together, each a sentence. */
    public List<String> contradictions() {
        Set<String> units = new HashSet<>();
        same.forEach(link -> units.addAll(List.of(link.first(), link.second())));
        Map<String, Object> clusterOf = new HashMap<>();
        Partition.of(units, same, (a, b) -> Objection.NONE)
                .clusters()
                .forEach(cluster -> cluster.forEach(unit -> clusterOf.put(unit, cluster)));
        List<String> found = new ArrayList<>();
        for (Link link : apart) {
            Object cluster = clusterOf.get(link.first());
            if (cluster != null && cluster.equals(clusterOf.get(link.second()))) {
                found.add(link.first() + " and " + link.second()
                        + " are kept apart (owl:differentFrom) and put together (owl:sameAs, perhaps in steps)");
            }
        }
        found.sort(String::compareTo);
        return found;
    }

    /** The links that a person made between a thing and others. */
    public List<Link> linksOf(String id) {
        return same.stream()
                .filter(link -> link.first().equals(id) || link.second().equals(id))
                .toList();
    }

    /** Whether a person decided anything on a thing. */
    public boolean speaksOf(String id) {
        return Stream.concat(same.stream(), apart.stream())
                .anyMatch(link -> link.first().equals(id) || link.second().equals(id));
    }

    /** What speaks against two being one: what a person decided, or else what the rules say. */
    Objection objection(String a, String b, Objection byRule) {
        return has(apart, a, b) ? Objection.VETO : has(same, a, b) ? Objection.NONE : byRule;
    }

    private static boolean has(Set<Link> links, String a, String b) {
        return links.contains(Link.between(a, b, RULE, 1));
    }
}
