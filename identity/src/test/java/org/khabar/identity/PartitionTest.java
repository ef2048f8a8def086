package org.khabar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which units links put together, and what keeps them apart. */
class PartitionTest {

    private static Link link(String pair) {
        return Link.between(pair.substring(0, 1), pair.substring(1), "test", 0.9);
    }

    /**
     * The clusters, each as the names of its units.
     *
     * @param links pairs of units, each of one letter
     * @param objections what speaks against pairs, the first letter the smaller one
     */
    private static List<String> clusters(Map<String, Objection> objections, String... links) {
        return Partition.of(
                        Set.of("a", "b", "c", "d", "e"),
                        Arrays.stream(links).map(PartitionTest::link).toList(),
                        (a, b) -> objections.getOrDefault(a.compareTo(b) < 0 ? a + b : b + a, Objection.NONE))
                .clusters()
                .stream()
                .map(PartitionTest::name)
                .toList();
    }

    private static String name(Collection<String> cluster) {
        return cluster.stream().collect(Collectors.joining());
    }

    @Test
    void linksMakeOneOfAll() {
        assertEquals(List.of("abc", "de"), clusters(Map.of(), "ab", "bc", "de"));
    }

    @Test
    void twoThatExcludeEachOtherAreInNoCluster() {
        assertEquals(List.of("ab", "c", "d", "e"), clusters(Map.of("ac", Objection.VETO), "ab", "bc"));
        assertEquals(
                List.of("abcd", "e"),
                clusters(Map.of("be", Objection.VETO), "ab", "ac", "ad", "ae"),
                "whatever the others say");
    }

    /** One telling that leaves out or misreads something does not split what the others tell alike. */
    @Test
    void aDoubtAmongManyDoesNotKeepApart() {
        assertEquals(
                List.of("abc", "d", "e"),
                clusters(Map.of("ad", Objection.DOUBT, "bd", Objection.DOUBT), "ab", "ac", "cd"));
        assertEquals(List.of("abcd", "e"), clusters(Map.of("ad", Objection.DOUBT), "ab", "ac", "cd"));
    }

    /** The ends of a chain of which half the pairs disagree are two. */
    @Test
    void halfOfAllDoubtsKeepApart() {
        assertEquals(List.of("ab", "c", "d", "e"), clusters(Map.of("ac", Objection.DOUBT), "ab", "bc"));
    }
}
