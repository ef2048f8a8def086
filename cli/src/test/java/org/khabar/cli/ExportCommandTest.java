package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The export command on a store from a small graph. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandTest {

    private final Path folder;
    private final Path store;

    ExportCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        store = folder.resolve("store");
        Path graph = Files.writeString(folder.resolve("one.trig"), """
                @prefix schema: <https://schema.org/> . @prefix dct: <http://purl.org/dc/terms/> .
                @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
                @prefix prov: <http://www.w3.org/ns/prov#> . @prefix kh: <https://w3id.org/khabar/ontology#> .
                <article/0123456789abcdef0123> { <article/0123456789abcdef0123> a schema:NewsArticle, nif:Context, prov:Entity ;
                    schema:headline "خبر"@ar ; dct:identifier "one" ; schema:inLanguage "ar" ; kh:digest "d" ; nif:isString "خبر" . }
                """);
        Run run = Run.of("load", graph.toString(), "--store", store.toString());
        assertEquals(ExitCode.DONE, run.exit(), run.err());
    }

    private Run export(String... more) {
        String[] args = Stream.concat(Stream.of("export", "--store", store.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Run.of(args);
    }

    @Test
    void theEndingNamesTheFormat() throws IOException {
        for (String ending : List.of("graphml", "gexf", "jsonld", "trig", "nq")) {
            Path file = folder.resolve("news." + ending);
            Run run = export("-o", file.toString());
            assertEquals(new Run(ExitCode.DONE, "", "Written to " + file + "\n"), run);
            assertTrue(Files.size(file) > 100, ending);
        }
        assertEquals(
                1,
                DatasetFactory.wrap(RDFDataMgr.loadDatasetGraph(
                                folder.resolve("news.jsonld").toString()))
                        .asDatasetGraph()
                        .stream()
                        .map(quad -> quad.getGraph())
                        .distinct()
                        .count());
    }

    @Test
    void tablesGoIntoAFolderOrAZipFile() throws IOException {
        Path tables = folder.resolve("tables/deep");
        assertEquals(
                ExitCode.DONE,
                export("--format", "csv", "-o", tables.toString()).exit());
        try (Stream<Path> files = Files.list(tables)) {
            assertEquals(
                    List.of("datapackage.json", "edges.csv", "nodes.csv"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        Path zip = folder.resolve("events.zip");
        assertEquals(
                ExitCode.DONE,
                export("--format", "plover", "-o", zip.toString()).exit());
        assertTrue(Files.size(zip) > 100);
    }

    @Test
    void standardOutput() {
        Run run = export("--format", "nquads");
        assertEquals("", run.err());
        assertTrue(run.out().contains("\"one\""), run.out());
        Run again = Run.withInput(run.out(), "export", "--store", store.toString(), "--format", "nquads", "--json");
        assertEquals(run.out(), again.out());
        assertEquals("{\"format\":\"nquads\",\"output\":\"-\"}\n", again.err());
    }

    @Test
    void whatCannotBe() throws IOException {
        assertTrue(export().err().startsWith("Name a format: "));
        Run unknown = export("--format", "xlsx");
        assertEquals(ExitCode.USAGE, unknown.exit());
        assertTrue(unknown.err().contains("graphml"), unknown.err());
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        Run taken = export("--format", "csv", "-o", file.toString());
        assertEquals("--output " + file + " is a file; name a folder, or a file that ends in .zip\n", taken.err());
        Run nowhere = export("-o", folder.resolve("no/such/folder.gexf").toString());
        assertTrue(nowhere.err().contains("its folder does not exist"), nowhere.err());
        Run none = Run.of("export", "--store", folder.resolve("none").toString(), "--format", "gexf");
        assertEquals(ExitCode.USAGE, none.exit());
        assertFalse(Files.exists(folder.resolve("none")));
    }
}
