package org.khabar.serve.explore;

import com.google.common.collect.Comparators;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * What a store holds, as the start page and the search need it.
 *
 * @param index reads everybody and everything by name, when it is first asked for
 * @param active the most active of each kind, up to some dozens
 * @param numbers how many of each kind take part in events
 * @param events all events by their ids
 * @param articles number of articles
 * @param latest the latest articles, up to some dozens
 */
public record Overview(
        Supplier<NameIndex> index,
        Map<EntityKind, List<Entity>> active,
        Map<EntityKind, Integer> numbers,
        Map<Node, Happening> events,
        int articles,
        List<Publication> latest) {
    public Overview {
        active = Map.copyOf(active);
        numbers = Map.copyOf(numbers);
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
        latest = List.copyOf(latest);
    }

    /** Everybody and everything by name; the first who asks may wait for it. */
    public NameIndex names() {
        return index.get();
    }

    public Collection<Happening> happenings() {
        return events.values();
    }

    public Optional<Happening> event(Node node) {
        return Optional.ofNullable(events.get(node));
    }

    /** The most active of a kind, up to some dozens. */
    public List<Entity> mostActive(EntityKind kind, int most) {
        return active.getOrDefault(kind, List.of()).stream().limit(most).toList();
    }

    /** How many of a kind take part in events. */
    public int number(EntityKind kind) {
        return numbers.getOrDefault(kind, 0);
    }

    /** Events that happened, those of the latest articles first. */
    public List<Happening> recent(int most) {
        return happenings().stream()
                .filter(Happening::actual)
                .collect(Comparators.least(
                        most,
                        Comparator.comparing(Happening::told)
                                .thenComparing(Happening::day)
                                .reversed()
                                .thenComparing(Happening.mostToldFirst())));
    }

    /** Number of events by class. */
    public Map<Node, Long> byType() {
        return happenings().stream().collect(Collectors.groupingBy(Happening::type, Collectors.counting()));
    }
}
