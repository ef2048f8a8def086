package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.feed.PoliteFetcher;
import org.khabar.ontology.Kh;
import org.khabar.store.Store;
import picocli.CommandLine;

/** What would come again each round is told once. */
class WatchedSourcesTest {

    private static final String ARCHIVE = """
            WARC/1.0
            WARC-Type: resource
            WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>
            WARC-Date: 2021-05-04T08:00:00Z
            WARC-Target-URI: https://harbour.example/picture
            Content-Type: image/png
            Content-Length: 3

            PNG

            """.replace("\n", "\r\n");

    private final Path folder;
    private final Path inbox;
    private final Path report;

    WatchedSourcesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.inbox = Files.createDirectories(folder.resolve("inbox"));
        this.report = folder.resolve("report.jsonl");
    }

    @Test
    void whatIsRefusedAndWhatIsSkippedIsToldOnce() throws IOException {
        Files.writeString(inbox.resolve("a.warc"), ARCHIVE);
        Files.writeString(inbox.resolve("d-protest.txt"), Samples.PROTEST);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Path.of(".."),
                graph -> List.of("nothing may pass"));
        try (Shutdown shutdown = new Shutdown();
                RunLog log = new RunLog(
                        new Console(around, false), report, new RejectedGraphs(folder.resolve("rejected")))) {
            Store store = shutdown.closing(Store.open(folder.resolve("store"), Kh.ID));
            WatchedSources watched = new WatchedSources(
                    List.of(inbox.toString()),
                    new PoliteFetcher(Duration.ZERO),
                    new StoreLoader(store, shutdown, log),
                    CommandLine.populateCommand(new ReadingOptions(), "--quick"),
                    around);
            watched.round();
            watched.round();
            assertTold(log, 1, 1);
            Files.writeString(inbox.resolve("b.warc"), ARCHIVE);
            watched.round();
            assertTold(log, 1, 2);
        }
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), err.toString(StandardCharsets.UTF_8));
        assertEquals(3, Files.readAllLines(report).size());
    }

    private static void assertTold(RunLog log, int refused, int skipped) {
        assertEquals(refused, log.json().get("refused").getAsInt());
        assertEquals(skipped, log.json().get("skipped").getAsInt());
    }
}
