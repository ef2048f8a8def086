package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.khabar.article.Article;
import org.khabar.article.ReadArticle;
import org.khabar.article.Reading;
import org.khabar.article.UnreadArticle;
import org.khabar.frame.FrameException;
import org.khabar.pipeline.ArticleGraph;
import org.khabar.pipeline.Extractor;
import org.khabar.pipeline.UnreadableArticleException;

/** The order and the bounds of the work, with an extractor that is slow and fails as no real one does on demand. */
class ExtractionTest {

    /** Takes as many milliseconds as the article's text says, or fails as it says. */
    private static final class TestExtractor implements Extractor {

        private final AtomicInteger begun = new AtomicInteger();

        @Override
        public ArticleGraph extract(Article article) {
            begun.incrementAndGet();
            switch (article.text()) {
                case "unreadable" -> throw new UnreadableArticleException("the text is all digits; give words");
                case "fault" -> throw new IndexOutOfBoundsException("7");
                case "configuration" -> throw new FrameException(List.of("resignation.yaml: no trigger"));
                default -> sleep(Integer.parseInt(article.text()));
            }
            return new ArticleGraph(article, "urn:" + article.id(), GraphFactory.createDefaultGraph(), 1, List.of());
        }

        private static void sleep(int milliseconds) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public String fingerprint(Article article) {
            return article.id();
        }
    }

    private final TestExtractor extractor = new TestExtractor();

    @Test
    void resultsComeInTheOrderOfTheInput() throws IOException {
        List<String> times =
                IntStream.range(0, 40).mapToObj(i -> i % 7 == 0 ? "60" : "1").toList();
        assertEquals(
                IntStream.range(0, 40).mapToObj(String::valueOf).toList(),
                results(4, articles(times)).stream()
                        .map(r -> r.id().orElseThrow())
                        .toList());
    }

    @Test
    void fewArticlesAreTakenAhead() throws IOException {
        AtomicInteger given = new AtomicInteger();
        Iterator<Reading> endless = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Reading next() {
                return article(given.getAndIncrement(), "0");
            }
        };
        AtomicInteger taken = new AtomicInteger();
        IOException stop = new IOException("enough");
        Extraction extraction = new Extraction(extractor, graph -> List.of(), 3, article -> false);
        IOException thrown = assertThrows(
                IOException.class,
                () -> extraction.run(endless, result -> {
                    assertTrue(given.get() - taken.get() <= 6, () -> given + " given, " + taken + " taken");
                    if (taken.incrementAndGet() == 500) {
                        throw stop;
                    }
                }));
        assertEquals(stop, thrown);
    }

    @Test
    void whatGoesWrongWithOneArticleCostsThatArticle() throws IOException {
        Iterator<Reading> readings = List.<Reading>of(
                        article(0, "1"),
                        new UnreadArticle("b.txt", java.util.OptionalInt.empty(), "empty", "remove it"),
                        article(2, "unreadable"),
                        article(3, "fault"),
                        article(4, "1"))
                .iterator();
        List<Result> results = results(2, readings);
        assertEquals(
                List.of("Passed", "Failed", "Failed", "Failed", "Passed"),
                results.stream().map(r -> r.getClass().getSimpleName()).toList());
        assertEquals("b.txt: empty; remove it", message(results.get(1)));
        assertEquals("n.jsonl (2): the text is all digits; give words", message(results.get(2)));
        assertTrue(
                message(results.get(3))
                        .startsWith(
                                "n.jsonl (3): a fault of khabar (java.lang.IndexOutOfBoundsException: 7 at org.khabar."),
                () -> message(results.get(3)));
    }

    @Test
    void wrongConfigurationStopsTheRun() {
        assertThrows(FrameException.class, () -> results(2, articles(List.of("1", "configuration", "1"))));
    }

    @Test
    void knownArticlesAreNotRead() throws IOException {
        List<Result> results = new ArrayList<>();
        new Extraction(extractor, graph -> List.of(), 2, article -> article.id().equals("1"))
                .run(articles(List.of("1", "1", "1")), results::add);
        assertEquals(new Result.Unchanged("n.jsonl", "1"), results.get(1));
        assertEquals(2, extractor.begun.get());
    }

    @Test
    void refusedGraphsAreToldApart() throws IOException {
        List<Result> results = new ArrayList<>();
        new Extraction(extractor, graph -> List.of("no label"), 1, article -> false)
                .run(articles(List.of("1")), results::add);
        assertEquals(List.of("no label"), ((Result.Refused) results.get(0)).violations());
        assertEquals(Optional.of("0"), results.get(0).id());
    }

    private List<Result> results(int threads, Iterator<Reading> readings) throws IOException {
        List<Result> results = new ArrayList<>();
        new Extraction(extractor, graph -> List.of(), threads, article -> false).run(readings, results::add);
        return results;
    }

    private static Iterator<Reading> articles(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> article(i, texts.get(i)))
                .iterator();
    }

    private static Reading article(int id, String text) {
        return new ReadArticle("n.jsonl", new Article(String.valueOf(id), text, null, null, null, null));
    }

    private static String message(Result result) {
        return ((Result.Failed) result).message();
    }
}
