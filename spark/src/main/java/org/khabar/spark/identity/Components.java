package org.khabar.spark.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Connected components: of each end of a link, the smallest of all ends that links lead to from it.
 *
 * <p>Links are replaced in rounds by links to the smallest neighbour, from the larger ends of a thing's links and then from its smaller
 * ones, until all lead to the smallest of the component (Kiveris and others, Connected Components in MapReduce and Beyond, 2014). Rounds
 * grow with the logarithm of what is tied together, where labels that go from neighbour to neighbour would need as many rounds as a
 * chain has links: meetings of the same two, told every few days, make chains of years.
 */
final class Components {

    private Components() {}

    /** What the links are now, without their order. */
    private record State(long count, long sum) implements Serializable {
        State plus(Tuple2<String, String> link) {
            return plus(new State(1, hash(link)));
        }

        State plus(State other) {
            return new State(count + other.count, sum + other.sum);
        }

        private static long hash(Tuple2<String, String> link) {
            long a = com.google.common.hash.Hashing.farmHashFingerprint64()
                    .hashUnencodedChars(link._1())
                    .asLong();
            long b = com.google.common.hash.Hashing.farmHashFingerprint64()
                    .hashUnencodedChars(link._2())
                    .asLong();
            return (a * 31 + b) * 0x9E3779B97F4A7C15L;
        }
    }

    /**
     * The component of each end.
     *
     * @param links both ends of each link, in either order
     */
    static JavaPairRDD<String, String> of(JavaPairRDD<String, String> links, int partitions) {
        JavaPairRDD<String, String> now = links.persist(StorageLevel.MEMORY_AND_DISK());
        State before = new State(-1, 0);
        State state = state(now);
        while (!state.equals(before)) {
            before = state;
            JavaPairRDD<String, String> next = round(now, partitions).persist(StorageLevel.MEMORY_AND_DISK());
            state = state(next);
            now.unpersist(false);
            now = next;
        }
        return now.flatMapToPair(link ->
                        List.of(link, new Tuple2<>(link._2(), link._2())).iterator())
                .reduceByKey((a, b) -> a, partitions);
    }

    private static State state(JavaPairRDD<String, String> links) {
        return links.aggregate(new State(0, 0), State::plus, State::plus);
    }

    private static JavaPairRDD<String, String> round(JavaPairRDD<String, String> links, int partitions) {
        return links.flatMapToPair(link -> List.of(link, link.swap()).iterator())
                .groupByKey(partitions)
                .flatMapToPair(each -> toSmallest(each._1(), each._2(), true).iterator())
                .groupByKey(partitions)
                .flatMapToPair(each -> toSmallest(each._1(), each._2(), false).iterator())
                .distinct(partitions);
    }

    /** Links of an end's neighbours to the smallest of them all: of the larger ones, or of all with the end itself. */
    private static List<Tuple2<String, String>> toSmallest(String end, Iterable<String> neighbours, boolean larger) {
        NavigableSet<String> all = new TreeSet<>();
        neighbours.forEach(all::add);
        all.add(end);
        String smallest = all.first();
        List<Tuple2<String, String>> links = new ArrayList<>();
        for (String one : larger ? all.tailSet(end, false) : all.tailSet(smallest, false)) {
            links.add(new Tuple2<>(one, smallest));
        }
        return links;
    }
}
