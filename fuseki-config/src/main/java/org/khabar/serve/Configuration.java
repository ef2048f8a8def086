package org.khabar.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.assembler.VocabTDB2;

/**
 * The assembler file {@code config/khabar.ttl} as the server uses it.
 *
 * @param assembler what Fuseki reads, with the folder of the store as location
 * @param limits what Khabar adds
 */
record Configuration(Graph assembler, Limits limits) {
    private static final String FILE = "config/khabar.ttl";
    private static final String LIMIT = "https://w3id.org/khabar/server#";

    /** The file as it comes with the program. */
    static Configuration shipped(Path database) {
        return of(text(), database);
    }

    /**
     * Reads an assembler file.
     *
     * @param turtle its text
     * @param database the TDB2 folder to serve in place of the one that the file names
     * @throws ServerException with the line of a syntax error, or every setting that is missing or wrong
     */
    static Configuration of(String turtle, Path database) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .base("file:///" + FILE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new ServerException(FILE + ": " + e.getMessage(), e);
        }
        List<String> faults = new ArrayList<>();
        relocate(graph, database, faults);
        Limits limits = new Limits(
                limit(graph, "rows", faults),
                limit(graph, "queriesPerClient", faults),
                limit(graph, "queries", faults),
                limit(graph, "longQueries", faults),
                limit(graph, "queryBytes", faults),
                limit(graph, "writeBytes", faults),
                limit(graph, "querySeconds", faults),
                limit(graph, "idleSeconds", faults));
        if (!faults.isEmpty()) {
            throw new ServerException(FILE + ": " + String.join("; ", faults));
        }
        return new Configuration(graph, limits);
    }

    static String text() {
        try (InputStream in = Configuration.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new ServerException(FILE + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static void relocate(Graph graph, Path database, List<String> faults) {
        Node location = VocabTDB2.pLocation.asNode();
        List<Triple> named = graph.find(Node.ANY, location, Node.ANY).toList();
        if (named.size() != 1) {
            faults.add("one dataset with one tdb2:location is expected, not " + named.size());
            return;
        }
        Triple old = named.get(0);
        graph.delete(old);
        graph.add(old.getSubject(), location, NodeFactory.createLiteralString(database.toString()));
    }

    private static int limit(Graph graph, String name, List<String> faults) {
        List<Node> values = graph.find(Node.ANY, NodeFactory.createURI(LIMIT + name), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        if (values.size() == 1
                && values.get(0).isLiteral()
                && values.get(0).getLiteralValue() instanceof Integer number
                && number > 0) {
            return number;
        }
        faults.add("limit:" + name + " must be given once, as a whole number above 0");
        return 1;
    }
}
