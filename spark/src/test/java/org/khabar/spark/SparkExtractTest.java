package org.khabar.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.article.ArticleReader;
import org.khabar.article.ReadArticle;
import org.khabar.article.Reading;
import org.khabar.article.Readings;
import org.khabar.ontology.Kh;
import org.khabar.pipeline.ArticleGraph;
import org.khabar.pipeline.ExtractorOptions;
import org.khabar.pipeline.NewsExtractor;
import org.netpreserve.jwarc.WarcCompression;

/** The extractor on a real cluster gives what it gives on one machine, whatever dies in between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SparkExtractTest {

    private static final int ARTICLES = 24;

    /** One as plain text, one as a page, one in each archive. */
    private static final int READ = ARTICLES + 4;

    /** A line, a text and a packed text that are none, and an archive that ends too soon. */
    private static final int FAILED = 4;

    /** In each archive a page that was not found and a picture. */
    private static final int SKIPPED = 4;

    private final Path folder;
    private final Path news;
    private final Path out;
    private final Cluster cluster;

    SparkExtractTest(@TempDir Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.news = Files.createDirectories(folder.resolve("news"));
        this.out = folder.resolve("out");
        Gson gson = new Gson();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            JsonObject article = new JsonObject();
            article.addProperty("id", "a" + i);
            article.addProperty("datePublished", "2024-01-" + (10 + i % 20));
            article.addProperty(
                    "text",
                    "استقالة مستشار\n\nاستقال مستشار السياسات في وزارة التعليم سامي خليل يوم الاثنين احتجاجا على قرار"
                            + " الحكومة رقم " + i + ". وتظاهر مئات المعلمين أمام البرلمان.");
            lines.append(gson.toJson(article)).append('\n');
        }
        lines.append("{\"id\": \"broken\n");
        Files.writeString(news.resolve("articles.jsonl"), lines);
        Files.writeString(news.resolve("one.txt"), "عينت الحكومة بيير دوران سفيرا لدى لبنان.");
        Files.write(news.resolve("two.txt"), new byte[] {'n', 'o', 'n', ' ', (byte) 0xE9});
        Files.writeString(news.resolve("three.txt.gz"), "not packed");
        Files.writeString(news.resolve("picture.png"), "no article");
        Files.writeString(news.resolve("page.html"), WebNews.PAGE);
        Files.write(news.resolve("crawl.warc.gz"), WebNews.archive("https://harbour.example/", WarcCompression.GZIP));
        byte[] archive = WebNews.archive("https://post.example/", WarcCompression.NONE);
        Files.write(news.resolve("cut.warc"), Arrays.copyOf(archive, archive.length - 100));
        this.cluster = new Cluster(folder);
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    @Test
    @Order(1)
    void aWorkerThatDiesCostsNothing() throws IOException, InterruptedException {
        Process run = submit("first");
        while (parts().isEmpty() && run.isAlive()) {
            Thread.sleep(20);
        }
        assertTrue(run.isAlive(), "over before a worker could die: " + cluster.log("first"));
        cluster.killWorker(0);
        assertEquals(1, exit(run, "first"), cluster.log("first"));
        JsonObject summary = summary();
        assertAllIsCounted(summary);
        assertTrue(summary.get("pieces").getAsInt() > 4, summary.toString());
        assertEquals(onOneMachine(), onCluster());
        // The records that archives skip are told by reason.
        assertEquals(READ + FAILED + SKIPPED, report().size(), report().toString());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith(".part") && !name.endsWith(".crc"))
                            .toList());
        }
    }

    @Test
    @Order(2)
    void whatIsDoneIsNotDoneAgainAndCounts() throws IOException, InterruptedException {
        cluster.addWorker(5);
        List<Path> parts = parts();
        delete(parts.get(0));
        delete(out.resolve("report")
                .resolve(parts.get(1).getFileName().toString().replace(".nq.gz", ".jsonl")));
        Process run = submit("second");
        assertEquals(1, exit(run, "second"), cluster.log("second"));
        JsonObject summary = summary();
        assertEquals(2, summary.get("pieces").getAsInt(), summary.toString());
        assertEquals(parts.size() - 2, summary.get("piecesDoneBefore").getAsInt(), summary.toString());
        assertAllIsCounted(summary);
        assertEquals(onOneMachine(), onCluster());
    }

    @Test
    @Order(3)
    void partsOfAnotherInputAreLeftAlone() throws IOException, InterruptedException {
        List<Path> parts = parts();
        Path later = news.resolve("later.txt");
        Files.writeString(later, "تظاهر مئات المعلمين أمام البرلمان.");
        Process run = submit("grown");
        assertEquals(2, exit(run, "grown"), cluster.log("grown"));
        assertTrue(cluster.log("grown").contains("belongs to no piece of this input"), cluster.log("grown"));
        assertEquals(parts, parts());
        Files.delete(later);
    }

    @Test
    @Order(4)
    void aPieceThatAlwaysFailsIsNamedAndTheRestIsDone() throws IOException, InterruptedException {
        Path bad = Files.createDirectories(folder.resolve("bad"));
        for (String name : List.of("crash", "disk", "good", "half", "memory")) {
            Files.writeString(bad.resolve(name + ".txt"), "تظاهر مئات المعلمين أمام البرلمان. ".repeat(40));
        }
        Path badOut = folder.resolve("bad-out");
        Process run = cluster.submit(
                "third",
                List.of(
                        "spark.hadoop.fs.file.impl=org.khabar.spark.PoisonedFiles",
                        // One executor reads all at once, so that its end is blamed on the good one as often.
                        "spark.executor.cores=5",
                        "spark.task.maxFailures=2"),
                "-o",
                badOut.toString(),
                "--piece",
                "1",
                bad.toString());
        assertEquals(1, exit(run, "third"), cluster.log("third"));
        assertTrue(Files.exists(badOut.resolve("report/summary.json")), cluster.log("third"));
        JsonObject summary = JsonParser.parseString(Files.readString(badOut.resolve("report/summary.json")))
                .getAsJsonObject();
        assertEquals(1, summary.get("read").getAsInt(), summary.toString());
        assertEquals(0, summary.get("failed").getAsInt(), summary.toString());
        Map<String, String> failures = new TreeMap<>();
        for (JsonElement each : summary.getAsJsonArray("piecesFailed")) {
            JsonObject failure = each.getAsJsonObject();
            String piece = failure.get("piece").getAsString();
            failures.put(
                    piece.substring(piece.lastIndexOf('/') + 1),
                    failure.get("message").getAsString());
        }
        Map<String, String> reasons = Map.of(
                "crash.txt", "ExecutorLostFailure",
                "disk.txt", "the disk is broken",
                "half.txt", "the disk broke on the way",
                "memory.txt", "the executor ran out of memory; give it more with --executor-memory");
        assertEquals(reasons.keySet(), failures.keySet(), summary.toString());
        reasons.forEach(
                (piece, reason) -> assertTrue(failures.getOrDefault(piece, "").contains(reason), failures.toString()));
    }

    @Test
    @Order(5)
    void whatIsNotThereIsTold() throws IOException, InterruptedException {
        Process run = cluster.submit("fourth", List.of(), "-o", out.toString(), folder + "/none");
        assertEquals(2, exit(run, "fourth"), cluster.log("fourth"));
        assertTrue(cluster.log("fourth").contains("/none does not exist; check the names"), cluster.log("fourth"));
    }

    @Test
    @Order(6)
    void whatIsOneIsDecidedOnTheClusterAsInAStore() throws IOException, InterruptedException {
        Path one = folder.resolve("one");
        Process run = cluster.submit("fifth", SparkIdentity.class, List.of(), "-o", one.toString(), out.toString());
        assertEquals(0, exit(run, "fifth"), cluster.log("fifth"));
        Set<String> expected = Consolidated.byStore(folder.resolve("store"), Consolidated.graphs(parts()));
        assertEquals(expected, Consolidated.inFiles(one));
        run = cluster.submit("sixth", SparkIdentity.class, List.of(), "-o", one.toString(), out.toString());
        assertEquals(2, exit(run, "sixth"), cluster.log("sixth"));
        assertTrue(cluster.log("sixth").contains("is there and not empty"), cluster.log("sixth"));
    }

    private Process submit(String name) throws IOException {
        return cluster.submit(name, List.of(), "-o", out.toString(), "--piece", "1", news.toString());
    }

    /** What the summary says of all articles, whichever run read them. */
    private static void assertAllIsCounted(JsonObject summary) {
        assertEquals(READ, summary.get("read").getAsInt(), summary.toString());
        assertEquals(FAILED, summary.get("failed").getAsInt(), summary.toString());
        assertEquals(SKIPPED, summary.get("skipped").getAsInt(), summary.toString());
        assertEquals(0, summary.getAsJsonArray("piecesFailed").size(), summary.toString());
    }

    private static void delete(Path file) throws IOException {
        Files.delete(file);
        Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
    }

    private int exit(Process run, String name) throws IOException, InterruptedException {
        if (!run.waitFor(300, TimeUnit.SECONDS)) {
            run.destroyForcibly();
            throw new AssertionError("still runs after five minutes: " + cluster.log(name));
        }
        return run.exitValue();
    }

    private JsonObject summary() throws IOException {
        return JsonParser.parseString(Files.readString(out.resolve("report/summary.json")))
                .getAsJsonObject();
    }

    private List<Path> parts() throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.getFileName().toString().matches("part-.*\\.nq\\.gz"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> report() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(out.resolve("report"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    /** Every statement with its graph; a list, so that one that came twice would show. */
    private List<String> onCluster() throws IOException {
        List<String> quads = new ArrayList<>();
        for (Path part : parts()) {
            DatasetGraph graphs = DatasetGraphFactory.create();
            try (BufferedReader reader = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(part)), StandardCharsets.UTF_8))) {
                RDFParser.fromString(String.join("\n", reader.lines().toList()), Lang.NQUADS)
                        .parse(graphs);
            }
            graphs.stream().forEach(quad -> quads.add(quad.toString()));
        }
        return quads.stream().sorted().toList();
    }

    private List<String> onOneMachine() {
        NewsExtractor extractor = NewsExtractor.create(new ExtractorOptions(Kh.ID, true, Optional.empty()));
        DatasetGraph graphs = DatasetGraphFactory.create();
        try (Readings readings =
                new ArticleReader(InputStream.nullInputStream(), null).read(List.of(news.toString()))) {
            while (readings.hasNext()) {
                Reading reading = readings.next();
                if (reading instanceof ReadArticle read) {
                    ArticleGraph graph = extractor.extract(read.article());
                    Node name = NodeFactory.createURI(graph.name());
                    graph.graph().stream()
                            .forEach(triple ->
                                    graphs.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
                }
            }
        }
        return new TreeSet<>(graphs.stream().map(Object::toString).toList())
                .stream().toList();
    }
}
