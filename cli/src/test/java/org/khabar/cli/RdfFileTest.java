package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RdfFileTest {

    private static final String ARTICLE =
            "<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/NewsArticle> ";

    private final Path folder;

    RdfFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("files")
    void graphsOneByOne(String name, String content, String graphs) throws IOException {
        assertEquals(graphs, String.join(" ", graphs(name, content.getBytes(StandardCharsets.UTF_8))));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("a.nq", "", ""),
                arguments("a.nq", """
                        <urn:s> <urn:p> "x" <urn:g> .
                        <urn:s> <urn:p> <urn:t> <urn:g> .
                        <urn:s> <urn:p> <urn:t> <urn:h> .
                        """, "urn:g=2 urn:h=1"),
                // Not together: still one graph each.
                arguments("a.nq", """
                        <urn:s> <urn:p> <urn:o> <urn:g> .
                        <urn:s> <urn:p> <urn:o> <urn:h> .
                        <urn:s> <urn:p> <urn:q> <urn:g> .
                        """, "urn:g=2 urn:h=1"),
                arguments(
                        "a.trig", "<urn:g> { <urn:s> <urn:p> 1 , 2 } <urn:h> { <urn:s> <urn:p> 3 }", "urn:g=2 urn:h=1"),
                arguments("a.ttl", ARTICLE + "; <urn:p> 1 .", "urn:a=2"),
                arguments("a.NT", ARTICLE + ".\n", "urn:a=1"),
                arguments(
                        "a.jsonld",
                        "[{'@id': 'urn:g', '@graph': [{'@id': 'urn:s', 'urn:p': 1}]}]".replace('\'', '"'),
                        "urn:g=1"),
                // Triples outside a graph are their article's, whatever other graphs there are.
                arguments("a.trig", ARTICLE + ". <urn:g> { <urn:s> <urn:p> 1 }", "urn:a=1 urn:g=1"));
    }

    @Test
    void gzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write((ARTICLE + ".").getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("urn:a=1"), graphs("a.ttl.gz", bytes.toByteArray()));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("badFiles")
    void nothingIsHandedOnOfABadFile(String name, String content, String message) throws IOException {
        RdfFile file = file(name, content.getBytes(StandardCharsets.UTF_8));
        CommandException e = assertThrows(
                CommandException.class,
                () -> file.each((graph, triples) -> {
                    throw new AssertionError("handed on " + graph);
                }));
        assertEquals(message, e.problem().replace(folder + "/", ""));
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments(
                        "a.nq",
                        "<urn:s> <urn:p> <urn:o> <urn:g> .\n<urn:s> <urn:p> .\n",
                        "a.nq: not N-Quads [line: 2, col: 17] Illegal object: [DOT]; correct it"),
                arguments(
                        "a.nq.gz",
                        "<urn:s> <urn:p> <urn:o> <urn:g> .",
                        "a.nq.gz: cannot be read (java.util.zip.ZipException: Not in GZIP format); check the file and its"
                                + " disk"),
                arguments(
                        "a.trig",
                        "_:b { <urn:s> <urn:p> 1 }",
                        "a.trig: a graph is named by a blank node; name it by its article's IRI"),
                arguments(
                        "a.ttl",
                        "<urn:s> <urn:p> 1 .",
                        "a.ttl: triples outside any graph, and 0 articles that could have said them; give N-Quads or TriG,"
                                + " where each article has its graph"),
                arguments(
                        "a.nt",
                        ARTICLE + ".\n" + ARTICLE.replace("<urn:a>", "<urn:b>") + ".\n",
                        "a.nt: triples outside any graph, and 2 articles that could have said them; give N-Quads or TriG,"
                                + " where each article has its graph"));
    }

    @Test
    void aFileThatIsNotThere() {
        RdfFile file = RdfFile.of(folder.resolve("none.nq")).orElseThrow();
        CommandException e = assertThrows(CommandException.class, () -> file.each((name, graph) -> {}));
        assertEquals(folder + "/none.nq: not found; check the name", e.problem());
    }

    private List<String> graphs(String name, byte[] content) throws IOException {
        List<String> graphs = new ArrayList<>();
        file(name, content).each((graph, triples) -> graphs.add(graph + "=" + triples.size()));
        return graphs;
    }

    private RdfFile file(String name, byte[] content) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, content);
        return RdfFile.of(path).orElseThrow();
    }
}
