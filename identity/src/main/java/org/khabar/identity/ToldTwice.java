package org.khabar.identity;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tellings of one article that may be of one event: a dismissal in the heading and again in the text is one dismissal, while
 * two attacks on one town are two, since the article tells them apart.
 */
public final class ToldTwice {

    /** Rule by which two tellings of one article are one. */
    public static final String RULE = "told-twice";

    private ToldTwice() {}

    /** The tellings of an article with those of one event joined, and the others that may be one ranked by their IRIs. */
    static List<Happening> joined(List<Happening> tellings, Curation curation) {
        NavigableMap<String, Happening> byId = new TreeMap<>();
        tellings.forEach(telling -> byId.put(telling.id(), telling));
        List<Link> links = new ArrayList<>();
        for (Happening a : byId.values()) {
            for (Happening b : byId.tailMap(a.id(), false).values()) {
                if (objection(a, b, curation) == Objection.NONE) {
                    links.add(Link.between(a.id(), b.id(), RULE, 1));
                }
            }
        }
        List<Happening> joined = new ArrayList<>();
        Partition.of(byId.keySet(), links, (a, b) -> objection(get(byId, a), get(byId, b), curation))
                .clusters()
                .forEach(cluster -> joined.add(cluster.stream()
                        .map(id -> get(byId, id))
                        .reduce(ToldTwice::join)
                        .orElseThrow()));
        return ranked(joined);
    }

    private static Happening get(Map<String, Happening> byId, String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    private static Objection objection(Happening a, Happening b, Curation curation) {
        boolean once = HappeningLinks.mayBeOne(a, b) && KnownBy.of(a.type()).isOnce(a, b);
        return curation.objection(a.id(), b.id(), Objection.vetoIf(!once));
    }

    /** Those that may be one get different ranks. */
    private static List<Happening> ranked(List<Happening> tellings) {
        List<Happening> ranked = new ArrayList<>();
        for (Happening telling : tellings) {
            Set<Integer> taken = new HashSet<>();
            for (Happening earlier : ranked) {
                if (HappeningLinks.mayBeOne(earlier, telling)) {
                    taken.add(earlier.rank());
                }
            }
            int rank = 0;
            while (taken.contains(rank)) {
                rank++;
            }
            ranked.add(rank == 0 ? telling : telling.withRank(rank));
        }
        return ranked;
    }

    /** Both under the first one's IRI. */
    private static Happening join(Happening first, Happening other) {
        return new Happening(
                first.id(),
                Sets.union(first.again(), Sets.union(other.again(), Set.of(other.id()))),
                0,
                first.article(),
                first.published(),
                first.type(),
                first.factuality(),
                Sets.union(first.agents(), other.agents()),
                Sets.union(first.targets(), other.targets()),
                Sets.union(first.organizations(), other.organizations()),
                Sets.union(first.places(), other.places()),
                earlier(first.date(), other.date()),
                Sets.union(first.words(), other.words()),
                first.language(),
                Sets.union(first.because(), other.because()),
                Sets.union(first.counts(), other.counts()),
                Sets.union(first.concerned(), other.concerned()),
                first.lead() || other.lead());
    }

    private static @Nullable String earlier(@Nullable String a, @Nullable String b) {
        return Stream.of(a, b)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
