package org.khabar.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.ontology.Kh;
import org.khabar.serve.explore.Happening;

/** Which stretch of time is shown. */
class TimeAxisTest {
    private static final Optional<Zoom> FITTING = Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "2024-01-30 2024-02-02, DAY, 2024-01-30, 2024-02-02, 4",
        "2023-11-30 2024-02-02, MONTH, 2023-11, 2024-02, 4",
        "1999 2000 2001-05-01, YEAR, 1999, 2001, 3",
        "2020 2021, YEAR, 2020, 2021, 2"
    })
    void asFineAsShowsMost(String days, Zoom zoom, String first, String last, int spans) {
        TimeAxis axis = TimeAxis.of(events(days), FITTING, Optional.empty());
        assertEquals(
                List.of(zoom, first, last, spans),
                List.of(axis.zoom(), axis.first(), axis.last(), axis.spans().size()));
    }

    @Test
    void whatIsForetoldDoesNotPushThePresentAway() {
        List<Happening> events = new ArrayList<>(events("2024-02-01 2024-02-03"));
        events.add(happening("2099", "2024-02-04"));
        TimeAxis axis = TimeAxis.of(events, Optional.of(Zoom.YEAR), Optional.empty());
        assertEquals("2024", axis.last());
        assertTrue(axis.isEarlierThan("2099"));
        assertFalse(axis.isEarlierThan("2024-12-31"));
    }

    @Test
    void aStretchThatEndsWhereSomebodyWants() {
        TimeAxis axis = TimeAxis.of(events("1900-01-01 2024-02-02"), Optional.of(Zoom.DAY), Optional.of("2024-01"));
        assertEquals("2024-01-01", axis.last());
        assertEquals(62, axis.spans().size());
        assertTrue(axis.isLaterThan("1900"));
        assertFalse(axis.isLaterThan("2023"));
    }

    @Test
    void aThinBeginningIsLeftOut() {
        List<Happening> events = new ArrayList<>(events("2022-01-05 2023-06-07"));
        for (int day = 1; day <= 28; day++) {
            for (int many = 0; many < 10; many++) {
                events.add(happening("2024-02-%02d".formatted(day), ""));
            }
        }
        TimeAxis all = TimeAxis.of(events, Optional.of(Zoom.MONTH), Optional.empty());
        assertEquals("2022-01", all.first());
        TimeAxis axis = all.withoutThinBeginning(events);
        assertEquals(
                List.of("2023-03", "2024-02", 12),
                List.of(axis.first(), axis.last(), axis.spans().size()));
        List<Happening> even = events("2022-01-05 2023-06-07 2024-02-03");
        TimeAxis months = TimeAxis.of(even, Optional.of(Zoom.MONTH), Optional.empty());
        assertEquals(months, months.withoutThinBeginning(even));
    }

    @Test
    void noDates() {
        assertTrue(TimeAxis.of(events("soon"), FITTING, Optional.empty()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000", "24", "2024-13", "2024-02-30", "2024-2-3", "2024-02-03T10:00"})
    void isNoDate(String text) {
        assertFalse(Zoom.isDate(text));
    }

    private static List<Happening> events(String days) {
        return Arrays.stream(days.split(" ", -1)).map(day -> happening(day, "")).toList();
    }

    private static Happening happening(String day, String told) {
        return new Happening(NodeFactory.createURI("urn:" + day), Kh.Plan, day, told, Set.of(), Set.of(), Set.of());
    }
}
