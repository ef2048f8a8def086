package org.khabar.spark.identity;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;

/** Which graph a line of N-Quads belongs to. */
final class GraphName {

    /** Namespace of the graphs that are no articles: reference data, and decisions on identity. */
    private static final String REFERENCE = "https://w3id.org/khabar/graph/";

    private GraphName() {}

    /**
     * The IRI of the graph. Of a line without a graph the object is given; it is found out when the line is parsed.
     *
     * @param at byte in the file, for messages
     */
    static String of(String line, String file, long at) {
        int end = line.length();
        while (end > 0 && (Character.isWhitespace(line.charAt(end - 1)) || line.charAt(end - 1) == '.')) {
            end--;
        }
        int begin = end > 0 && line.charAt(end - 1) == '>' ? line.lastIndexOf('<', end - 1) : -1;
        // A note behind the point may hold anything.
        boolean plain = begin >= 0 && line.indexOf('#', end) < 0 && line.indexOf(" .", begin) == line.lastIndexOf(" .");
        String name = plain ? line.substring(begin + 1, end - 1) : parsed(line, file, at);
        if (name.startsWith(REFERENCE)) {
            throw new IllegalArgumentException(
                    file + ", byte " + at + ": the graph " + name
                            + " is no article's; give what articles tell as SparkExtract or khabar extract wrote it, not a store's contents");
        }
        return name;
    }

    private static String parsed(String line, String file, long at) {
        JenaSystem.init();
        DatasetGraph quads = DatasetGraphFactory.create();
        try {
            RDFParser.fromString(line, Lang.NQUADS).parse(quads);
        } catch (RiotException e) {
            throw new IllegalArgumentException(
                    file + ", byte " + at + ": " + e.getMessage() + "; mend the line or take the file away", e);
        }
        return quads.stream()
                .filter(quad -> quad.getGraph().isURI() && !quad.isDefaultGraph())
                .map(quad -> quad.getGraph().getURI())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + ", byte " + at
                        + ": a triple without a named graph; give files of N-Quads with one graph for each article"));
    }
}
