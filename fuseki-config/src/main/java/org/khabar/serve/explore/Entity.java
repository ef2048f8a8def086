package org.khabar.serve.explore;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Somebody or something that takes part in events.
 *
 * @param node its id
 * @param kind what it is
 * @param names all its names, as literals
 * @param events number of events in which it has a part
 */
public record Entity(Node node, EntityKind kind, List<Node> names, int events) {
    public Entity {
        names = List.copyOf(names);
    }
}
