package org.khabar.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Units put together by links, the surest first, as long as no two of a cluster must stay apart and most pairs between two
 * clusters agree (constrained agglomerative clustering, average linkage): what one telling misreads does not split what all
 * others tell alike, and a chain of which the ends disagree does not hold. What comes out depends on what goes in and not on its order.
 *
 * @param clusters the units that are one, each cluster and their list in the order of their smallest unit
 * @param followed links that put two clusters together
 * @param refused links that would have put units together that stay apart
 */
public record Partition(List<NavigableSet<String>> clusters, List<Link> followed, List<Link> refused) {

    public Partition {
        clusters = List.copyOf(clusters);
        followed = List.copyOf(followed);
        refused = List.copyOf(refused);
    }

    public static Partition of(
            Set<String> units, Collection<Link> links, BiFunction<String, String, Objection> objection) {
        Map<String, NavigableSet<String>> clusterOf = new HashMap<>();
        for (String unit : units) {
            clusterOf.put(unit, new TreeSet<>(Set.of(unit)));
        }
        List<Link> followed = new ArrayList<>();
        List<Link> refused = new ArrayList<>();
        for (Link link : links.stream().sorted(Link.SUREST_FIRST).toList()) {
            NavigableSet<String> a = clusterOf.get(link.first());
            NavigableSet<String> b = clusterOf.get(link.second());
            if (a == null || b == null) {
                throw new IllegalArgumentException(link + " speaks of a unit that is not among those to put together");
            }
            if (a == b) {
                continue;
            }
            if (areApart(a, b, objection)) {
                refused.add(link);
                continue;
            }
            a.addAll(b);
            b.forEach(unit -> clusterOf.put(unit, a));
            followed.add(link);
        }
        List<NavigableSet<String>> clusters = clusterOf.values().stream()
                .distinct()
                .sorted(Comparator.comparing(NavigableSet::first))
                .toList();
        return new Partition(clusters, followed, refused);
    }

    private static boolean areApart(Set<String> a, Set<String> b, BiFunction<String, String, Objection> objection) {
        int doubts = 0;
        for (String x : a) {
            for (String y : b) {
                switch (objection.apply(x, y)) {
                    case VETO -> {
                        return true;
                    }
                    case DOUBT -> doubts++;
                    case NONE -> {}
                }
            }
        }
        return 2 * doubts >= a.size() * b.size();
    }
}
