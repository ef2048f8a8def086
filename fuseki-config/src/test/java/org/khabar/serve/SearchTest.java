package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.ontology.Kh;
import org.khabar.store.SampleArticles;

/** {@code text:query} over HTTP, and that it always says what the store says. */
class SearchTest {
    private static final String PREFIXES = "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs:"
            + " <http://www.w3.org/2000/01/rdf-schema#> PREFIX nif:"
            + " <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> PREFIX kh: <" + Kh.NS + "> ";

    private final Path dir;

    SearchTest(@TempDir Path dir) {
        this.dir = dir;
    }

    private static List<String> ask(Served served, String pattern) {
        HttpResponse<String> answer =
                served.query(PREFIXES + "SELECT ?s { " + pattern + " } ORDER BY ?s", "text/tab-separated-values");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().lines().skip(1).toList();
    }

    private static List<String> events(Served served, String words) {
        return ask(served, "?s text:query '" + words + "' ; kh:factuality ?f");
    }

    @Test
    void everyFormOfAWord() {
        try (Served served = Served.start(dir)) {
            List<String> resignation = List.of("<" + Kh.ID + "event/resignation-sami-al-khatib>");
            for (String form :
                    List.of("الاستقالات", "استقالته", "يستقيل", "resigned", "RESIGNATIONS", "لاستقالة خطيب")) {
                assertEquals(resignation, events(served, form), form);
            }
            assertEquals(List.of(), events(served, "إقالة"));
            // All words, in whatever order.
            assertEquals(List.of(), events(served, "استقالة المعلمين"));
            assertEquals(2, events(served, "resignation OR demands").size());
        }
    }

    @Test
    void oneHitANodeInTheUnionAndOneInItsGraph() {
        try (Served served = Served.start(dir)) {
            String person = "<" + Kh.ID + "person/sami-al-khatib>";
            assertEquals(List.of(person), ask(served, "?s text:query 'سامي الخطيب' ; a <https://schema.org/Person>"));
            String inGraph = "GRAPH <" + SampleArticles.DEMAND + "> { ?s text:query (rdfs:label '%s') }";
            assertEquals(List.of(person), ask(served, inGraph.formatted("للخطيب")));
            assertEquals(List.of(), ask(served, inGraph.formatted("استقالة")));
            assertEquals(
                    List.of("<" + SampleArticles.RESIGNATION + "#char=0,93>"),
                    ask(served, "?s text:query (nif:anchorOf 'الميزانيات')"));
        }
    }

    @Test
    void theHitCanShowItsWords() {
        try (Served served = Served.start(dir)) {
            HttpResponse<String> answer = served.query(
                    PREFIXES + "SELECT ?s ?literal { (?s ?score ?literal) text:query (rdfs:label 'الخطيب' 10) ."
                            + " ?s a <https://schema.org/Person> FILTER(?score > 0) }",
                    "text/tab-separated-values");
            assertTrue(answer.body().contains("\"سامي الخطيب\"@ar"), answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "who resigned?", "a AND", "field:x", "+", "*", "\\\"", "سامي/الخطيب", "~", "[1 TO", "  "})
    void nothingTypedIsAFault(String words) {
        try (Served served = Served.start(dir)) {
            HttpResponse<String> answer =
                    served.query(PREFIXES + "SELECT * { ?s text:query \"" + words + "\" }", "text/csv");
            assertEquals(200, answer.statusCode(), answer.body());
        }
    }

    @Test
    void followsLoadingRemovingAndUpdates() {
        try (Served served = Served.start(dir)) {
            served.store().remove(SampleArticles.RESIGNATION);
            assertEquals(List.of(), events(served, "استقالة"));
            served.store().put(SampleArticles.RESIGNATION, SampleArticles.resignation());
            assertEquals(1, events(served, "استقالة").size());
            String graph =
                    "GRAPH <urn:notes> { <urn:note> <http://www.w3.org/2000/01/rdf-schema#label> 'ملاحظات المحرر'@ar }";
            assertEquals(204, served.update("INSERT DATA { " + graph + " }").statusCode());
            assertEquals(List.of("<urn:note>"), ask(served, "?s text:query 'ملاحظة'"));
            assertEquals(204, served.update("DELETE DATA { " + graph + " }").statusCode());
            assertEquals(List.of(), ask(served, "?s text:query 'ملاحظة'"));
            assertEquals(
                    204,
                    served.update("INSERT DATA { " + graph + " } ; DROP GRAPH <urn:notes>")
                            .statusCode());
            assertEquals(List.of(), ask(served, "?s text:query 'ملاحظة'"));
        }
    }

    @Test
    void isThereAfterAStart() {
        Served.start(dir).close();
        try (Served served = Served.start(dir)) {
            assertEquals(1, events(served, "الاستقالات").size());
        }
    }
}
