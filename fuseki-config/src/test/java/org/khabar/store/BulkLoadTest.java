package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.consolidation.MadeUpArticle;
import org.khabar.consolidation.ToldArticles;
import org.khabar.ontology.Kh;

/** A store that is filled in bulk is the one that takes the same articles one after the other. */
class BulkLoadTest {
    private static final int ARTICLES = 30;

    private final Path dir;

    BulkLoadTest(@TempDir Path dir) {
        this.dir = dir;
    }

    /** Made-up articles with namesakes, spellings, events told again and again, and two with texts. */
    private static List<Article> articles(long seed) {
        List<Article> articles = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < ARTICLES; i++) {
            MadeUpArticle article = MadeUpArticle.random(i, random);
            articles.add(new Article(article.iri(), article.graph()));
        }
        articles.add(new Article(SampleArticles.RESIGNATION, SampleArticles.resignation()));
        articles.add(new Article(SampleArticles.DEMAND, SampleArticles.demand()));
        return articles;
    }

    private record Article(String iri, Graph graph) {}

    /** All that can be asked of a store, and what its articles told. */
    private record Contents(Set<Quad> quads, Map<String, Set<?>> told, List<Long> found) {
        static Contents of(Store store) {
            Map<String, Set<?>> told = new TreeMap<>();
            new ToldArticles(store.dir().resolve("articles"))
                    .forEach(note ->
                            told.put(note.article(), note.graph().stream().collect(Collectors.toSet())));
            return Txn.calculateRead(
                    store.dataset(),
                    () -> new Contents(
                            quads(store),
                            told,
                            Stream.of("المعلمين", "نهار جديد", "resignation", "Person", "Gregory", "سالم")
                                    .map(words -> found(store, words))
                                    .toList()));
        }

        /** But for the blank nodes of the ontology, which are others in each store. */
        private static Set<Quad> quads(Store store) {
            return store.dataset().stream()
                    .filter(quad ->
                            !quad.getSubject().isBlank() && !quad.getObject().isBlank())
                    .collect(Collectors.toSet());
        }

        private static long found(Store store, String words) {
            try (QueryExecution query = QueryExecution.dataset(DatasetFactory.wrap(store.dataset()))
                    .query("PREFIX text: <http://jena.apache.org/text#> SELECT (COUNT(*) AS ?n) {"
                            + " { ?node text:query '" + words + "' } UNION { GRAPH ?g { ?node text:query '" + words
                            + "' } } }")
                    .build()) {
                return query.execSelect().next().getLiteral("n").getLong();
            }
        }
    }

    private Contents oneByOne(List<Article> articles) {
        try (Store store = SampleArticles.emptyStore(dir.resolve("one-by-one"))) {
            articles.forEach(article -> store.put(article.iri(), article.graph()));
            return Contents.of(store);
        }
    }

    private static void inBulk(Path dir, List<Article> articles) {
        try (Store store = SampleArticles.emptyStore(dir);
                BulkLoad load = new BulkLoad(store)) {
            articles.forEach(article -> load.put(article.iri(), article.graph()));
            load.finish();
            load.place();
        }
    }

    private static void assertSame(Contents expected, Contents actual) {
        assertEquals(expected.told(), actual.told());
        Set<Quad> missing = new HashSet<>(expected.quads());
        missing.removeAll(actual.quads());
        Set<Quad> more = new HashSet<>(actual.quads());
        more.removeAll(expected.quads());
        assertEquals(List.of(Set.of(), Set.of()), List.of(missing, more));
        assertTrue(expected.found().stream().anyMatch(n -> n > 0), "nothing is found at all");
        assertEquals(expected.found(), actual.found());
    }

    @Test
    void holdsQuadForQuadTheSame() {
        for (long seed = 1; seed <= 2; seed++) {
            List<Article> articles = articles(seed);
            Path one = dir.resolve("bulk-" + seed);
            Contents expected;
            try (Store store = SampleArticles.emptyStore(dir.resolve("one-by-one-" + seed))) {
                articles.forEach(article -> store.put(article.iri(), article.graph()));
                expected = Contents.of(store);
            }
            Collections.shuffle(articles, new Random(seed));
            inBulk(one, articles);
            try (Store store = SampleArticles.emptyStore(one)) {
                assertSame(expected, Contents.of(store));
            }
        }
    }

    @Test
    void anArticleThatComesAgainCountsAsItComesLast() {
        List<Article> articles = articles(7);
        List<Article> changed = articles(8).subList(0, ARTICLES / 2);
        Contents expected = oneByOne(Stream.concat(articles.stream().skip(ARTICLES / 2), changed.stream())
                .toList());
        try (Store store = SampleArticles.emptyStore(dir.resolve("bulk"));
                BulkLoad load = new BulkLoad(store)) {
            Map<Outcome, Integer> outcomes = new HashMap<>();
            Stream.of(articles, changed, changed)
                    .flatMap(List::stream)
                    .forEach(article -> outcomes.merge(load.put(article.iri(), article.graph()), 1, Integer::sum));
            assertEquals(
                    Map.of(
                            Outcome.ADDED,
                            articles.size(),
                            Outcome.REPLACED,
                            changed.size(),
                            Outcome.UNCHANGED,
                            changed.size()),
                    outcomes);
            load.finish();
            load.place();
        }
        try (Store store = SampleArticles.emptyStore(dir.resolve("bulk"))) {
            assertSame(expected, Contents.of(store));
        }
    }

    @Test
    void takesFurtherArticlesOneByOne() {
        List<Article> articles = articles(9);
        Contents expected = oneByOne(articles);
        inBulk(dir.resolve("bulk"), articles.subList(0, ARTICLES / 2));
        try (Store store = SampleArticles.emptyStore(dir.resolve("bulk"))) {
            articles.forEach(article -> store.put(article.iri(), article.graph()));
            assertSame(expected, Contents.of(store));
        }
    }

    @Test
    void refusesAStoreThatHoldsAnything() {
        Path place = dir.resolve("held");
        try (Store store = SampleArticles.emptyStore(place)) {
            SampleArticles.load(store);
            Contents before = Contents.of(store);
            StoreException refused = assertThrows(StoreException.class, () -> new BulkLoad(store));
            assertEquals(
                    "The store " + place + " is not empty (it holds 2 graphs), and only an empty one is filled in bulk;"
                            + " nothing was changed. Load without --bulk, or name a new folder with --store",
                    refused.getMessage());
            assertSame(before, Contents.of(store));
            Txn.executeWrite(store.dataset(), () -> store.dataset().clear());
        }
        Path written = dir.resolve("written");
        try (Store store = SampleArticles.emptyStore(written)) {
            Node node = NodeFactory.createURI("urn:by-update");
            Txn.executeWrite(store.dataset(), () -> store.dataset().add(node, node, RDFS.label.asNode(), node));
            assertThrows(StoreException.class, () -> new BulkLoad(store));
        }
    }

    @Test
    void aCuratorsDecisionsHold() throws IOException {
        Path place = Files.createDirectories(dir.resolve("curated"));
        Files.writeString(place.resolve(CuratorFile.NAME), "# nothing decided\n");
        inBulk(place, articles(3));
        assertEquals("# nothing decided\n", Files.readString(place.resolve(CuratorFile.NAME)));
        try (Store store = SampleArticles.emptyStore(place)) {
            assertEquals(
                    ARTICLES + 2, Txn.calculateRead(store.dataset(), () -> StoredArticles.graphs(store.dataset())));
        }
    }

    @Test
    void aProcessThatIsKilledBeforeTheEndLeavesTheStoreEmpty() throws IOException, InterruptedException {
        Path place = dir.resolve("killed");
        Contents empty;
        try (Store store = SampleArticles.emptyStore(place)) {
            empty = Contents.of(store);
        }
        for (String step : List.of("entered", "finished")) {
            Process writer = OtherProcess.start(FillingProcess.class, place);
            OtherProcess.awaitLine(writer, step);
            writer.destroyForcibly();
            assertTrue(writer.waitFor(10, TimeUnit.SECONDS));
            assertTrue(Files.exists(place.resolve(Placing.UNFINISHED)), "killed too late");
            try (Store store = SampleArticles.emptyStore(place)) {
                assertFalse(Files.exists(place.resolve(Placing.UNFINISHED)));
                assertEquals(empty, Contents.of(store));
            }
        }
    }

    @Test
    void whatWasBegunToPutIntoPlaceIsPutThereAtTheNextStart() throws IOException {
        List<Article> articles = articles(4).subList(ARTICLES - 2, ARTICLES + 2);
        Contents expected = oneByOne(articles);
        for (int moved = 0; moved <= 3; moved++) {
            Path place = dir.resolve("placing-" + moved);
            try (Store store = SampleArticles.emptyStore(place)) {
                BulkLoad load = new BulkLoad(store);
                articles.forEach(article -> load.put(article.iri(), article.graph()));
                load.finish();
                Placing.begin(place);
            }
            // As a process leaves it that is killed after so many moves.
            List<String> parts = List.of("articles", "text-1", "tdb2");
            for (String part : parts.subList(0, Math.min(moved, 2))) {
                if (Files.exists(place.resolve(part))) {
                    FileUtils.deleteDirectory(place.resolve(part).toFile());
                }
                Files.move(place.resolve("bulk-loaded").resolve(part), place.resolve(part));
            }
            if (moved == 3) {
                Files.move(place.resolve("bulk-loaded/tdb2/Data-0001"), place.resolve("tdb2/Data-0002"));
            }
            try (Store store = SampleArticles.emptyStore(place)) {
                assertSame(expected, Contents.of(store));
            }
            assertFalse(Files.exists(place.resolve("bulk-loaded")));
        }
        assertEquals(Kh.ID, Store.baseOf(dir.resolve("placing-0")).orElseThrow());
    }
}
