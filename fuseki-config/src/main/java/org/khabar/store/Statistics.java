package org.khabar.store;

import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What the default graph holds: what all graphs say, and what follows from it.
 *
 * @param counts articles, events and triples of articles
 * @param triples triples, reference data included
 * @param subjects distinct subjects
 * @param classes instances by class, the most first
 * @param properties triples by property, the most first
 */
public record Statistics(
        Counts counts, long triples, long subjects, Map<Node, Long> classes, Map<Node, Long> properties) {}
