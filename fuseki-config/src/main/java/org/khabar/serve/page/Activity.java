package org.khabar.serve.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.khabar.serve.explore.Entity;
import org.khabar.serve.explore.Overview;

/** Who takes part in events, by id. */
final class Activity {
    private final Overview overview;
    private final ImmutableMap<Node, Entity> entities;

    Activity(Overview overview) {
        this.overview = overview;
        entities = Maps.uniqueIndex(overview.names().entities(), Entity::node);
    }

    /** Whether it was made from this overview. */
    @SuppressWarnings("ReferenceEquality") // an overview is made anew after each change
    boolean isOf(Overview other) {
        return overview == other;
    }

    Optional<Entity> of(Node node) {
        return Optional.ofNullable(entities.get(node));
    }
}
