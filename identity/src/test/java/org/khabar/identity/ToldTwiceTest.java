package org.khabar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one article tells more than once. */
class ToldTwiceTest {

    private static final String MAYOR = "https://w3id.org/khabar/id/person/mayor";
    private static final String TOWN = "https://w3id.org/khabar/id/place/town";

    private static Happening telling(String id, String type, @Nullable String date) {
        return new Happening(
                id,
                Set.of(),
                0,
                "article",
                LocalDate.parse("2020-03-10"),
                type,
                "Actual",
                Set.of(MAYOR),
                Set.of(TOWN),
                Set.of(),
                Set.of(TOWN),
                date,
                Set.of(),
                "ar",
                Set.of(),
                Set.of(),
                Set.of(),
                true);
    }

    private static List<Happening> joined(Curation curation, Happening... tellings) {
        return ToldTwice.joined(List.of(tellings), curation);
    }

    @Test
    void aResignationInTheHeadingAndInTheTextIsOne() {
        List<Happening> joined = joined(
                Curation.NONE,
                telling("b", "Resignation", null),
                telling("a", "Resignation", "2020-03-09"),
                telling("c", "Resignation", "2017-02-01"));
        assertEquals(List.of("a", "c"), joined.stream().map(Happening::id).toList());
        assertEquals(Set.of("b"), joined.get(0).again());
        assertTrue("2020-03-09".equals(joined.get(0).date()));
    }

    @Test
    void attacksThatAnArticleTellsApartAreSeveral() {
        List<Happening> joined = joined(Curation.NONE, telling("a", "Attack", null), telling("b", "Attack", null));
        assertEquals(Set.of(0, 1), joined.stream().map(Happening::rank).collect(Collectors.toSet()));
    }

    @Test
    void aPersonDecides() {
        Link link = Link.between("a", "b", Curation.RULE, 1);
        Happening[] resignations = {telling("a", "Resignation", null), telling("b", "Resignation", null)};
        Happening[] attacks = {telling("a", "Attack", null), telling("b", "Attack", null)};
        assertEquals(
                2, joined(new Curation(Set.of(), Set.of(link)), resignations).size());
        assertEquals(1, joined(new Curation(Set.of(link), Set.of()), attacks).size());
    }
}
