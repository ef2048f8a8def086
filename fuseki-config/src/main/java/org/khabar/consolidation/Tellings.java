package org.khabar.consolidation;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.khabar.identity.Curation;
import org.khabar.identity.Happening;
import org.khabar.identity.HappeningKeys;
import org.khabar.identity.Units;
import org.khabar.ontology.Kh;

/**
 * The tellings of events that may be of one event with others. Those that say the same in different articles are decided on
 * as one, a unit, which the smallest of their IRIs stands for: the hundredth article that tells something adds nothing to
 * decide. Units are kept under the keys of {@link HappeningKeys}, the other tellings under the unit's signature alone.
 */
final class Tellings {

    /** How many tellings are held in memory. */
    private static final int HELD = 30_000;

    private static final String UNIT = Units.UNIT;
    private static final String MEMBER = Units.MEMBER;
    private static final String AGAIN = Units.AGAIN;

    private final IdentityGraph graph;
    private final Curation curation;
    private final BiFunction<String, String, Happening> stored;
    private final Cache<String, Happening> held =
            CacheBuilder.newBuilder().maximumSize(HELD).build();

    /** What the change under way took over; the articles are stored as they were before it. */
    private final Map<String, Happening> entered = new HashMap<>();

    /** The events under which the change under way found what stands elsewhere now; the articles are stored with these. */
    private final Map<String, String> moved = new HashMap<>();

    /** @param stored the telling with an IRI, as the store holds it under the IRI of an event, without its rank */
    Tellings(IdentityGraph graph, Curation curation, BiFunction<String, String, Happening> stored) {
        this.graph = graph;
        this.curation = curation;
        this.stored = stored;
    }

    /** A telling that was entered. */
    Happening get(String id) {
        Happening known = entered.containsKey(id) ? entered.get(id) : held.getIfPresent(id);
        if (known == null) {
            String signature = signature(id).orElseThrow(() -> new IllegalStateException(id + " is not told"));
            int rank = Integer.parseInt(signature.substring(0, signature.indexOf(' ')));
            String event = moved.getOrDefault(id, graph.identified(id));
            known = stored.apply(id, event).withRank(rank);
            held.put(id, known);
        }
        return known;
    }

    boolean isUnit(String id) {
        return graph.objects(graph.node(id), Kh.eventKey).stream().anyMatch(key -> key.startsWith(UNIT));
    }

    /** The units that keep one of these keys. */
    SortedSet<String> under(Set<String> keys) {
        SortedSet<String> found = new TreeSet<>();
        for (String key : keys) {
            graph.subjects(Kh.eventKey, NodeFactory.createLiteralString(key))
                    .forEach(node -> found.add(graph.id(node)));
        }
        return found;
    }

    /** The other tellings of a unit. */
    SortedSet<String> members(String unit) {
        return under(Set.of(MEMBER + signature(unit).orElseThrow()));
    }

    /** The other tellings of a unit, and the IRIs under which an article tells one of them again. */
    SortedSet<String> others(String unit) {
        SortedSet<String> others = members(unit);
        others.addAll(under(Set.of(AGAIN + signature(unit).orElseThrow())));
        return others;
    }

    /** The unit of a telling that was entered. */
    String unitOf(String id) {
        return under(Set.of(UNIT + signature(id).orElseThrow())).first();
    }

    /**
     * Takes over a telling.
     *
     * @param units gains the unit that is new, or stands under another IRI than before
     * @return whether it is kept; not if nothing can be one with it
     */
    boolean enter(Happening telling, Collection<String> units) {
        Optional<String> kept = Units.signature(telling, curation);
        if (kept.isEmpty()) {
            return false;
        }
        String signature = kept.get();
        entered.put(telling.id(), telling);
        describe(telling.id(), telling);
        for (String again : telling.again()) {
            describe(again, telling);
            mark(again, AGAIN + signature);
        }
        SortedSet<String> unit = under(Set.of(UNIT + signature));
        if (!unit.isEmpty() && unit.first().compareTo(telling.id()) < 0) {
            mark(telling.id(), MEMBER + signature);
            return true;
        }
        for (String before : unit) {
            graph.set(graph.node(before), Kh.eventKey, null);
            mark(before, MEMBER + signature);
            units.add(before);
        }
        stand(telling, signature);
        units.add(telling.id());
        return true;
    }

    /** Lets a telling stand under the IRI of an event; whether it stood under another one. */
    boolean identify(String id, String event) {
        String before = graph.identified(id);
        boolean changes = graph.identify(id, event);
        if (changes) {
            moved.putIfAbsent(id, before);
        }
        return changes;
    }

    /** The articles are stored as they are told now. */
    void rewritten() {
        held.putAll(entered);
        entered.clear();
        moved.clear();
    }

    private void describe(String id, Happening telling) {
        graph.describe(id, telling.type());
        graph.set(graph.node(id), Kh.toldIn, NodeFactory.createURI(telling.article()));
    }

    private void mark(String id, String key) {
        graph.add(graph.node(id), Kh.eventKey, NodeFactory.createLiteralString(key));
    }

    /** Lets a telling stand for its unit. */
    private void stand(Happening telling, String signature) {
        mark(telling.id(), UNIT + signature);
        HappeningKeys.of(telling).forEach(key -> mark(telling.id(), key));
    }

    /**
     * Takes tellings back, and all that is kept of them.
     *
     * @return the units that stand under other IRIs now
     */
    Set<String> leave(Collection<String> ids) {
        Set<String> signatures = new TreeSet<>();
        for (String id : ids) {
            held.invalidate(id);
            Node node = graph.node(id);
            if (isUnit(id)) {
                signature(id).ifPresent(signatures::add);
            }
            graph.forget(node);
        }
        Set<String> units = new TreeSet<>();
        for (String signature : signatures) {
            SortedSet<String> left = under(Set.of(MEMBER + signature));
            if (!left.isEmpty()) {
                Happening telling = get(left.first());
                graph.delete(
                        graph.node(telling.id()), Kh.eventKey, NodeFactory.createLiteralString(MEMBER + signature));
                stand(telling, signature);
                units.add(telling.id());
            }
        }
        return units;
    }

    /** What follows the word that says whether it stands for its unit. */
    private Optional<String> signature(String id) {
        return graph.objects(graph.node(id), Kh.eventKey).stream()
                .filter(key -> key.startsWith(UNIT) || key.startsWith(MEMBER) || key.startsWith(AGAIN))
                .map(key -> key.substring(key.indexOf(' ') + 1))
                .findFirst();
    }
}
