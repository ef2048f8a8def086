package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;
import org.khabar.store.Counts;
import org.khabar.store.Store;

/** The commands that run until they are stopped, as processes of their own. */
class ServingTest {

    private final Path folder;

    ServingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void fromArticlesToAnAnswerAndACleanEnd() throws IOException, InterruptedException {
        Path news = Samples.folder(folder);
        Path store = folder.resolve(".khabar/store");
        try (OtherProcess up =
                OtherProcess.start(folder, "up", news.toString(), "--port", "0", "--date", "2024-01-06")) {
            up.awaitLine("b-latin1.txt: not UTF-8 at byte 4");
            up.awaitLine("3 articles read, 1 failed; ");
            up.awaitLine("  articles  3 (");
            assertTrue(up.awaitLine("  events    ").contains("resignation "));
            assertTrue(up.awaitLine("  people    ").contains("سامي خليل"));
            String endpoint = lastWord(up.awaitLine("Ask:   khabar query resignations --endpoint "));
            up.awaitLine("Serving at http://localhost:");

            Run answer = Run.of("query", "resignations", "--endpoint", endpoint, "--format", "csv");
            assertEquals(ExitCode.DONE, answer.exit(), answer.err());
            assertTrue(answer.out().contains("سامي خليل"), answer.out());

            Run wrong = Run.of("query", "resignations", "--endpoint", endpoint.replace("sparql", "nothing"));
            assertEquals(ExitCode.USAGE, wrong.exit());
            assertEquals(1, wrong.err().lines().count(), wrong.err());

            Run locked = Run.of("load", news.toString(), "--store", store.toString());
            assertEquals(ExitCode.USAGE, locked.exit());
            assertTrue(locked.err().startsWith("The store " + store + " is in use by process "), locked.err());
            assertEquals(1, locked.err().lines().count(), locked.err());
            Run asked = Run.of("query", "resignations", "--store", store.toString());
            assertTrue(asked.err().endsWith(", or ask its khabar serve with --endpoint\n"), asked.err());

            up.interrupt();
            List<String> rest = up.rest();
            assertTrue(
                    rest.size() <= 1 && rest.stream().allMatch(line -> line.contains("Ctrl-C")), () -> rest.toString());
        }
        try (OtherProcess serve = OtherProcess.start(folder, "serve", "--port", "0", "--json")) {
            String line = serve.awaitLine("\"endpoint\"");
            assertTrue(
                    line.matches(
                            "\\{\"address\":\"http://localhost:\\d+/\",\"endpoint\":\"http://localhost:\\d+/khabar/sparql\"}"),
                    line);
            serve.interrupt();
        }
        assertEquals(3, counts(store).articles());
    }

    @Test
    void whatIsStoppedHalfWayHasStoredWholeArticles() throws IOException, InterruptedException {
        Path news = Files.createDirectories(folder.resolve("many"));
        for (int i = 10; i < 40; i++) {
            Files.writeString(news.resolve(i + ".txt"), Samples.PROTEST);
        }
        Path report = folder.resolve("report.jsonl");
        Path store = folder.resolve("store");
        try (OtherProcess load = OtherProcess.start(
                folder, "load", "many", "--store", "store", "--threads", "1", "--report", "report.jsonl")) {
            while (!Files.exists(report) || Files.size(report) == 0) {
                Thread.sleep(10);
            }
            load.interrupt();
        }
        Counts half = counts(store);
        assertTrue(half.articles() >= 1 && half.articles() < 30, () -> "stopped too early or too late: " + half);
        Run rest = Run.of("load", news.toString(), "--store", store.toString());
        assertEquals(ExitCode.DONE, rest.exit(), rest.err());
        assertTrue(
                rest.err().startsWith((30 - half.articles()) + " articles read, " + half.articles() + " unchanged; "),
                rest.err());
        Counts whole = counts(store);
        // All articles are the same but for their names, so each is as large as the other.
        assertEquals(whole.triples() / 30 * half.articles(), half.triples());
        assertEquals(0, whole.triples() % 30);
    }

    @Test
    void nothingToServe() throws IOException {
        Run run = Run.of("up", folder + "/none", "--port", "0", "--store", folder + "/store");
        assertEquals(ExitCode.SOME_FAILED, run.exit());
        assertEquals(
                List.of(
                        folder + "/none: not found; check the name",
                        "No article was read, so there is nothing to serve; see the messages above"),
                run.err().lines().toList());
    }

    @Test
    void anOutputThatIsStoppedHalfWayIsNotThere() throws IOException, InterruptedException {
        Path news = Files.createDirectories(folder.resolve("news"));
        for (int i = 10; i < 40; i++) {
            Files.writeString(news.resolve(i + ".txt"), Samples.PROTEST);
        }
        Path report = folder.resolve("report.jsonl");
        try (OtherProcess extract = OtherProcess.start(
                folder, "extract", "news", "-o", "out.nq", "--threads", "1", "--report", "report.jsonl")) {
            while (!Files.exists(report) || Files.size(report) == 0) {
                Thread.sleep(10);
            }
            extract.interrupt();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().contains("out.nq")), "an unfinished output was left");
        }
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static Counts counts(Path dir) {
        try (Store store = Store.open(dir, Kh.ID)) {
            return store.counts();
        }
    }
}
