package org.khabar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of one person and near-pairs of two, in one script and in both: {@code names.tsv}. */
class NameComparisonTest {

    private record Pair(String a, String b, boolean same) {
        boolean heldForSame() {
            return NameComparison.score(a, b) >= NameComparison.SAME;
        }
    }

    private static List<Pair> pairs() throws IOException {
        return Resources.readLines(Resources.getResource(NameComparisonTest.class, "names.tsv"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .map(cells -> new Pair(cells.get(0), cells.get(1), cells.get(2).equals("same")))
                .toList();
    }

    @Test
    void namesAreToldApartAsTheTableSays() throws IOException {
        List<Pair> pairs = pairs();
        double same = pairs.stream().filter(Pair::same).count();
        double held = pairs.stream().filter(Pair::heldForSame).count();
        double right =
                pairs.stream().filter(Pair::same).filter(Pair::heldForSame).count();
        assertTrue(right / held >= 0.98, "precision " + right / held);
        assertTrue(right / same >= 0.90, "recall " + right / same);
    }

    @Test
    void theOrderOfTwoNamesDoesNotMatter() throws IOException {
        for (Pair pair : pairs()) {
            assertEquals(
                    NameComparison.score(pair.a(), pair.b()),
                    NameComparison.score(pair.b(), pair.a()),
                    1e-9,
                    pair.toString());
        }
    }

    @Test
    void namesThatMatchShareAKey() throws IOException {
        for (Pair pair : pairs()) {
            if (pair.same() && pair.heldForSame()) {
                assertFalse(
                        Collections.disjoint(NameKeys.of(pair.a()), NameKeys.of(pair.b())),
                        pair + ": " + NameKeys.of(pair.a()) + " " + NameKeys.of(pair.b()));
            }
        }
    }
}
