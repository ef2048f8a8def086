package org.khabar.identity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is decided on tellings, and why: of each one the surest chain of links to the telling whose IRI stands for the event, and
 * the surest link to a telling that may be of the same event and was kept apart. The other links follow from these tellings
 * and are not kept, since they grow with the square of what is told.
 *
 * @param events the tellings of each event; its first stands for it
 * @param same of each telling that does not stand for its event, the last link of the chain
 * @param apart of each telling that was kept apart from another, the link to it; of two, one has it
 */
public record HappeningDecision(List<NavigableSet<String>> events, Map<String, Link> same, Map<String, Link> apart) {

    public HappeningDecision {
        events = List.copyOf(events);
        same = Map.copyOf(same);
        apart = Map.copyOf(apart);
    }

    /**
     * Decides.
     *
     * @param tellings by their ids, with every one that a link leads to
     * @param links all links of these tellings
     */
    public static HappeningDecision of(Map<String, Happening> tellings, Collection<Link> links, Curation curation) {
        Partition partition = Partition.of(
                tellings.keySet(),
                HappeningLinks.unambiguous(tellings, links),
                (a, b) -> curation.objection(a, b, HappeningLinks.objection(get(tellings, a), get(tellings, b))));
        return new HappeningDecision(partition.clusters(), same(partition), apart(partition, links));
    }

    private static Happening get(Map<String, Happening> tellings, String id) {
        return Objects.requireNonNull(tellings.get(id), id);
    }

    private static Map<String, Link> same(Partition partition) {
        ListMultimap<String, Link> followed = ArrayListMultimap.create();
        for (Link link : partition.followed()) {
            followed.put(link.first(), link);
            followed.put(link.second(), link);
        }
        Map<String, Link> same = new HashMap<>();
        partition.clusters().forEach(cluster -> explain(cluster.first(), followed, same));
        return same;
    }

    /** From the first of a cluster along the links that made it. */
    private static void explain(String first, ListMultimap<String, Link> followed, Map<String, Link> same) {
        Set<String> seen = new HashSet<>(Set.of(first));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String unit = open.remove();
            for (Link link : followed.get(unit)) {
                String other = link.otherThan(unit);
                if (seen.add(other)) {
                    same.put(other, link);
                    open.add(other);
                }
            }
        }
    }

    private static Map<String, Link> apart(Partition partition, Collection<Link> links) {
        Map<String, String> clusterOf = new HashMap<>();
        partition.clusters().forEach(cluster -> cluster.forEach(unit -> clusterOf.put(unit, cluster.first())));
        Map<String, Link> missed = new TreeMap<>();
        for (Link link : links) {
            if (!Objects.equals(clusterOf.get(link.first()), clusterOf.get(link.second()))) {
                missed.merge(link.first(), link, HappeningDecision::surer);
                missed.merge(link.second(), link, HappeningDecision::surer);
            }
        }
        Map<String, Link> apart = new HashMap<>();
        missed.forEach((unit, link) -> {
            if (link.first().equals(unit) || !link.equals(missed.get(link.first()))) {
                apart.put(unit, link);
            }
        });
        return apart;
    }

    private static Link surer(Link a, Link b) {
        return Link.SUREST_FIRST.compare(a, b) <= 0 ? a : b;
    }
}
