package org.khabar.spark.identity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.identity.Link;

/**
 * Two names between which there are links: by a rule, by a person's decision, or both.
 *
 * @param links at least one
 */
record Tie(List<Link> links) implements Serializable {

    static Tie of(Iterable<Link> links) {
        Set<Link> different = new HashSet<>();
        links.forEach(different::add);
        return new Tie(List.copyOf(different));
    }

    String first() {
        return links.get(0).first();
    }

    String second() {
        return links.get(0).second();
    }
}
