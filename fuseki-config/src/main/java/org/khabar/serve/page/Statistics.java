package org.khabar.serve.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.khabar.store.Counts;
import org.khabar.store.Store;

/**
 * What the union of all graphs holds.
 *
 * @param counts articles, events and triples of articles
 * @param triples triples of the union, reference data included
 * @param subjects distinct subjects
 * @param classes instances by class, the most first
 * @param properties triples by property, the most first
 */
record Statistics(Counts counts, long triples, long subjects, Map<Node, Long> classes, Map<Node, Long> properties) {

    static Statistics of(Store store) {
        Counts counts = store.counts();
        return Txn.calculateRead(store.dataset(), () -> {
            Set<Node> subjects = new HashSet<>();
            Map<Node, Long> classes = new HashMap<>();
            Map<Node, Long> properties = new HashMap<>();
            new Facts(store.dataset().getUnionGraph())
                    .triples(Node.ANY, Node.ANY, Node.ANY)
                    .forEach(triple -> {
                        subjects.add(triple.getSubject());
                        properties.merge(triple.getPredicate(), 1L, Long::sum);
                        if (triple.getPredicate().equals(RDF.type.asNode())) {
                            classes.merge(triple.getObject(), 1L, Long::sum);
                        }
                    });
            long triples =
                    properties.values().stream().mapToLong(Long::longValue).sum();
            return new Statistics(counts, triples, subjects.size(), sorted(classes), sorted(properties));
        });
    }

    private static Map<Node, Long> sorted(Map<Node, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isURI())
                .sorted(Map.Entry.<Node, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().getURI()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }
}
