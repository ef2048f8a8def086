package org.khabar.serve.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;
import org.khabar.serve.explore.Happening;
import org.khabar.serve.explore.Overview;

/**
 * In which events somebody or something has a part.
 *
 * @param facts the graph
 * @param overview dates and types of events
 */
record Parts(Facts facts, Overview overview) {
    private static final List<Node> PARTS =
            List.of(Kh.agent, Kh.target, Kh.post, Kh.organization, Kh.place, Kh.accordingTo, Kh.reasonAbout);
    static final Node CONTAINED = NodeFactory.createURI(Schema.NS + "containedInPlace");

    /** Events with the parts that the node has in them, the latest first. */
    Map<Happening, Set<Node>> of(Node node) {
        return of(Set.of(node));
    }

    /** As {@link #of}; what happens in the places of a place happens in it. */
    Map<Happening, Set<Node>> within(Node place) {
        Set<Node> all = new LinkedHashSet<>(List.of(place));
        Deque<Node> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            facts.triples(Node.ANY, CONTAINED, open.remove())
                    .map(Triple::getSubject)
                    .filter(all::add)
                    .forEach(open::add);
        }
        return of(all);
    }

    private Map<Happening, Set<Node>> of(Set<Node> nodes) {
        Map<Happening, Set<Node>> parts = new HashMap<>();
        for (Node part : PARTS) {
            for (Node node : nodes) {
                facts.triples(Node.ANY, part, node).forEach(triple -> overview.event(triple.getSubject())
                        .ifPresent(event -> parts.computeIfAbsent(event, any -> new LinkedHashSet<>())
                                .add(part)));
            }
        }
        Map<Happening, Set<Node>> sorted = new LinkedHashMap<>();
        parts.keySet().stream().sorted(Happening.latestFirst()).forEach(event -> sorted.put(event, parts.get(event)));
        return sorted;
    }
}
