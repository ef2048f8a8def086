package org.khabar.serve.explore;

import org.apache.jena.graph.Node;

/**
 * An event in short.
 *
 * @param node its id
 * @param type its class, one that has none below it
 * @param day when it happened, or else when an article first told it, as precise as known: {@code 2024-02-03},
 *     {@code 2024-02}, {@code 2024} or empty
 * @param told day of the latest article that tells it, or empty
 * @param actual whether it is told as having happened
 */
public record Happening(Node node, Node type, String day, String told, boolean actual) {}
