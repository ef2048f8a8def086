package org.khabar.consolidation;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.khabar.identity.Curation;
import org.khabar.identity.Happening;
import org.khabar.identity.HappeningLinks;
import org.khabar.identity.Link;
import org.khabar.identity.Partition;
import org.khabar.ontology.Kh;

/** Which tellings are of one event, kept up to date as articles come and go. */
final class Happenings {

    private final IdentityGraph graph;
    private final Decisions decisions;
    private final Curation curation;
    private final Function<String, Happening> stored;

    /** @param stored the telling with an IRI, as the store holds it */
    Happenings(IdentityGraph graph, Decisions decisions, Curation curation, Function<String, Happening> stored) {
        this.graph = graph;
        this.decisions = decisions;
        this.curation = curation;
        this.stored = stored;
    }

    /**
     * Takes over what some articles tell now instead of what they told before.
     *
     * @param before IRIs of the events that these articles told
     * @param after the events that they tell now
     * @return the IRIs that another one stands for now than before
     */
    Set<String> change(Collection<String> before, Collection<Happening> after) {
        Set<String> dirty = new TreeSet<>();
        Map<String, Happening> known = new HashMap<>();
        after.forEach(happening -> known.put(happening.id(), happening));
        for (String id : before) {
            dirty.addAll(decisions.forget(id));
            Node node = graph.node(id);
            graph.set(node, Kh.eventKey, null);
            if (!known.containsKey(id)) {
                graph.forget(node);
            }
        }
        for (Happening happening : after) {
            enter(happening, known);
            dirty.add(happening.id());
        }
        dirty.removeIf(id -> !known.containsKey(id) && before.contains(id));
        return decide(dirty, known);
    }

    private void enter(Happening happening, Map<String, Happening> known) {
        Node node = graph.node(happening.id());
        Set<String> candidates = new TreeSet<>();
        for (String key : keys(happening)) {
            for (int week = -weeks(happening); week <= weeks(happening); week++) {
                String near = keyAt(key, happening, week);
                graph.subjects(Kh.eventKey, NodeFactory.createLiteralString(near))
                        .forEach(other -> candidates.add(graph.id(other)));
            }
        }
        candidates.remove(happening.id());
        for (String id : candidates) {
            HappeningLinks.between(happening, known.computeIfAbsent(id, stored)).ifPresent(decisions::add);
        }
        curation.linksOf(happening.id()).stream()
                .filter(link -> graph.knows(graph.node(link.otherThan(happening.id()))))
                .forEach(decisions::add);
        graph.describe(happening.id(), happening.type());
        graph.set(node, Kh.toldIn, NodeFactory.createURI(happening.article()));
        keys(happening)
                .forEach(
                        key -> graph.add(node, Kh.eventKey, NodeFactory.createLiteralString(keyAt(key, happening, 0))));
    }

    private static int weeks(Happening happening) {
        return HappeningLinks.daysOfNews(happening.type()) / 7 + 1;
    }

    private static List<String> keys(Happening happening) {
        List<String> keys = new ArrayList<>();
        if (happening.published() != null) {
            HappeningLinks.keyParticipants(happening).forEach(one -> keys.add(happening.type() + " " + one));
        }
        return keys;
    }

    private static String keyAt(String key, Happening happening, int week) {
        LocalDate day = Objects.requireNonNull(happening.published()).plusWeeks(week);
        return key + " " + day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private Set<String> decide(Set<String> dirty, Map<String, Happening> known) {
        Set<String> units = new HashSet<>(dirty);
        Set<Link> links = decisions.reachable(units);
        units.forEach(id -> known.computeIfAbsent(id, stored));
        Partition partition = Partition.of(
                units,
                links,
                (a, b) -> curation.isApart(a, b, HappeningLinks.apart(telling(known, a), telling(known, b))));
        return decisions.carryOut(partition, links, cluster -> cluster.first(), id -> false);
    }

    private static Happening telling(Map<String, Happening> known, String id) {
        return Objects.requireNonNull(known.get(id), id);
    }
}
