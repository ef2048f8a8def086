package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    /** Whoever reads when the new copy is put into place reads on in the old one, for whose end the compaction waits. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readersStayWithTheCopyInWhichTheyBegan() throws Exception {
        ExecutorService others = Executors.newFixedThreadPool(2);
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            DatasetGraph quads = store.dataset();
            Graph article = quads.getGraph(NodeFactory.createURI(SampleArticles.RESIGNATION));
            long triples = SampleArticles.resignation().size();
            long version = store.version();
            quads.begin(ReadWrite.READ);
            assertEquals(triples, article.stream().count());
            Future<Long> compaction = others.submit(store::compact);
            while (others.submit(store::version).get() == version) {
                Thread.sleep(5);
            }
            assertEquals(List.of("Data-0001", "Data-0002"), copies());
            assertEquals(triples, article.stream().count());
            assertEquals(version, store.version());
            assertTrue(asked(quads));
            assertFalse(compaction.isDone());
            quads.end();
            assertFalse(quads.isInTransaction());
            assertTrue(compaction.get() >= 0);
            assertEquals(List.of("Data-0002"), copies());
            assertEquals(
                    triples, Txn.calculateRead(quads, () -> article.stream().count()));
            assertTrue(Txn.calculateRead(quads, () -> asked(quads)));
            assertEquals(Outcome.ADDED, store.put(Kh.ID + "article/later", SampleArticles.demand()));
        } finally {
            others.shutdownNow();
        }
    }

    /** Transactions that begin at the very moment of the change are in the one copy or in the other. */
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void transactionsBeginAtAnyMoment() throws Exception {
        ExecutorService others = Executors.newFixedThreadPool(4);
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            AtomicBoolean done = new AtomicBoolean();
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                readers.add(others.submit(() -> {
                    int read = 0;
                    for (; !done.get(); read++) {
                        assertTrue(store.graphOf("a1").isPresent());
                        assertTrue(Txn.calculateRead(store.dataset(), () -> asked(store.dataset())));
                    }
                    return read;
                }));
            }
            for (int i = 0; i < 5; i++) {
                store.compact();
            }
            done.set(true);
            for (Future<Integer> reader : readers) {
                assertTrue(reader.get() > 0);
            }
            assertEquals(List.of("Data-0006"), copies());
        } finally {
            others.shutdownNow();
        }
    }

    private static boolean asked(DatasetGraph quads) {
        return QueryExec.dataset(quads)
                .query("ASK { GRAPH ?g { ?r a <" + Kh.NS + "Resignation> } ?r a <" + Kh.NS + "Event> }")
                .ask();
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
