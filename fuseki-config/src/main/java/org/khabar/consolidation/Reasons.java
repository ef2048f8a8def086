package org.khabar.consolidation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.khabar.identity.HappeningLinks;
import org.khabar.identity.Link;
import org.khabar.identity.Partition;
import org.khabar.identity.ToldTwice;
import org.khabar.ontology.Kh;

/**
 * Why tellings are of one event: of each one the surest chain of links to the telling whose IRI stands for the event, and
 * the surest link to a telling that may be of the same event and was kept apart. The other links follow from these tellings
 * and are not kept, since they grow with the square of what is told.
 */
final class Reasons {

    private static final String SAME = "decision";
    private static final String APART = "decision/apart";

    private final Decisions decisions;
    private final Tellings tellings;

    Reasons(Decisions decisions, Tellings tellings) {
        this.decisions = decisions;
        this.tellings = tellings;
    }

    void forget(String telling) {
        decisions.forget(SAME, telling);
        decisions.forget(APART, telling);
    }

    /** A telling of another article that says the same. */
    void sameAsUnit(String telling, String unit) {
        HappeningLinks.between(tellings.get(telling), tellings.get(unit))
                .ifPresent(link -> decisions.write(SAME, telling, link, Kh.Same));
    }

    /** An event that the article tells under two IRIs. */
    void toldAgain(String again, String telling) {
        decisions.write(SAME, again, Link.between(again, telling, ToldTwice.RULE, 1), Kh.Same);
    }

    /** Writes why units are one, or are not. */
    void of(Partition partition, Set<Link> links) {
        ListMultimap<String, Link> followed = ArrayListMultimap.create();
        for (Link link : partition.followed()) {
            followed.put(link.first(), link);
            followed.put(link.second(), link);
        }
        Map<String, String> clusterOf = new HashMap<>();
        for (SortedSet<String> cluster : partition.clusters()) {
            cluster.forEach(unit -> clusterOf.put(unit, cluster.first()));
            explain(cluster.first(), followed);
        }
        Map<String, Link> missed = new TreeMap<>();
        for (Link link : links) {
            if (!Objects.equals(clusterOf.get(link.first()), clusterOf.get(link.second()))) {
                missed.merge(link.first(), link, Reasons::surer);
                missed.merge(link.second(), link, Reasons::surer);
            }
        }
        for (String unit : clusterOf.keySet()) {
            Link link = missed.get(unit);
            if (link != null && (link.first().equals(unit) || !link.equals(missed.get(link.first())))) {
                decisions.write(APART, unit, link, Kh.Apart);
            } else {
                decisions.forget(APART, unit);
            }
        }
    }

    /** From the first of a cluster along the links that made it. */
    private void explain(String first, ListMultimap<String, Link> followed) {
        decisions.forget(SAME, first);
        Set<String> seen = new HashSet<>(Set.of(first));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String unit = open.remove();
            for (Link link : followed.get(unit)) {
                String other = link.otherThan(unit);
                if (seen.add(other)) {
                    decisions.write(SAME, other, link, Kh.Same);
                    open.add(other);
                }
            }
        }
    }

    private static Link surer(Link a, Link b) {
        return Link.SUREST_FIRST.compare(a, b) <= 0 ? a : b;
    }
}
