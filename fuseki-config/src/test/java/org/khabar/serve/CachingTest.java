package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.ontology.Kh;
import org.khabar.store.SampleArticles;

/** A kept answer is the same as a new one, and goes with the first change. */
class CachingTest {
    private static final String COUNT =
            "SELECT (COUNT(*) AS ?n) { ?event a <" + Kh.NS + "Resignation> ; <" + Kh.NS + "agent> ?who }";
    private Served served;

    @BeforeEach
    void start(@TempDir Path dir) {
        served = Served.start(dir);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private String count() {
        HttpResponse<String> answer = served.query(COUNT, "text/csv");
        return answer.body().lines().skip(1).findFirst().orElse("");
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    @Test
    void theSameAnswerTwice() {
        HttpResponse<String> first = served.query(COUNT, "text/csv");
        HttpResponse<String> second = served.query(COUNT, "text/csv");
        assertEquals(first.body(), second.body());
        assertEquals(tag(first), tag(second));
        assertTrue(tag(first).length() > 10);
        assertEquals(
                "public, no-cache", first.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                first.headers().firstValue("Content-Type"), second.headers().firstValue("Content-Type"));
        String json = served.query(COUNT, "application/sparql-results+json")
                .headers()
                .firstValue("Content-Type")
                .orElse("");
        assertTrue(json.startsWith("application/sparql-results+json"), json);
    }

    @Test
    void aClientThatHasTheAnswer() {
        String path = Served.QUERY + Served.encode(COUNT);
        String tag = tag(served.get(path));
        HttpResponse<String> again = served.get(path, "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        served.store().remove(SampleArticles.RESIGNATION);
        HttpResponse<String> changed = served.get(path, "If-None-Match", tag);
        assertEquals(200, changed.statusCode());
        assertNotEquals(tag, tag(changed));
    }

    @Test
    void everyChangeCountsAtOnce() {
        assertEquals("1", count());
        served.store().remove(SampleArticles.RESIGNATION);
        assertEquals("0", count());
        served.store().put(SampleArticles.RESIGNATION, SampleArticles.resignation());
        assertEquals("1", count());
        String event = "GRAPH <urn:g> { <urn:e> a <" + Kh.NS + "Resignation> ; <" + Kh.NS + "agent> <urn:who> }";
        assertEquals(204, served.update("INSERT DATA { " + event + " }").statusCode());
        assertEquals("2", count());
        assertEquals(
                204,
                served.send("DELETE", "/khabar/data?graph=urn:g", "", "Authorization", served.password())
                        .statusCode());
        assertEquals("1", count());
    }

    @Test
    void theNoticeOfACapIsKeptToo() {
        String all = "SELECT * { ?s ?p ?o } LIMIT 200000";
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    "100000",
                    served.query(all, "text/csv")
                            .headers()
                            .firstValue("Khabar-Row-Limit")
                            .orElse(""));
        }
    }

    @Test
    void whatWasCutOffIsNotKept(@TempDir Path dir) {
        String quick = Configuration.text().replace("\"30000\"", "\"1500\"");
        String many = "{ SELECT * { ?a ?b ?c } LIMIT 300 } { SELECT * { ?d ?e ?f } LIMIT 100 }";
        String endless = "{ SELECT (COUNT(*) AS ?n) { ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r } }";
        try (Served impatient = Served.start(dir, quick)) {
            for (int i = 0; i < 2; i++) {
                HttpResponse<String> answer =
                        impatient.query("SELECT * { { " + many + " } UNION " + endless + " }", "text/csv");
                assertTrue(answer.body().contains("Incomplete results"), answer.body());
                assertTrue(answer.body().length() > 500_000);
                assertTrue(answer.headers().firstValue("Content-Length").isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT (RAND() AS ?r) {}", "SELECT (STRUUID() AS ?r) {}"})
    void whatIsNewEachTimeIsNotKept(String query) {
        assertNotEquals(
                served.query(query, "text/csv").body(),
                served.query(query, "text/csv").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * {", "SELECT * { ?s ?p ?o } GROUP"})
    void faultsAreNotKept(String query) {
        HttpResponse<String> answer = served.query(query);
        assertEquals(400, answer.statusCode());
        assertEquals("", tag(answer));
    }
}
