package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More clients than may ask at the same time, with the limits that the server is shipped with. */
class CrowdTest {
    private static final int CLIENTS = 60;
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @Test
    void isRefusedAtOnceWhilePagesAnswer(@TempDir Path dir) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (Served served = Served.start(dir, Configuration.text().replace("\"30000\"", "\"15000\""))) {
            List<CompletableFuture<Integer>> asking = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                String address = "192.0.2." + i;
                asking.add(CompletableFuture.supplyAsync(
                        () -> served.get(Served.QUERY + Served.encode(ENDLESS), "X-Forwarded-For", address)
                                .statusCode(),
                        clients));
            }
            // Long before the first query runs into its time limit, all but those that run are refused.
            long waiting = CLIENTS;
            for (int tries = 0; waiting > 32 && tries < 100; tries++) {
                Thread.sleep(100);
                waiting = asking.stream().filter(answer -> !answer.isDone()).count();
            }
            assertTrue(waiting <= 32, waiting + " clients wait, where 32 queries may run");
            assertTimeoutPreemptively(
                    Duration.ofSeconds(3),
                    () -> assertEquals(200, served.get("/health").statusCode()));
            List<Integer> answers = asking.stream().map(CompletableFuture::join).toList();
            assertTrue(answers.contains(429), answers.toString());
            assertTrue(Set.of(429, 503).containsAll(answers), answers.toString());
        } finally {
            clients.shutdown();
        }
    }
}
