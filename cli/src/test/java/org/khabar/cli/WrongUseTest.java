package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong use is told in one line with its remedy, before any work, and leaves nothing behind. */
class WrongUseTest {

    private final Path folder;

    WrongUseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void toldInOneLine(String line, String message) throws IOException {
        // FOLDER is an empty folder, PORT a port that is in use.
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            String[] args = Arrays.stream(line.split(" ", -1))
                    .map(word -> word.replace("FOLDER", folder.toString()).replace("PORT", port))
                    .toArray(String[]::new);
            Run run = Run.of(args);
            assertEquals(
                    message + "\n",
                    run.err().replace(folder.toString(), "FOLDER").replace(port, "PORT"));
            assertEquals("", run.out());
            assertEquals(ExitCode.USAGE, run.exit());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count(), "left something behind");
        }
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("fly", "Unmatched argument at index 0: 'fly'; see khabar --help"),
                arguments("extract", "Missing required parameter: 'PATH'; see khabar extract --help"),
                arguments(
                        "load --bulk a.nq news --store FOLDER/s",
                        "--bulk loads RDF files, and news is none; extract the articles first: khabar extract news -o"
                                + " news.nq"),
                arguments("extract x.txt --sideways", "Unknown option: '--sideways'; see khabar extract --help"),
                arguments(
                        "extract x.txt --lang fr",
                        "Invalid value for option '--lang': expected one of [auto, ar, en] (case-sensitive) but was 'fr';"
                                + " see khabar extract --help"),
                arguments(
                        "up --date yesterday",
                        "Invalid value for option '--date': 'yesterday' is no date; give YYYY-MM-DD; see khabar up --help"),
                arguments(
                        "up --date 2023-02-29",
                        "Invalid value for option '--date': '2023-02-29' is no date; give YYYY-MM-DD; see khabar up --help"),
                arguments(
                        "up --port many",
                        "Invalid value for option '--port': 'many' is not an int; see khabar up --help"),
                arguments(
                        "up --port 65536 --store FOLDER/s",
                        "--port 65536 is no port; give a number from 0 (any free one) to 65535"),
                arguments(
                        "up --port PORT --store FOLDER/s",
                        "Port PORT is in use or may not be used; stop the program that listens there, or give another with"
                                + " --port"),
                arguments(
                        "serve --port PORT --store FOLDER/s",
                        "Port PORT is in use or may not be used; stop the program that listens there, or give another with"
                                + " --port"),
                arguments("load x.txt --threads 0 --store FOLDER/s", "--threads 0 is too few; give 1 or more"),
                arguments(
                        "extract x.txt --base khabar",
                        "--base khabar is no base; give an absolute IRI that ends in / or #"),
                arguments(
                        "extract x.txt --base https://example.org/x",
                        "--base https://example.org/x is no base; give an absolute IRI that ends in / or #"),
                arguments(
                        "extract x.txt -o FOLDER/x.rdfa",
                        "The ending of FOLDER/x.rdfa names no RDF format; give --format trig|nquads|jsonld|turtle"),
                arguments("extract x.txt --format nquads -o FOLDER", "--output FOLDER is a folder; name a file"),
                arguments(
                        "extract x.txt -o FOLDER/none/x.nq",
                        "--output FOLDER/none/x.nq cannot be written, its folder does not exist; make it or name another"),
                arguments(
                        "extract x.txt --report FOLDER/none/r.jsonl",
                        "--report FOLDER/none/r.jsonl cannot be written, its folder does not exist; make it or name"
                                + " another"),
                arguments(
                        "serve --port 0 --store FOLDER/s",
                        "There is no store in FOLDER/s; name one with --store, or make it with: khabar load PATH --store"
                                + " FOLDER/s"),
                arguments(
                        "remove a1 --store FOLDER/s",
                        "There is no store in FOLDER/s; name one with --store, or make it with: khabar load PATH --store"
                                + " FOLDER/s"),
                arguments(
                        "query resignations --store FOLDER/s",
                        "There is no store in FOLDER/s; name one with --store, or make it with: khabar load PATH --store"
                                + " FOLDER/s"),
                arguments("query firings", "There is no query firings; khabar queries lists them"),
                arguments("queries firings", "There is no query firings; khabar queries lists them"),
                arguments(
                        "query FOLDER/mine.rq",
                        "The query file FOLDER/mine.rq is not there or may not be read; check its name (khabar queries lists"
                                + " queries that need no file)"),
                arguments(
                        "query resignations --endpoint http://localhost:PORT/ --store FOLDER/s",
                        "--store and --endpoint exclude each other; give one"),
                arguments(
                        "query resignations --endpoint localhost:3030",
                        "--endpoint localhost:3030 is no address of an endpoint; give one such as"
                                + " http://localhost:3030/khabar/sparql"),
                arguments(
                        "query resignations --endpoint http://localhost:1/khabar/sparql",
                        "The endpoint http://localhost:1/khabar/sparql does not answer; check the address, and that khabar"
                                + " serve runs"),
                arguments("validate FOLDER/none.nq", "FOLDER/none.nq: not found; check the name"),
                arguments(
                        "validate FOLDER/article.txt",
                        "FOLDER/article.txt: its ending names no RDF format; give .nq, .trig, .jsonld, .ttl, .nt or .rdf"));
    }

    @Test
    void queriesThatCannotBeAsked() {
        assertEquals(
                "-: not SPARQL (Encountered \" \"}\" \"} \"\" at line 1, column 10); correct it\n",
                Run.withInput("SELECT * }", "query", "-").err());
        assertEquals(
                "The query - has no variable ?who to set with -p\n",
                Run.withInput("SELECT * { ?s ?p ?o }", "query", "-", "-p", "who=x")
                        .err());
    }

    @Test
    void aFolderThatMayNotBeWritten() {
        // Not with a real folder, because the superuser may write everywhere.
        assertEquals(
                "--output x.nq may not be written; change the permissions or name another",
                OutputFile.problem("--output", Path.of("x.nq"), new AccessDeniedException("x.nq")));
    }

    @Test
    void aStoreWhereNoneCanBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Run run = Run.of("load", "x.txt", "--store", file.toString());
        assertEquals("The store " + file + " is a file; name a folder\n", run.err());
        assertEquals(ExitCode.USAGE, run.exit());
        assertFalse(Files.exists(folder.resolve("file.rejected")));
    }
}
