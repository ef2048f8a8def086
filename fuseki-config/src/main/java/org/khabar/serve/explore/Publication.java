package org.khabar.serve.explore;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * An article and its day.
 *
 * @param article its id
 * @param day when it was published, or empty
 */
public record Publication(Node article, String day) {
    static Comparator<Publication> latestFirst() {
        return Comparator.comparing(Publication::day).reversed().thenComparing(each -> each.article()
                .toString());
    }
}
