package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;

/** Space of old versions on disk. */
class TidyingTest {
    private static final int ARTICLES = 60;
    private final Path dir;

    TidyingTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void manyArticlesAreCompactedWhileTheyAreWritten() throws IOException {
        Graph graph = SampleArticles.demand();
        Counts before;
        try (Store store = SampleArticles.emptyStore(dir, Kh.ID, 0)) {
            for (int i = 0; i < ARTICLES; i++) {
                assertEquals(Outcome.ADDED, store.put(Kh.ID + "article/n" + i, graph));
            }
            assertEquals(List.of("Data-0002"), copies());
            before = store.counts();
            assertEquals((long) ARTICLES * graph.size(), before.triples());
            assertEquals(Outcome.UNCHANGED, store.put(Kh.ID + "article/n0", graph));
        }
        try (Store store = SampleArticles.emptyStore(dir)) {
            assertEquals(before, store.counts());
        }
    }

    @Test
    void aCopyThatAKilledCompactionLeftIsTakenAway() throws IOException {
        SampleArticles.emptyStore(dir).close();
        Path old = Files.createDirectory(dir.resolve("tdb2").resolve("Data-0000"));
        Files.writeString(old.resolve("SPOG.dat"), "old");
        SampleArticles.emptyStore(dir).close();
        assertFalse(Files.exists(old));
        assertEquals(List.of("Data-0001"), copies());
    }

    @Test
    void aSmallStoreIsLeftAlone() throws IOException {
        try (Store store = SampleArticles.emptyStore(dir, Kh.ID, Long.MAX_VALUE)) {
            for (int i = 0; i < ARTICLES; i++) {
                store.remove(Kh.ID + "article/n" + i);
            }
        }
        assertTrue(copies().contains("Data-0001"));
    }

    private List<String> copies() throws IOException {
        try (Stream<Path> entries = Files.list(dir.resolve("tdb2"))) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.startsWith("Data-"))
                    .sorted()
                    .toList();
        }
    }
}
