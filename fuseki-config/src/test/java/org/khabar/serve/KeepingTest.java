package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.store.SampleArticles;

/** Backup, restoration and compaction by HTTP while others read and write. */
class KeepingTest {
    private static final String ALL = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    private final Path dir;
    private final Path zip;
    private final HttpClient client = HttpClient.newHttpClient();
    private Served served;

    KeepingTest(@TempDir Path dir) {
        this.dir = dir.resolve("store");
        zip = dir.resolve("backup.zip");
        served = Served.start(this.dir);
    }

    @BeforeEach
    void answers() {
        assertEquals(200, served.get("/health").statusCode());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"POST, /admin/backup", "PUT, /admin/backup", "POST, /admin/compact", "POST, /admin/%62ackup"})
    void nothingWithoutThePassword(String method, String path) {
        HttpResponse<String> answer = served.send(method, path, "");
        assertEquals(401, answer.statusCode());
        assertFalse(answer.body().contains("sami"), answer.body());
        assertEquals(
                403,
                served.send(method, path, "", "Authorization", served.password(), "Origin", "https://x.example")
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({"/admin/backup", "/admin/compact"})
    void aGetDoesNothing(String path) {
        assertEquals(405, served.get(path, "Authorization", served.password()).statusCode());
    }

    @Test
    void restoresWhatWasThere() throws IOException, InterruptedException {
        String before = count();
        assertEquals(200, backup().statusCode());
        served.update("DROP ALL");
        served.update("INSERT DATA { GRAPH <urn:g> { <urn:later> <urn:p> 1 } }");
        assertFalse(served.ask("?r a kh:Resignation"));
        HttpResponse<String> restored = restore(Files.readAllBytes(zip));
        assertEquals(200, restored.statusCode(), restored.body());
        assertEquals("Restored: 2 articles\n", restored.body());
        assertEquals(before, count());
        assertTrue(served.ask("?r a kh:Resignation"));
        assertFalse(served.ask("<urn:later> ?p ?o"));
        assertTrue(served.get("/page/person/sami-al-khatib").body().contains("سامي الخطيب"));
        assertTrue(served.query("PREFIX text: <http://jena.apache.org/text#> ASK { ?s text:query 'استقالات' }")
                .body()
                .contains("true"));
        assertEquals(List.of(), scratch());
    }

    @Test
    void whatIsNoBackupIsRefused() throws IOException, InterruptedException {
        String before = count();
        for (String body : new String[] {"", "PK", "x".repeat(2_000_000)}) {
            HttpResponse<String> refused = restore(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertEquals(400, refused.statusCode());
            assertTrue(refused.body().startsWith("The body "), refused.body());
            assertFalse(refused.body().contains(dir.toString()), refused.body());
        }
        assertEquals(before, count());
        assertEquals(List.of(), scratch());
    }

    /** Readers see all of it or all as it was restored, writers lose nothing, and no answer of before comes again. */
    @Test
    void whileOthersReadAndWrite() throws IOException, InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger read = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        List<String> faults = java.util.Collections.synchronizedList(new ArrayList<>());
        ExecutorService others = Executors.newFixedThreadPool(4);
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            running.add(CompletableFuture.runAsync(() -> reads(done, read, faults), others));
        }
        running.add(CompletableFuture.runAsync(() -> writes(done, written, faults), others));
        for (int round = 0; round < 3; round++) {
            int before = written.get();
            assertEquals(200, backup().statusCode());
            HttpResponse<String> compacted =
                    served.send("POST", "/admin/compact", "", "Authorization", served.password());
            assertEquals(200, compacted.statusCode(), compacted.body());
            assertTrue(compacted.body().matches("Compacted: \\d+ bytes given back\\n"), compacted.body());
            int begun = read.get();
            while (written.get() == before || read.get() < begun + 3) {
                assertTrue(running.stream().noneMatch(CompletableFuture::isDone), "a reader or the writer ended early");
                Thread.sleep(20);
            }
        }
        done.set(true);
        running.forEach(CompletableFuture::join);
        others.shutdown();
        assertEquals(List.of(), faults);
        for (int i = 0; i < written.get(); i++) {
            assertTrue(served.ask("<urn:w" + i + "> <urn:p> " + i), "write " + i);
        }
        // What the last backup holds was all written when it began.
        assertEquals(200, restore(Files.readAllBytes(zip)).statusCode());
        assertTrue(served.ask("<urn:w0> <urn:p> 0"));
        Path copies = dir.resolve("tdb2");
        try (Stream<Path> entries = Files.list(copies)) {
            assertEquals(
                    1,
                    entries.filter(entry -> entry.getFileName().toString().startsWith("Data-"))
                            .count());
        }
        assertTrue(served.store().graphOf("a1").isPresent());
        assertEquals(SampleArticles.RESIGNATION, served.store().graphOf("a1").orElseThrow());
    }

    private void reads(AtomicBoolean done, AtomicInteger read, List<String> faults) {
        while (!done.get()) {
            HttpResponse<String> answer = served.query("ASK { GRAPH ?g { ?r a <https://schema.org/NewsArticle> } }");
            if (answer.statusCode() != 200 || !answer.body().contains("true")) {
                faults.add(answer.statusCode() + " " + answer.body());
            }
            read.incrementAndGet();
        }
    }

    private void writes(AtomicBoolean done, AtomicInteger written, List<String> faults) {
        while (!done.get()) {
            int next = written.get();
            HttpResponse<String> answer =
                    served.update("INSERT DATA { GRAPH <urn:g> { <urn:w" + next + "> <urn:p> " + next + " } }");
            if (answer.statusCode() != 204 || !served.ask("<urn:w" + next + "> <urn:p> " + next)) {
                faults.add(next + ": " + answer.statusCode() + " " + answer.body());
            }
            written.incrementAndGet();
        }
    }

    private String count() {
        return served.query(ALL, "text/csv").body();
    }

    private List<Path> scratch() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(file -> file.getFileName().toString().startsWith("scratch")
                            || file.getFileName().toString().startsWith("restoring"))
                    .toList();
        }
    }

    private HttpResponse<Path> backup() throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(served.uri("/admin/backup"))
                        .header("Authorization", served.password())
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofFile(zip));
    }

    private HttpResponse<String> restore(byte[] body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(served.uri("/admin/backup"))
                        .header("Authorization", served.password())
                        .PUT(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
