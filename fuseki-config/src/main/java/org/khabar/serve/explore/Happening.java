package org.khabar.serve.explore;

import java.util.Comparator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.khabar.ontology.Kh;

/**
 * An event in short.
 *
 * @param node its id
 * @param type its class, one that has none below it
 * @param day when it happened, or else when an article first told it, as precise as known: {@code 2024-02-03},
 *     {@code 2024-02}, {@code 2024} or empty
 * @param told day of the latest article that tells it, or empty
 * @param truths whether it happened, as the articles tell it: values of {@code kh:factuality}
 * @param places where it happened
 * @param publishers who published the articles that tell it
 */
public record Happening(
        Node node, Node type, String day, String told, Set<Node> truths, Set<Node> places, Set<Node> publishers) {
    public Happening {
        truths = Set.copyOf(truths);
        places = Set.copyOf(places);
        publishers = Set.copyOf(publishers);
    }

    /** Events in the order of time, the latest first. */
    public static Comparator<Happening> latestFirst() {
        return Comparator.comparing(Happening::day).reversed().thenComparing(mostToldFirst());
    }

    /** Events that more publishers tell before others; of equal ones any, but always the same, and not one class after the other. */
    static Comparator<Happening> mostToldFirst() {
        return Comparator.<Happening>comparingInt(each -> -each.publishers().size())
                .thenComparing(Happening::lastOfId)
                .thenComparing(each -> each.node().toString());
    }

    private String lastOfId() {
        String id = node.toString();
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** Whether any article tells that it happened. */
    public boolean actual() {
        return truths.contains(Kh.Actual);
    }

    /** Whether it happened: what happened for one article happened, whatever others say. */
    public Node truth() {
        return actual()
                ? Kh.Actual
                : truths.stream().min(Comparator.comparing(Node::toString)).orElse(Kh.Hypothetical);
    }
}
