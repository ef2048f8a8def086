package org.khabar.identity;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Two units that a rule holds to be one thing.
 *
 * @param first the unit with the smaller IRI
 * @param second the other one
 * @param rule name of the rule
 * @param score how sure it is, 0 to 1
 */
public record Link(String first, String second, String rule, double score) implements Serializable {

    /** What a person decided first, then the surest; equal ones by their names, so that every order of input gives the same. */
    public static final Comparator<Link> SUREST_FIRST = Comparator.comparing(
                    (Link link) -> !link.rule().equals(Curation.RULE))
            .thenComparing(Comparator.comparingDouble(Link::score).reversed())
            .thenComparing(Link::first)
            .thenComparing(Link::second);

    public Link {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException(first + " and " + second + " are not in order");
        }
    }

    /** The link between two units in whichever order they come. */
    public static Link between(String a, String b, String rule, double score) {
        return a.compareTo(b) < 0 ? new Link(a, b, rule, score) : new Link(b, a, rule, score);
    }

    /** The end of the link that is not this one. */
    public String otherThan(String end) {
        return first.equals(end) ? second : first;
    }
}
