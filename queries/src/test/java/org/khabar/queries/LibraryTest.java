package org.khabar.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The library as a whole: complete, described in both languages, listed in a jar. */
class LibraryTest {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern UNBOUNDED = Pattern.compile("[a-zA-Z)][*+]");

    private final List<LibraryQuery> library = QueryLibrary.load();

    @Test
    void indexNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            Set<String> names = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".rq"))
                    .map(f -> f.replace(".rq", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(names, new TreeSet<>(QueryLibrary.names()));
            assertEquals(names.size(), QueryLibrary.names().size());
        }
        assertTrue(library.size() >= 32);
    }

    @Test
    void wordsAreInTheirLanguage() {
        for (LibraryQuery query : library) {
            language(query.name(), query.titleAr(), query.titleEn());
            language(query.name(), query.explanationAr(), query.explanationEn());
            query.parameters()
                    .forEach(p -> language(query.name() + " " + p.name(), p.explanationAr(), p.explanationEn()));
            assertTrue(query.keywords().stream().anyMatch(k -> ARABIC.matcher(k).find()), query.name());
            assertTrue(
                    query.keywords().stream().anyMatch(k -> !ARABIC.matcher(k).find()), query.name());
        }
    }

    private static void language(String what, String arabic, String english) {
        assertTrue(ARABIC.matcher(arabic).find(), what);
        assertTrue(!ARABIC.matcher(english).find() && !english.isBlank(), what);
    }

    @Test
    void titlesDiffer() {
        assertEquals(
                library.size(),
                new HashSet<>(library.stream().map(LibraryQuery::titleAr).toList()).size());
        assertEquals(
                library.size(),
                new HashSet<>(library.stream().map(LibraryQuery::titleEn).toList()).size());
    }

    /** A path without bound can walk the whole graph: only the short chart of agencies has one. */
    @Test
    void pathsAreBounded() {
        List<String> unbounded = library.stream()
                .filter(q -> UNBOUNDED.matcher(q.sparql()).find())
                .map(LibraryQuery::name)
                .toList();
        assertEquals(List.of("agency-chart"), unbounded);
    }

    @Test
    void graphDescribesEveryQuery() {
        Graph graph = QueryLibrary.graph();
        for (LibraryQuery query : library) {
            Node node = NodeFactory.createURI(query.iri());
            boolean construct = graph.contains(node, RDF.type.asNode(), Vocabulary.CONSTRUCT_EXECUTABLE);
            Node text = NodeFactory.createLiteralString(query.sparql());
            assertTrue(graph.contains(node, construct ? Vocabulary.CONSTRUCT : Vocabulary.SELECT, text), query.name());
            for (Parameter parameter : query.parameters()) {
                Node parameterNode = NodeFactory.createURI(query.iri() + "#" + parameter.name());
                assertTrue(graph.contains(node, Vocabulary.PARAMETER, parameterNode), query.name());
                assertTrue(graph.contains(parameterNode, SHACL.path, parameterNode), query.name());
            }
        }
        assertTrue(graph.stream()
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
    }
}
