package org.khabar.spark.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.khabar.identity.Link;
import org.khabar.identity.Profile;
import org.khabar.identity.ProfileLinks;
import scala.Tuple2;

/** Which names may be of one person or body: compared in blocks of those that share a key. */
record ProfileTies(Basis basis, int partitions) implements Serializable {

    /** A profile with its keys, which take long to make. */
    private record Keyed(Profile profile, List<String> keys) implements Serializable {

        static Keyed of(Profile profile) {
            // The first is the word for the kind, which all share.
            return new Keyed(
                    profile, profile.keptUnder().stream().skip(1).collect(Collectors.toCollection(ArrayList::new)));
        }

        boolean meetsFirstUnder(String key, Keyed other) {
            return keys.stream().filter(other.keys::contains).findFirst().equals(java.util.Optional.of(key));
        }
    }

    /** The ties of profiles with each other and with authority entries, by both ends. */
    JavaPairRDD<Tuple2<String, String>, Tie> of(JavaPairRDD<String, Profile> profiles) {
        Basis with = basis;
        JavaRDD<Keyed> keyed = profiles.values().map(Keyed::of);
        JavaRDD<Link> toEntries = keyed.flatMap(one -> toEntries(with, one).iterator());
        JavaRDD<Link> among = keyed.flatMapToPair(one ->
                        one.keys().stream().map(key -> new Tuple2<>(key, one)).iterator())
                .groupByKey(partitions)
                .flatMap(block -> links(block._1(), block._2()).iterator());
        List<Link> curated = curated(profiles);
        return toEntries
                .union(among)
                .union(org.apache.spark.api.java.JavaSparkContext.fromSparkContext(profiles.context())
                        .parallelize(curated, 1))
                .mapToPair(link -> new Tuple2<>(new Tuple2<>(link.first(), link.second()), link))
                .groupByKey(partitions)
                .mapValues(Tie::of);
    }

    private static List<Link> toEntries(Basis basis, Keyed one) {
        Set<Profile> entries = new HashSet<>();
        one.keys().forEach(key -> entries.addAll(basis.authority().under(key)));
        return entries.stream()
                .flatMap(entry -> ProfileLinks.between(one.profile(), entry).stream())
                .toList();
    }

    /** The links within a block; of two that share several keys, those under the first. */
    private static List<Link> links(String key, Iterable<Keyed> block) {
        List<Keyed> all = new ArrayList<>();
        block.forEach(all::add);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Keyed a = all.get(i);
                Keyed b = all.get(j);
                if (a.meetsFirstUnder(key, b)) {
                    ProfileLinks.between(a.profile(), b.profile()).ifPresent(links::add);
                }
            }
        }
        return links;
    }

    /** What a person put together, of names that are told or entries; as many as the curator's file has lines. */
    private List<Link> curated(JavaPairRDD<String, Profile> profiles) {
        Set<String> spoken = new TreeSet<>();
        basis.curation().same().forEach(link -> spoken.addAll(List.of(link.first(), link.second())));
        if (spoken.isEmpty()) {
            return List.of();
        }
        Set<String> told =
                new HashSet<>(profiles.keys().filter(spoken::contains).collect());
        return basis.curation().same().stream()
                .filter(link -> told.contains(link.first()) || told.contains(link.second()))
                .filter(link -> List.of(link.first(), link.second()).stream()
                        .allMatch(end -> told.contains(end) || basis.authority().has(end)))
                .toList();
    }
}
