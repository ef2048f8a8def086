package org.khabar.spark.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.khabar.identity.FollowUps;
import org.khabar.identity.Happening;
import org.khabar.identity.HappeningKeys;
import org.khabar.identity.HappeningLinks;
import org.khabar.identity.Link;
import scala.Tuple2;

/**
 * Which units may be of one event, and which came of others: compared in blocks of those that share a key.
 *
 * @param links between units that may be of one event
 * @param followUps of units of which one came of the other
 */
record EventTies(JavaRDD<Link> links, JavaRDD<FollowUp> followUps) {

    private static final int KEPT = 1;
    private static final int NEAR = 2;
    private static final int AROUND = 4;

    /** Why a unit is in a block: it is kept under the key, or looks for others under it. */
    private record Member(Happening unit, int roles) implements Serializable {
        boolean is(int role) {
            return (roles & role) != 0;
        }
    }

    /** What was found in a block. */
    private record Found(Collection<Link> links, Collection<FollowUp> followUps) implements Serializable {}

    static EventTies of(Basis basis, int partitions, JavaPairRDD<String, Happening> units) {
        JavaRDD<Found> found = units.values()
                .flatMapToPair(unit -> memberships(unit).iterator())
                .groupByKey(partitions)
                .values()
                .map(EventTies::compare)
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<Link> links = found.flatMap(block -> block.links().iterator())
                .union(JavaSparkContext.fromSparkContext(units.context()).parallelize(curated(basis, units), 1))
                .distinct(partitions)
                .persist(StorageLevel.MEMORY_AND_DISK());
        return new EventTies(
                links, found.flatMap(block -> block.followUps().iterator()).distinct(partitions));
    }

    private static List<Tuple2<String, Member>> memberships(Happening unit) {
        Map<String, Integer> roles = new HashMap<>();
        HappeningKeys.of(unit).forEach(key -> roles.merge(key, KEPT, Integer::sum));
        HappeningKeys.near(unit).forEach(key -> roles.merge(key, NEAR, Integer::sum));
        HappeningKeys.around(unit).forEach(key -> roles.merge(key, AROUND, Integer::sum));
        List<Tuple2<String, Member>> memberships = new ArrayList<>();
        roles.forEach((key, role) -> memberships.add(new Tuple2<>(key, new Member(unit, role))));
        return memberships;
    }

    private static Found compare(Iterable<Member> block) {
        List<Member> kept = new ArrayList<>();
        block.forEach(member -> {
            if (member.is(KEPT)) {
                kept.add(member);
            }
        });
        Set<Link> links = new HashSet<>();
        Set<FollowUp> followUps = new HashSet<>();
        for (Member one : block) {
            for (Member other : kept) {
                if (one.is(NEAR) && !one.unit().id().equals(other.unit().id())) {
                    HappeningLinks.between(one.unit(), other.unit()).ifPresent(links::add);
                }
                if (one.is(AROUND)) {
                    followUp(one.unit(), other.unit(), followUps);
                }
            }
        }
        return new Found(new ArrayList<>(links), new ArrayList<>(followUps));
    }

    private static void followUp(Happening one, Happening other, Set<FollowUp> found) {
        FollowUps.between(one, other).ifPresent(link -> {
            boolean later = FollowUps.isLater(one, other);
            found.add(new FollowUp(later ? one.id() : other.id(), later ? other.id() : one.id(), link));
        });
    }

    /** What a person put together, of units; as many as the curator's file has lines. */
    private static List<Link> curated(Basis basis, JavaPairRDD<String, Happening> units) {
        Set<String> spoken = new TreeSet<>();
        basis.curation().same().forEach(link -> spoken.addAll(List.of(link.first(), link.second())));
        if (spoken.isEmpty()) {
            return List.of();
        }
        Set<String> told = new HashSet<>(units.keys().filter(spoken::contains).collect());
        return basis.curation().same().stream()
                .filter(link -> told.contains(link.first()) && told.contains(link.second()))
                .toList();
    }
}
