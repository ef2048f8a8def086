package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ObjectArrays;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.export.GraphWriter;
import org.khabar.export.RdfFormat;

/** Real articles through the real extractor. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractCommandTest {

    private final Path folder;
    private final Path news;
    private final Path quads;
    private final Path report;

    ExtractCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.news = Samples.folder(folder);
        this.quads = folder.resolve("news.nq");
        this.report = folder.resolve("report.jsonl");
    }

    @BeforeAll
    void extract() throws IOException {
        Files.writeString(news.resolve("e-picture.png"), "no article");
        Run run = Run.of(
                "extract",
                news.toString(),
                "--date",
                "2024-01-06",
                "--threads",
                "1",
                "-o",
                quads.toString(),
                "--report",
                report.toString());
        assertEquals(ExitCode.SOME_FAILED, run.exit(), run.err());
        assertEquals("", run.out());
        assertEquals(
                List.of(
                        news
                                + "/b-latin1.txt: not UTF-8 at byte 4 (0xE9); convert it, for example: iconv -f WINDOWS-1256 -t"
                                + " UTF-8",
                        "3 articles read, 1 failed; " + events()
                                + " events; 1 skipped as no article or date (see the report)"),
                run.err().lines().toList());
    }

    @Test
    void articlesInTheOrderOfTheInputAndSortedWithin() throws IOException {
        List<String> graphs = new ArrayList<>();
        String last = "";
        for (String line : Files.readAllLines(quads)) {
            String graph = line.substring(line.lastIndexOf('<', line.length() - 3));
            if (graphs.isEmpty() || !graphs.get(graphs.size() - 1).equals(graph)) {
                graphs.add(graph);
                last = "";
            }
            assertTrue(last.compareTo(line) < 0, () -> line + " comes too late");
            last = line;
        }
        List<String> inReport = reported("graph");
        assertEquals(3, graphs.size());
        assertEquals(
                inReport,
                graphs.stream().map(g -> g.substring(1, g.length() - 3)).toList());
    }

    @Test
    void theReportHasALineAnArticle() throws IOException {
        assertEquals(List.of("a-resignation", "c-appointment", "d-protest"), reported("id"));
        assertEquals(List.of("done", "failed", "done", "done", "skipped"), reported("status"));
        assertEquals(2, reported("message").size());
        assertEquals(news + "/d-protest.txt", reported("source").get(3));
        assertTrue(events() >= 3, "too few events to test anything with");
    }

    @Test
    void theSameBytesWhateverTheThreadsAndOnStandardOutput() throws IOException {
        Run run = Run.of("extract", news.toString(), "--date", "2024-01-06", "--threads", "4", "--quiet");
        assertEquals(Files.readString(quads), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void quickReadingJudgesOtherwise() throws IOException {
        String[] thorough = {"extract", news.resolve("a-resignation.txt").toString(), "--date", "2024-01-06", "--quiet"
        };
        Run quick = Run.of(ObjectArrays.concat(thorough, "--quick"));
        assertEquals(0, quick.exit(), quick.err());
        assertTrue(quick.out().contains("#Resignation>"), quick.out());
        assertNotEquals(withoutDigest(Run.of(thorough).out()), withoutDigest(quick.out()));
    }

    private static String withoutDigest(String quads) {
        return quads.lines().filter(line -> !line.contains("#digest>")).collect(Collectors.joining("\n"));
    }

    @Test
    void everyFormatSaysTheSame() throws IOException {
        DatasetGraph expected = RDFDataMgr.loadDatasetGraph(quads.toString());
        Graph all = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
        expected.stream().forEach(quad -> all.add(quad.asTriple()));
        for (RdfFormat format : List.of(RdfFormat.trig, RdfFormat.jsonld, RdfFormat.turtle)) {
            Path file = folder.resolve("news." + (format == RdfFormat.turtle ? "ttl" : format));
            convert(format, file);
            DatasetGraph written = RDFDataMgr.loadDatasetGraph(file.toString());
            if (format == RdfFormat.turtle) {
                assertTrue(all.isIsomorphicWith(written.getDefaultGraph()), "turtle differs");
            } else {
                assertEquals(expected.size(), written.size(), format + " has other graphs");
                expected.listGraphNodes()
                        .forEachRemaining(name -> assertTrue(
                                expected.getGraph(name).isIsomorphicWith(written.getGraph(name)),
                                format + " differs in " + name));
            }
        }
    }

    /** What the command does for a format, without extracting again. */
    private void convert(RdfFormat format, Path file) throws IOException {
        try (OutputFile output = OutputFile.open("--output", file)) {
            GraphWriter writer = GraphWriter.to(output.stream(), format);
            RdfFile.of(quads).orElseThrow().each(writer::write);
            writer.finish();
            output.finish();
        }
    }

    @Test
    void anUnfinishedFileLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.nq"), "before");
        try (OutputFile output = OutputFile.open("--output", file)) {
            output.stream().write("half".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("before", Files.readString(file));
        assertFalse(Files.exists(folder.resolve(".kept.nq.unfinished")));
    }

    @Test
    void aLinkStaysALinkAndADeviceADevice() throws IOException {
        Path target = Files.writeString(folder.resolve("target.nq"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.nq"), target);
        for (Path file : List.of(link, Path.of("/dev/null"))) {
            try (OutputFile output = OutputFile.open("--output", file)) {
                output.stream().write("after".getBytes(StandardCharsets.UTF_8));
                output.finish();
            }
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("after", Files.readString(target));
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void noArticlesGiveEmptyFilesThatCanBeRead() throws IOException {
        for (RdfFormat format : RdfFormat.values()) {
            Path file = folder.resolve("empty-" + format + (format == RdfFormat.jsonld ? ".jsonld" : ".trig"));
            Run run =
                    Run.of("extract", folder + "/none.txt", "--format", format.name(), "-o", file.toString(), "--json");
            assertEquals(ExitCode.SOME_FAILED, run.exit());
            assertEquals(folder + "/none.txt: not found; check the name\n", run.err());
            assertEquals(
                    1,
                    JsonParser.parseString(run.out())
                            .getAsJsonObject()
                            .get("failed")
                            .getAsInt());
            assertEquals(0, RDFDataMgr.loadDatasetGraph(file.toString()).size());
        }
    }

    private int events() throws IOException {
        return reported("events").stream().mapToInt(Integer::parseInt).sum();
    }

    private List<String> reported(String name) throws IOException {
        List<String> values = new ArrayList<>();
        for (String line : Files.readAllLines(report)) {
            JsonObject object = JsonParser.parseString(line).getAsJsonObject();
            if (object.has(name)) {
                values.add(object.get(name).getAsString());
            }
        }
        return values;
    }
}
