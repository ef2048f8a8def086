package org.khabar.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/** The queries on the class path, in the order of {@code queries/index.txt}. */
public final class QueryLibrary {

    /** Namespace of the queries as nodes. */
    public static final String NAMESPACE = "https://w3id.org/khabar/query/";

    private static final String FOLDER = "queries/";
    private static final String INDEX = "index.txt";

    private QueryLibrary() {}

    /**
     * All queries.
     *
     * @throws QueryLibraryException with the faults of all files, if any has one
     */
    public static List<LibraryQuery> load() {
        List<LibraryQuery> queries = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String name : names()) {
            QueryFile file = new QueryFile(name, text(name + ".rq"));
            faults.addAll(file.faults());
            file.query().ifPresent(queries::add);
        }
        if (!faults.isEmpty()) {
            throw new QueryLibraryException(faults);
        }
        return List.copyOf(queries);
    }

    /** The library as RDF: one {@code sh:SPARQLExecutable} a query, with its text, words and parameters. */
    public static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES);
        for (String name : names()) {
            new QueryFile(name, text(name + ".rq")).describe(graph);
        }
        return graph;
    }

    /** Names of the queries in the order in which to show them. */
    static List<String> names() {
        return text(INDEX)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = QueryLibrary.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new QueryLibraryException(List.of(FOLDER + file + " is missing from the class path"));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file + " cannot be read", e);
        }
    }
}
