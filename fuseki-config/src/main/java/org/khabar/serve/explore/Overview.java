package org.khabar.serve.explore;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What a store holds, as the start page and the search need it.
 *
 * @param names everybody and everything by name
 * @param entities those that take part in events, the most active first
 * @param events all events by their ids
 */
public record Overview(NameIndex names, List<Entity> entities, Map<Node, Happening> events) {
    public Overview {
        entities = List.copyOf(entities);
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
    }

    public Collection<Happening> happenings() {
        return events.values();
    }

    public Optional<Happening> event(Node node) {
        return Optional.ofNullable(events.get(node));
    }

    /** The most active of a kind. */
    public List<Entity> mostActive(EntityKind kind, int most) {
        return entities.stream().filter(each -> each.kind() == kind).limit(most).toList();
    }

    /** How many of a kind take part in events. */
    public long number(EntityKind kind) {
        return entities.stream().filter(each -> each.kind() == kind).count();
    }

    /** Events that happened, those of the latest articles first. */
    public List<Happening> recent(int most) {
        return happenings().stream()
                .filter(Happening::actual)
                .sorted(Comparator.comparing(Happening::told)
                        .thenComparing(Happening::day)
                        .reversed()
                        .thenComparing(each -> each.node().toString()))
                .limit(most)
                .toList();
    }

    /** Number of events by class. */
    public Map<Node, Long> byType() {
        return happenings().stream().collect(Collectors.groupingBy(Happening::type, Collectors.counting()));
    }
}
