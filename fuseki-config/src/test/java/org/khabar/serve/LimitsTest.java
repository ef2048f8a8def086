package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one client cannot have: endless time, rows, queries at once, or bytes. */
class LimitsTest {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static Served served;

    @BeforeAll
    static void start(@TempDir Path dir) {
        String assembler = Configuration.text()
                .replace("limit:rows 100000", "limit:rows 3")
                .replace("limit:queriesPerClient 8", "limit:queriesPerClient 2")
                .replace("limit:queries 32", "limit:queries 3")
                .replace("limit:queryBytes 1000000", "limit:queryBytes 2000")
                .replace("limit:writeBytes 100000000", "limit:writeBytes 3000")
                .replace("\"30000\"", "\"1500\"")
                .replace("\"60000\"", "\"1500\"");
        served = Served.start(dir, assembler);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"'', 3, true", "LIMIT 2, 2, false", "LIMIT 3, 3, false", "LIMIT 4, 3, true", "OFFSET 1, 3, true"})
    void rows(String modifier, int rows, boolean notice) {
        HttpResponse<String> answer = served.query("SELECT * { ?s ?p ?o } " + modifier, "text/csv");
        assertEquals(rows + 1, answer.body().lines().count(), answer.body());
        assertEquals(notice, answer.headers().firstValue("Khabar-Row-Limit").equals(java.util.Optional.of("3")));
        assertEquals(notice, answer.headers().firstValue("Khabar-Notice").isPresent());
    }

    @Test
    void rowsOfAConstructedGraph() {
        HttpResponse<String> answer = served.query("CONSTRUCT WHERE { ?s ?p ?o }", "application/n-triples");
        assertEquals(3, answer.body().lines().count(), answer.body());
    }

    @Test
    void timeOfAQuery() {
        HttpResponse<String> answer = assertTimeoutPreemptively(SOON, () -> served.query(ENDLESS));
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("timed out"), answer.body());
    }

    @Test
    void timeThatTheClientAsksFor() {
        HttpResponse<String> answer = assertTimeoutPreemptively(
                SOON, () -> served.get(Served.QUERY + Served.encode(ENDLESS) + "&timeout=600"));
        assertEquals(503, answer.statusCode());
    }

    @Test
    void timeThatIsUpAfterTheFirstRows() {
        String query = "SELECT * { { BIND (\"one\" AS ?first) } UNION { " + ENDLESS + " } }";
        HttpResponse<String> answer = assertTimeoutPreemptively(SOON, () -> served.query(query, "text/csv"));
        assertEquals(503, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("one"), answer.body());
        assertTrue(answer.headers().firstValue("ETag").isEmpty());
    }

    @Test
    void timeOfAnUpdate() {
        String update = "INSERT { GRAPH <urn:g> { <urn:slow> <urn:n> ?n } } WHERE { " + ENDLESS + " }";
        HttpResponse<String> answer = assertTimeoutPreemptively(SOON, () -> served.update(update));
        assertEquals(503, answer.statusCode(), answer.body());
        assertFalse(served.ask("<urn:slow> ?p ?o"));
    }

    @Test
    void anUpdateOfManyStepsHasItsTime() {
        String update = "INSERT DATA { GRAPH <urn:g> { <urn:s1> <urn:p> 1 } } ;"
                + " INSERT { GRAPH <urn:g> { <urn:s2> <urn:p> ?o } } WHERE { <urn:s1> <urn:p> ?o } ;"
                + " INSERT { GRAPH <urn:g> { <urn:s3> <urn:p> ?o } } WHERE { <urn:s2> <urn:p> ?o }";
        assertEquals(204, served.update(update).statusCode());
        assertTrue(served.ask("<urn:s3> <urn:p> 1"));
    }

    @Test
    void queriesAtTheSameTime() {
        List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            running.add(CompletableFuture.supplyAsync(() -> served.query(ENDLESS)));
        }
        List<HttpResponse<String>> answers =
                running.stream().map(CompletableFuture::join).toList();
        List<HttpResponse<String>> refused =
                answers.stream().filter(answer -> answer.statusCode() == 429).toList();
        assertFalse(refused.isEmpty());
        assertTrue(refused.stream()
                .allMatch(answer -> answer.headers().firstValue("Retry-After").isPresent()));
        // Whoever was let in, or refused, has given the place back.
        for (int i = 0; i < 5; i++) {
            assertEquals(200, served.query("ASK {}").statusCode());
        }
    }

    @Test
    void oneClientDoesNotKeepOthersOut() throws InterruptedException {
        List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            running.add(CompletableFuture.supplyAsync(
                    () -> served.get(Served.QUERY + Served.encode(ENDLESS), "X-Forwarded-For", "192.0.2.1")));
        }
        Thread.sleep(300);
        assertEquals(
                429,
                served.get(Served.QUERY + "ASK%7B%7D", "X-Forwarded-For", "9.9.9.9, 192.0.2.1")
                        .statusCode());
        assertEquals(
                200,
                served.get(Served.QUERY + "ASK%7B%7D", "X-Forwarded-For", "192.0.2.2")
                        .statusCode());
        running.forEach(CompletableFuture::join);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /khabar/sparql, application/sparql-query",
        "POST, /khabar/sparql, application/x-www-form-urlencoded",
        "POST, /khabar/update, application/sparql-update",
        "POST, /khabar/update, application/x-www-form-urlencoded",
        "PUT, /khabar/data?graph=urn:big, text/turtle",
        "POST, /khabar/data, application/trig",
    })
    void bytesOfABody(String method, String path, String type) {
        byte[] body = ("# " + "x".repeat(4000) + "\n").getBytes(StandardCharsets.UTF_8);
        String[] headers = {"Content-Type", type, "Authorization", served.password()};
        HttpRequest.Builder request =
                HttpRequest.newBuilder(served.uri(path)).method(method, BodyPublishers.ofByteArray(body));
        assertEquals(413, served.send(request, headers).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /khabar/sparql, application/sparql-query",
        "POST, /khabar/update, application/sparql-update",
        "PUT, /khabar/data?graph=urn:big, text/turtle",
    })
    void bytesOfABodyWithoutLength(String method, String path, String type) {
        byte[] body = ("<urn:big> <urn:b> 1 .\n# " + "x".repeat(200_000) + "\n").getBytes(StandardCharsets.UTF_8);
        String[] headers = {"Content-Type", type, "Authorization", served.password()};
        HttpRequest.Builder request = HttpRequest.newBuilder(served.uri(path))
                .method(method, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertEquals(413, served.send(request, headers).statusCode());
        assertFalse(served.ask("<urn:big> ?p ?o"));
    }
}
