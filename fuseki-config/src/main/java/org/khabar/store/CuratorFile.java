package org.khabar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.khabar.identity.Curation;

/**
 * {@code curator.ttl} in the folder of a store: what a person decided about identity. {@code owl:sameAs} puts two things
 * together, {@code owl:differentFrom} keeps them apart, whatever the rules say.
 */
final class CuratorFile {

    static final String NAME = "curator.ttl";

    private CuratorFile() {}

    /** The file's text, empty if there is none. */
    static String text(Path dir) {
        Path file = dir.resolve(NAME);
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new StoreException(file + " cannot be read (" + e.getMessage() + "); mend it or take it away", e);
        }
    }

    /**
     * The decisions in it.
     *
     * @throws StoreException if it is no Turtle, or contradicts itself
     */
    static Curation read(Path dir, String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.fromString(text, Lang.TURTLE).parse(graph);
        } catch (RiotException e) {
            throw new StoreException(dir.resolve(NAME) + " is no Turtle: " + e.getMessage(), e);
        }
        Curation curation = Curation.of(graph);
        List<String> contradictions = curation.contradictions();
        if (!contradictions.isEmpty()) {
            throw new StoreException(dir.resolve(NAME) + " contradicts itself; nothing was changed: "
                    + String.join("; ", contradictions));
        }
        return curation;
    }
}
