package org.khabar.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query gives its expected rows on the golden articles. */
class AnswersTest {

    private static final Map<String, LibraryQuery> LIBRARY =
            QueryLibrary.load().stream().collect(Collectors.toMap(LibraryQuery::name, q -> q));

    private static LibraryQuery query(ExpectedCase expected) {
        LibraryQuery query = LIBRARY.get(expected.query());
        if (query == null) {
            throw new AssertionError("no query for expected/" + expected.label() + ".csv");
        }
        return query;
    }

    static List<ExpectedCase> cases() {
        return ExpectedCase.all();
    }

    static Stream<LibraryQuery> withoutRequiredParameters() {
        return LIBRARY.values().stream().filter(q -> q.parameters().stream().noneMatch(Parameter::required));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void expectedRows(ExpectedCase expected) {
        LibraryQuery query = query(expected);
        assertTrue(expected.lines().size() > 1, () -> expected.label() + ".csv expects no rows");
        assertEquals(
                comparable(expected.lines()),
                comparable(Golden.answer(query.bind(expected.values()))),
                expected.label());
    }

    /** Run as it is, without values, a query answers as with its defaults: so it does on any endpoint. */
    @ParameterizedTest
    @MethodSource("withoutRequiredParameters")
    void plainFileHasTheDefaults(LibraryQuery query) {
        Query plain = QueryFactory.create(query.sparql());
        assertEquals(comparable(Golden.answer(query.bind(Map.of()))), comparable(Golden.answer(plain)));
    }

    /** The written query that goes to a remote endpoint is the bound one. */
    @ParameterizedTest
    @MethodSource("cases")
    void writtenOutItIsTheSame(ExpectedCase expected) {
        Query bound = query(expected).bind(expected.values());
        assertEquals(
                comparable(Golden.answer(bound)),
                comparable(Golden.answer(QueryFactory.create(bound.serialize()))),
                expected.label());
    }

    @Test
    void everyQueryHasExpectations() {
        Set<String> expected = cases().stream().map(ExpectedCase::label).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(LIBRARY.keySet());
        missing.removeAll(expected);
        assertEquals(Set.of(), missing, "queries without expected/NAME.csv");
    }

    /** A parameter that no case sets could do nothing and nobody would see it. */
    @Test
    void everyParameterIsTried() {
        Set<String> untried = new TreeSet<>();
        LIBRARY.values().forEach(q -> q.parameters().forEach(p -> untried.add(q.name() + " " + p.name())));
        cases().forEach(c -> c.values().keySet().forEach(name -> untried.remove(c.query() + " " + name)));
        assertEquals(Set.of(), untried);
    }

    /** A case with values must not be answered as without them. */
    @Test
    void everyCaseChangesTheAnswer() {
        Set<String> idle = new TreeSet<>();
        for (ExpectedCase c : cases()) {
            LibraryQuery query = query(c);
            if (c.label().contains("~") && query.parameters().stream().noneMatch(Parameter::required)) {
                if (comparable(Golden.answer(query.bind(Map.of()))).equals(comparable(c.lines()))) {
                    idle.add(c.label());
                }
            }
        }
        assertEquals(Set.of(), idle);
    }

    @Test
    void noRowTwice() {
        for (ExpectedCase c : cases()) {
            assertEquals(c.lines().size(), new HashSet<>(c.lines()).size(), c.label());
        }
    }

    /** Several values in one cell come in no certain order. */
    private static List<String> comparable(List<String> lines) {
        return lines.stream().map(AnswersTest::sortedCells).toList();
    }

    private static String sortedCells(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(cell -> Arrays.stream(cell.split(Golden.SEPARATOR, -1))
                        .sorted()
                        .collect(Collectors.joining(Golden.SEPARATOR)))
                .collect(Collectors.joining(","));
    }
}
