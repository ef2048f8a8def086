package org.khabar.consolidation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.khabar.identity.Curation;
import org.khabar.identity.Happening;
import org.khabar.identity.HappeningDecision;
import org.khabar.identity.HappeningKeys;
import org.khabar.identity.HappeningLinks;
import org.khabar.identity.Link;

/** Which tellings are of one event, kept up to date as articles come and go. */
final class Happenings {

    private final IdentityGraph graph;
    private final Curation curation;
    private final Tellings tellings;
    private final Reasons reasons;
    private final Sequels sequels;

    /** @param stored the telling with an IRI, as the store holds it under the IRI of an event */
    Happenings(
            IdentityGraph graph, Decisions decisions, Curation curation, BiFunction<String, String, Happening> stored) {
        this.graph = graph;
        this.curation = curation;
        tellings = new Tellings(graph, curation, stored);
        reasons = new Reasons(decisions, tellings);
        sequels = new Sequels(graph, decisions, tellings);
    }

    /** What a change may decide anew: the units next to those that left, and the events that stood for them. */
    record Open(Set<String> units, Set<String> events) {}

    /** Takes tellings back; their articles must still be stored as they were. */
    Open leave(Collection<String> ids) {
        Set<String> units = new TreeSet<>();
        Set<String> events = new TreeSet<>();
        for (String id : ids) {
            if (tellings.isUnit(id)) {
                linksOf(id).forEach(link -> units.add(link.otherThan(id)));
                events.add(graph.identified(id));
            }
            reasons.forget(id);
        }
        units.addAll(tellings.leave(ids));
        units.removeAll(ids);
        return new Open(units, events);
    }

    /**
     * Takes over tellings.
     *
     * @param open what leaving tellings left to decide
     * @return the IRIs that another one stands for now than before
     */
    Set<String> enter(Collection<Happening> fresh, Open open) {
        Set<String> dirty = new TreeSet<>(open.units());
        List<Happening> entered =
                fresh.stream().filter(telling -> tellings.enter(telling, dirty)).toList();
        Set<String> events = new TreeSet<>(open.events());
        dirty.forEach(id -> events.add(graph.identified(id)));
        Set<String> joined = new TreeSet<>(dirty);
        joined.removeIf(tellings::isUnit);
        // The unit that they are of now is decided on for them.
        joined.forEach(reasons::forget);
        dirty.removeAll(joined);
        Set<String> changed = decide(dirty, events);
        entered.forEach(telling -> settle(telling, changed));
        return changed;
    }

    /** The articles are stored as they are told now. */
    void rewritten() {
        tellings.rewritten();
    }

    /** A telling that did not become a unit stands where its unit stands. */
    private void settle(Happening telling, Set<String> changed) {
        String unit = tellings.unitOf(telling.id());
        String event = graph.identified(unit);
        if (!unit.equals(telling.id())) {
            if (tellings.identify(telling.id(), event)) {
                changed.add(telling.id());
            }
            reasons.sameAsUnit(telling.id(), unit);
        }
        for (String again : telling.again()) {
            if (tellings.identify(again, event)) {
                changed.add(again);
            }
            reasons.toldAgain(again, telling.id());
        }
    }

    private List<Link> linksOf(String unit) {
        Happening telling = tellings.get(unit);
        List<Link> links = new ArrayList<>();
        SortedSet<String> others = tellings.under(HappeningKeys.near(telling));
        others.remove(unit);
        for (String other : others) {
            HappeningLinks.between(telling, tellings.get(other)).ifPresent(links::add);
        }
        curation.linksOf(unit).stream()
                .filter(link -> tellings.isUnit(link.otherThan(unit)))
                .forEach(links::add);
        return links;
    }

    /** All links that can be reached from some units; these gain what is reached. */
    private Set<Link> reachable(Set<String> units) {
        Set<Link> links = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(units);
        while (!open.isEmpty()) {
            String unit = open.remove();
            for (Link link : linksOf(unit)) {
                links.add(link);
                String other = link.otherThan(unit);
                if (units.add(other)) {
                    open.add(other);
                }
            }
        }
        return links;
    }

    /**
     * @param dirty units that are new, stand under another IRI or have lost a neighbour
     * @param events events that stood for tellings that left
     */
    private Set<String> decide(Set<String> dirty, Set<String> events) {
        Set<String> units = new TreeSet<>(dirty);
        Set<Link> links = reachable(units);
        Map<String, Happening> known = new HashMap<>();
        units.forEach(unit -> known.put(unit, tellings.get(unit)));
        Set<String> before = new TreeSet<>(events);
        units.forEach(unit -> before.add(graph.identified(unit)));
        HappeningDecision decision = HappeningDecision.of(known, links, curation);
        sequels.forget(before);
        Set<String> changed = new TreeSet<>();
        for (SortedSet<String> cluster : decision.events()) {
            for (String unit : cluster) {
                boolean moved = tellings.identify(unit, cluster.first());
                if (moved) {
                    changed.add(unit);
                }
                if (moved || dirty.contains(unit)) {
                    tellings.others(unit).stream()
                            .filter(other -> tellings.identify(other, cluster.first()))
                            .forEach(changed::add);
                }
            }
        }
        reasons.of(decision);
        dirty.forEach(unit -> tellings.members(unit).forEach(member -> reasons.sameAsUnit(member, unit)));
        decision.events().forEach(sequels::follow);
        return changed;
    }
}
