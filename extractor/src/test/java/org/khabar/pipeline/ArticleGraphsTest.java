package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.article.Article;
import org.khabar.graph.ShaclGate;
import org.khabar.ontology.Kh;

/**
 * Articles as folders: each holds {@code article.json} and the golden graph that it must give, {@code graph.ttl}.
 * Dropping in a folder adds a test. Run with {@code -Dkhabar.golden=write} to write the golden graphs anew.
 */
class ArticleGraphsTest {

    private static final NewsExtractor extractor =
            NewsExtractor.create(new ExtractorOptions(Kh.ID, true, Optional.empty()));
    private static final ShaclGate gate = new ShaclGate();

    @TestFactory
    Stream<DynamicTest> articles() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(ArticleGraphsTest.class.getResource("articles"))
                .toURI());
        List<Path> folders;
        try (Stream<Path> found = Files.list(root)) {
            folders = found.sorted().toList();
        }
        assertFalse(folders.isEmpty(), "there is no article to test with in " + root);
        return folders.stream()
                .flatMap(folder -> Stream.of(
                        DynamicTest.dynamicTest(folder.getFileName() + ": golden graph", () -> golden(folder)),
                        DynamicTest.dynamicTest(folder.getFileName() + ": anchors", () -> anchors(folder)),
                        DynamicTest.dynamicTest(folder.getFileName() + ": passes the gate", () -> passes(folder))));
    }

    private static void golden(Path folder) throws IOException {
        Graph graph = withoutDigest(graph(folder));
        Path file = source(folder).resolve("graph.ttl");
        if ("write".equals(System.getProperty("khabar.golden"))) {
            try (var out = Files.newOutputStream(file)) {
                RDFDataMgr.write(out, graph, Lang.TURTLE);
            }
        }
        Graph expected = GraphFactory.createDefaultGraph();
        RDFParser.source(file).parse(expected);
        Graph missing = difference(expected, graph);
        Graph extra = difference(graph, expected);
        assertTrue(
                graph.isIsomorphicWith(expected),
                () -> "missing: " + missing.find().toList() + "\nextra: "
                        + extra.find().toList());
    }

    /** The sources, not their copies under target, so that golden graphs can be written anew. */
    private static Path source(Path folder) {
        return Path.of("src/test/resources/org/khabar/pipeline/articles")
                .resolve(folder.getFileName().toString());
    }

    private static Graph difference(Graph a, Graph b) {
        Graph only = GraphFactory.createDefaultGraph();
        a.find().filterDrop(b::contains).forEachRemaining(only::add);
        return only;
    }

    /** The digest changes with every line of data and says nothing about the article. */
    private static Graph withoutDigest(Graph graph) {
        graph.remove(Node.ANY, Kh.digest, Node.ANY);
        return graph;
    }

    private static void anchors(Path folder) throws IOException {
        Article article = article(folder);
        Anchors.check(article.text(), graph(folder));
    }

    private static void passes(Path folder) throws IOException {
        assertEquals(List.of(), gate.check(graph(folder)));
    }

    private static Graph graph(Path folder) throws IOException {
        Article article = article(folder);
        Graph first = extractor.extract(article).graph();
        Graph second = extractor.extract(article).graph();
        assertTrue(first.isIsomorphicWith(second), "the same article gives two graphs");
        return first;
    }

    private static Article article(Path folder) throws IOException {
        JsonObject json = JSON.parse(Files.readString(folder.resolve("article.json")));
        return new Article(
                json.getString("id"),
                json.getString("text"),
                json.getString("inLanguage"),
                LocalDate.parse(json.getString("datePublished")),
                json.hasKey("publisher") ? json.getString("publisher") : null,
                null);
    }
}
