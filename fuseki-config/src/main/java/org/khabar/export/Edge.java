package org.khabar.export;

import java.util.List;

/**
 * An edge of a network.
 *
 * @param source IRI of the node it leaves
 * @param target IRI of the node it leads to
 * @param relation local name of the property, such as {@code criticized}
 * @param label the property's name in words
 * @param weight number of articles that state it
 * @param when when the events behind it were, in order
 */
record Edge(String source, String target, String relation, String label, long weight, List<Span> when) {

    Edge {
        when = List.copyOf(when);
    }
}
