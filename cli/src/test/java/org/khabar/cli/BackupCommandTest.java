package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;
import org.khabar.serve.KhabarServer;
import org.khabar.store.Store;

/** Backup, restoration and compaction, of a folder and of a running server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupCommandTest {
    private final Path folder;
    private final String store;

    BackupCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        store = folder.resolve("store").toString();
        Path graph = Files.writeString(folder.resolve("one.trig"), """
                @prefix schema: <https://schema.org/> . @prefix dct: <http://purl.org/dc/terms/> .
                @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
                @prefix prov: <http://www.w3.org/ns/prov#> . @prefix kh: <https://w3id.org/khabar/ontology#> .
                <article/0123456789abcdef0123> { <article/0123456789abcdef0123> a schema:NewsArticle, nif:Context, prov:Entity ;
                    schema:headline "خبر"@ar ; dct:identifier "one" ; schema:inLanguage "ar" ; kh:digest "d" ; nif:isString "خبر" . }
                """);
        Run run = Run.of("load", graph.toString(), "--store", store);
        assertEquals(ExitCode.DONE, run.exit(), run.err());
    }

    @Test
    void ofAFolderIntoANewOneAndOfItsServer() {
        String file = folder.resolve("news.zip").toString();
        Run backup = Run.of("backup", file, "--store", store);
        assertTrue(backup.err().matches("Written to .*news.zip \\(\\d+ bytes\\)\\n"), backup.err());
        Path again = folder.resolve("again");
        Run restore = Run.of("restore", file, "--store", again.toString());
        assertEquals(new Run(ExitCode.DONE, "", "Restored: 1 article in " + again + "\n"), restore);
        assertEquals(
                Run.of("export", "--format", "nquads", "--store", store).out(),
                Run.of("export", "--format", "nquads", "--store", again.toString())
                        .out());
        Run compact = Run.of("compact", "--store", again.toString(), "--json");
        assertTrue(compact.out().matches("\\{\"compacted\":\\d+}\\n"), compact.out() + compact.err());
        try (Store open = Store.open(again, Kh.ID);
                KhabarServer server = KhabarServer.start(open, 0, Kh.ID)) {
            ofAServer(open, server.address().toString(), folder.resolve("served.zip"));
        }
    }

    private void ofAServer(Store open, String server, Path file) {
        Run backup = served("backup", file.toString(), server);
        assertEquals(ExitCode.DONE, backup.exit(), backup.err());
        assertEquals(Kh.ID, Store.baseOfBackup(file));
        assertTrue(open.remove(open.graphOf("one").orElseThrow()));
        assertEquals(new Run(ExitCode.DONE, "", "Restored: 1 articles\n"), served("restore", file.toString(), server));
        assertTrue(open.graphOf("one").isPresent());
        String wrong = folder.resolve("one.trig").toString();
        Run stranger = Run.of("backup", file.toString(), "--server", server, "--credentials", wrong);
        assertEquals(ExitCode.USAGE, stranger.exit());
        assertTrue(stranger.err().contains("refuses: 401, Writing needs"), stranger.err());
    }

    private Run served(String command, String file, String server) {
        return Run.of(
                command,
                file,
                "--server",
                server,
                "--store",
                folder.resolve("again").toString());
    }

    @Test
    void whatCannotBe() throws IOException {
        Run nothing = Run.of("restore", folder.resolve("nothing.zip").toString(), "--store", store);
        assertTrue(nothing.err().startsWith("There is no file "), nothing.err());
        Path text = Files.writeString(folder.resolve("text.zip"), "not a ZIP file");
        Run none = Run.of(
                "restore", text.toString(), "--store", folder.resolve("never").toString());
        assertEquals(text + " is no whole backup of a Khabar store; nothing was changed\n", none.err());
        assertFalse(Files.exists(folder.resolve("never")));
        Run unmade = Run.of("backup", folder.resolve("x.zip").toString(), "--store", folder + "/none");
        assertEquals(ExitCode.USAGE, unmade.exit());
        assertFalse(Files.exists(folder.resolve("x.zip")));
        Run address = Run.of("compact", "--store", store, "--server", "localhost");
        assertTrue(address.err().contains("is no address of a server"), address.err());
        Run silent = Run.of(
                "compact",
                "--server",
                "http://localhost:1/",
                "--credentials",
                folder.resolve("one.trig").toString());
        assertTrue(silent.err().contains("does not answer"), silent.err());
    }
}
