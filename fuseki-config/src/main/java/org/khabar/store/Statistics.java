package org.khabar.store;

import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What the union of all graphs holds.
 *
 * @param counts articles, events and triples of articles
 * @param triples triples of the union, reference data included
 * @param subjects distinct subjects
 * @param classes instances by class, the most first
 * @param properties triples by property, the most first
 */
public record Statistics(
        Counts counts, long triples, long subjects, Map<Node, Long> classes, Map<Node, Long> properties) {}
