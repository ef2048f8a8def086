package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;
import org.khabar.store.Counts;
import org.khabar.store.Store;

/** What the command does with a store, from graphs that the real extractor wrote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreCommandsTest {

    private static final String WHO_RESIGNED = """
            PREFIX kh: <https://w3id.org/khabar/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?name ?event {
              ?event a ?type ; kh:agent/rdfs:label ?name FILTER(LANG(?name) = "ar" && CONTAINS(?name, ?words))
            }
            """;

    private final Path folder;
    private final Path news;
    private final Path quads;

    StoreCommandsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.news = Samples.folder(folder);
        Files.delete(news.resolve("b-latin1.txt"));
        this.quads = folder.resolve("news.nq");
        Run run = Run.of("extract", news.toString(), "-o", quads.toString());
        assertEquals(ExitCode.DONE, run.exit(), run.err());
    }

    @Test
    void loadingTwiceChangesNothingBeItGraphsOrArticles() {
        Path store = folder.resolve("twice");
        assertEquals("{read=3, unchanged=0, failed=0, refused=0}", load(store, quads));
        Counts counts = counts(store);
        assertEquals("{read=0, unchanged=3, failed=0, refused=0}", load(store, quads));
        // The articles carry the digest of the same extractor, so they are not even read.
        assertEquals("{read=0, unchanged=3, failed=0, refused=0}", load(store, news));
        assertEquals(counts, counts(store));
        assertEquals(3, counts.articles());
    }

    @Test
    void inBulkTheSameIsLoadedIntoAnEmptyStoreAlone() throws IOException {
        Path store = folder.resolve("one-by-one");
        load(store, quads);
        Path bulk = folder.resolve("bulk");
        Path report = folder.resolve("bulk.jsonl");
        Path half = folder.resolve("half.nq");
        Path rest = folder.resolve("rest.nq");
        List<String> lines = Files.readAllLines(quads);
        int cut = lines.indexOf(lines.stream()
                .filter(line -> !graph(line).equals(graph(lines.get(0))))
                .findFirst()
                .orElseThrow());
        Files.write(half, lines.subList(0, cut));
        Files.write(rest, lines.subList(cut, lines.size()));
        Path bad = Files.writeString(folder.resolve("no.nq"), "no quads");
        Run run = Run.of(
                "load",
                "--bulk",
                half.toString(),
                bad.toString(),
                rest.toString(),
                "--store",
                bulk.toString(),
                "--report",
                report.toString());
        assertEquals(ExitCode.SOME_FAILED, run.exit(), run.err());
        assertTrue(run.err().contains("3 articles read, 1 failed; "), run.err());
        assertEquals(4, Files.readAllLines(report).size());
        assertEquals(counts(store), counts(bulk));
        assertEquals("{read=0, unchanged=3, failed=0, refused=0}", load(bulk, quads));
        Run again = Run.of("load", "--bulk", quads.toString(), "--store", bulk.toString());
        assertEquals(
                "The store " + bulk.toAbsolutePath()
                        + " is not empty (it holds 3 graphs), and only an empty one is filled"
                        + " in bulk; nothing was changed. Load without --bulk, or name a new folder with --store\n",
                again.err());
        assertEquals(ExitCode.USAGE, again.exit());
        assertEquals(counts(store), counts(bulk));
    }

    private static String graph(String line) {
        String[] words = line.split(" ", -1);
        return words[words.length - 2];
    }

    @Test
    void removingTakesBackWhatTheArticleSaid() {
        Path store = folder.resolve("removed");
        load(store, quads);
        Run run = Run.of("remove", "a-resignation", "nobody", "--store", store.toString());
        assertEquals(ExitCode.SOME_FAILED, run.exit());
        assertEquals(
                "The store " + store
                        + " has no article nobody; give the name of its .txt file without the ending, or the"
                        + " id of its record\n1 article removed\n",
                run.err());
        assertEquals(2, counts(store).articles());
        assertEquals("{read=1, unchanged=2, failed=0, refused=0}", load(store, quads));
    }

    @Test
    void whatTheShapesRefuseIsKeptAsideAndTheRestIsStored() throws IOException {
        Path store = folder.resolve("refused");
        Path mixed = folder.resolve("mixed.trig");
        Files.writeString(mixed, """
                @prefix schema: <https://schema.org/> . @prefix dct: <http://purl.org/dc/terms/> .
                <article/bad> { <article/bad> a schema:NewsArticle ; dct:identifier "bad/1" ; schema:inLanguage "xx" . }
                <article/blank> { <article/blank> a schema:NewsArticle ; schema:about [] . }
                <article/other> { <article/odd> a schema:NewsArticle . }
                """);
        Run run = Run.of("load", mixed.toString(), quads.toString(), "--store", store.toString());
        assertEquals(ExitCode.REFUSED, run.exit(), run.err());
        List<String> lines = run.err().lines().toList();
        assertTrue(lines.get(0).startsWith(mixed + " (bad/1): the shapes refuse its graph ("), run.err());
        assertTrue(lines.get(0).endsWith("; it is kept in " + store + ".rejected/bad_1.ttl"), run.err());
        assertEquals(
                List.of(
                        mixed
                                + ": the graph https://w3id.org/khabar/id/article/blank holds blank nodes, which would be new"
                                + " at every load; give them IRIs",
                        mixed + ": the graph https://w3id.org/khabar/id/article/other does not describe itself as a"
                                + " schema:NewsArticle; load graphs of articles only"),
                lines.subList(1, 3));
        assertTrue(lines.get(3).startsWith("3 articles read, 2 failed, 1 refused; "), run.err());
        assertEquals(3, counts(store).articles());
        Path kept = folder.resolve("refused.rejected/bad_1.ttl");
        assertTrue(Files.readString(kept).startsWith("# "), "no reason in the kept file");
        assertEquals(3, RDFDataMgr.loadGraph(kept.toString()).size());
    }

    @Test
    void validateSaysInWordsWhatIsWrong() throws IOException {
        assertEquals(
                new Run(ExitCode.DONE, "", "3 graphs checked, 0 violations\n"), Run.of("validate", quads.toString()));
        Path bad = Files.writeString(folder.resolve("bad.ttl"), "<article/x> a <https://schema.org/NewsArticle> .");
        Run run = Run.of("validate", bad.toString());
        assertEquals(ExitCode.REFUSED, run.exit());
        assertTrue(run.out().startsWith(Kh.ID + "article/x: "), run.out());
        Run json = Run.of("validate", bad.toString(), "--json");
        assertEquals(
                run.out().lines().count(),
                JsonParser.parseString(json.out())
                        .getAsJsonObject()
                        .getAsJsonArray("violations")
                        .size());
    }

    @Test
    void aFileIsAskedWithValuesOfItsVariables() throws IOException {
        Path store = folder.resolve("asked");
        load(store, quads);
        Path query = Files.writeString(folder.resolve("who.rq"), WHO_RESIGNED);
        String[] ask = {
            "query", query.toString(), "--store", store.toString(), "-p", "type=kh:Resignation", "-p", "words=سامي"
        };
        Run table = Run.of(ask);
        assertEquals(ExitCode.DONE, table.exit(), table.err());
        assertTrue(table.out().contains("\nسامي خليل\u200E  event/resignation/"), table.out());
        assertTrue(table.out().endsWith("\n(1 row)\n"), table.out());
        assertTrue(
                with(ask, "--format", "csv")
                        .out()
                        .startsWith("name,event\r\nسامي خليل,https://w3id.org/khabar/id/event/"),
                table.out());
        assertTrue(
                with(ask, "--format", "tsv").out().startsWith("?name\t?event\n\"سامي خليل\"@ar\t<https://w3id.org/"),
                table.out());
        assertEquals(
                1,
                JsonParser.parseString(with(ask, "--json").out())
                        .getAsJsonObject()
                        .getAsJsonObject("results")
                        .getAsJsonArray("bindings")
                        .size());
    }

    @Test
    void otherKindsOfQuery() {
        Path store = folder.resolve("kinds");
        load(store, quads);
        assertEquals(
                "yes\n",
                Run.withInput("ASK { ?s ?p ?o }", "query", "-", "--store", store.toString())
                        .out());
        String construct = "CONSTRUCT { ?a a ?t } { GRAPH ?a { ?a a ?t } }";
        Run turtle = Run.withInput(construct, "query", "-", "--store", store.toString());
        assertTrue(turtle.out().contains("schema:NewsArticle"), turtle.out());
        Run csv = Run.withInput(construct, "query", "-", "--store", store.toString(), "--format", "csv");
        assertEquals(
                "The answer is a graph, not rows; print it with --format table (Turtle) or --format json (JSON-LD)\n",
                csv.err());
        assertEquals(ExitCode.USAGE, csv.exit());
    }

    @Test
    void everyQueryOfTheLibraryRunsOrNamesWhatItNeeds() {
        Path store = folder.resolve("library");
        load(store, quads);
        Run list = Run.of("queries", "--json");
        JsonParser.parseString(list.out()).getAsJsonArray().forEach(element -> {
            String name = element.getAsJsonObject().get("name").getAsString();
            Run run = Run.of("query", name, "--store", store.toString());
            boolean needs = run.err().contains("needs the parameter");
            assertEquals(needs ? ExitCode.USAGE : ExitCode.DONE, run.exit(), name + ": " + run.err());
            assertEquals(ExitCode.DONE, Run.of("queries", name).exit());
        });
    }

    @Test
    void aStoreKeepsItsBase() {
        Path store = folder.resolve("based");
        String base = "https://example.org/id/";
        Run made = Run.of("load", folder + "/none.txt", "--store", store.toString(), "--base", base);
        assertEquals(ExitCode.SOME_FAILED, made.exit());
        assertEquals(
                ExitCode.SOME_FAILED,
                Run.of("remove", "x", "--store", store.toString()).exit());
        Run other = Run.of("load", quads.toString(), "--store", store.toString(), "--base", Kh.ID);
        assertEquals(ExitCode.USAGE, other.exit());
        assertTrue(other.err().contains(base), other.err());
    }

    private static Run with(String[] args, String... more) {
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Run.of(all);
    }

    private static String load(Path store, Path input) {
        Run run = Run.of("load", input.toString(), "--store", store.toString(), "--json");
        var json = JsonParser.parseString(run.out()).getAsJsonObject().asMap();
        return List.of("read", "unchanged", "failed", "refused").stream()
                .map(name -> name + "=" + json.get(name))
                .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    }

    private static Counts counts(Path dir) {
        try (Store store = Store.open(dir, Kh.ID)) {
            return store.counts();
        }
    }
}
