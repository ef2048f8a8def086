package org.khabar.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The Turtle files of this module as they lie on the class path: the ontology, the shapes, the role scheme and the
 * authority files. A file dropped into {@code ontology/authority} is read without a further word.
 *
 * <p>Every method reads afresh, and throws {@link OntologyFileException} with the faults of all files it was to read.
 */
public final class OntologyFiles {

    /** The OWL ontology. */
    public static final String ONTOLOGY = "khabar.ttl";

    /** The SHACL shapes that every article's graph must meet. */
    public static final String SHAPES = "shapes.ttl";

    /** The SKOS scheme of posts and occupations. */
    public static final String ROLES = "roles.ttl";

    private static final String FOLDER = "ontology/";
    private static final String AUTHORITY = "authority/";

    private OntologyFiles() {}

    /** Names of the authority files, such as {@code authority/places.ttl}, sorted. */
    public static List<String> authority() {
        return contents().filter(name -> name.startsWith(AUTHORITY)).sorted().toList();
    }

    /** Names of the files that make the lexicon: the role scheme, then the authority files. */
    public static List<String> lexicon() {
        return Stream.concat(Stream.of(ROLES), authority().stream()).toList();
    }

    /** The triples of the named files in one graph. */
    public static Graph graph(List<String> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        read(files, StreamRDFLib.graph(graph));
        return graph;
    }

    /** The triples of one file. */
    public static Graph graph(String file) {
        return graph(List.of(file));
    }

    /** The shapes, parsed and ready to validate with; they are immutable and may be shared between threads. */
    public static Shapes shapes() {
        return Shapes.parse(graph(SHAPES));
    }

    /** Sends the triples of the named files, one file after the other, to a sink. */
    public static void read(List<String> files, StreamRDF sink) {
        List<TurtleFault> faults = new ArrayList<>();
        for (String file : files) {
            read(file, text(file), sink, faults);
        }
        if (!faults.isEmpty()) {
            throw new OntologyFileException(faults);
        }
    }

    /** The text of one file. */
    public static String text(String file) {
        try (InputStream in = resource(file).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/" + file + " cannot be read", e);
        }
    }

    static void read(String file, String text, StreamRDF sink, List<TurtleFault> faults) {
        FaultCollector collector = new FaultCollector(file, faults);
        try {
            RDFParser.fromString(text, Lang.TURTLE)
                    .base(Kh.ID)
                    .errorHandler(collector)
                    .parse(sink);
        } catch (RiotException e) {
            // The collector has noted it with its line; a parser cannot go on behind a syntax error.
            collector.noteUnlessNoted(e);
        }
    }

    private static URL resource(String file) {
        URL url = OntologyFiles.class.getClassLoader().getResource(FOLDER + file);
        if (url == null) {
            throw new OntologyFileException(List.of(new TurtleFault(file, 0, "is missing from the class path")));
        }
        return url;
    }

    /** Turtle files below {@code ontology/}, found beside the ontology itself in its folder or jar. */
    private static Stream<String> contents() {
        URL url = resource(ONTOLOGY);
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFile().stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(FOLDER) && name.endsWith(".ttl"))
                        .map(name -> name.substring(FOLDER.length()))
                        .toList()
                        .stream();
            }
            Path folder = Path.of(url.toURI()).resolveSibling("");
            try (Stream<Path> files = Files.walk(folder, 2)) {
                return files
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> name.endsWith(".ttl"))
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of " + url + " cannot be listed", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a file address: " + url, e);
        }
    }
}
