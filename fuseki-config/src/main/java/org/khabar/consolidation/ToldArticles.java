package org.khabar.consolidation;

import com.google.common.hash.Hashing;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.khabar.ontology.Kh;

/**
 * The graphs of articles as the extractor wrote them, one compressed file each: what consolidation starts from, and what
 * makes its decisions reversible. A file is replaced whole or not at all.
 *
 * <p>A change is noted first, then made in the database, then made here: a process that is killed between leaves the note,
 * and the next one makes the change again.
 */
public final class ToldArticles {

    private static final Node ABSENT = NodeFactory.createURI(Kh.NS + "absent");

    private final Path dir;

    /** @param dir folder of the files; it need not exist */
    public ToldArticles(Path dir) {
        this.dir = dir;
    }

    /**
     * A change that was begun.
     *
     * @param article IRI of the article
     * @param graph what it tells now; empty if it is taken back
     */
    public record Note(String article, Graph graph) {}

    /** What an article told when it was last taken over. */
    public Optional<Graph> read(String article) {
        return note(file(article)).map(Note::graph);
    }

    /** Every article, in an order that depends on nothing but their IRIs. */
    public void forEach(Consumer<Note> action) {
        if (!Files.isDirectory(dir)) {
            return;
        }
        try (Stream<Path> files = Files.walk(dir)) {
            files.filter(file -> dir.relativize(file).getNameCount() == 2)
                    .sorted()
                    .forEach(file -> note(file).ifPresent(action));
        } catch (IOException e) {
            throw new UncheckedIOException(dir + " cannot be read", e);
        }
    }

    /** Whether there is no article. */
    public boolean isEmpty() {
        if (!Files.isDirectory(dir)) {
            return true;
        }
        try (Stream<Path> files = Files.walk(dir)) {
            return files.noneMatch(file -> dir.relativize(file).getNameCount() == 2);
        } catch (IOException e) {
            throw new UncheckedIOException(dir + " cannot be read", e);
        }
    }

    /** Notes what an article is to tell from now on. */
    public void note(String article, Graph graph) {
        DatasetGraph quads = DatasetGraphFactory.create();
        Node name = NodeFactory.createURI(article);
        graph.stream().forEach(triple -> quads.add(Quad.create(name, triple)));
        if (graph.isEmpty()) {
            quads.add(name, name, ABSENT, name);
        }
        write(noteFile(), quads);
    }

    /** The note of a change that was not brought to its end. */
    public Optional<Note> noted() {
        return note(noteFile());
    }

    private static Optional<Note> note(Path file) {
        return quads(file).map(quads -> {
            Graph graph = GraphFactory.createDefaultGraph();
            quads.stream()
                    .filter(quad -> !quad.getPredicate().equals(ABSENT))
                    .map(Quad::asTriple)
                    .forEach(graph::add);
            return new Note(quads.stream().findFirst().orElseThrow().getGraph().getURI(), graph);
        });
    }

    /** Brings the change that was noted to its end. */
    public void settle(String article, Graph graph) {
        Path file = file(article);
        try {
            if (graph.isEmpty()) {
                Files.deleteIfExists(file);
                Files.delete(noteFile());
            } else {
                Files.createDirectories(folder(article));
                Files.move(noteFile(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** Takes the note back: the change could not be made. */
    public void giveUp() {
        try {
            Files.deleteIfExists(noteFile());
        } catch (IOException e) {
            throw new UncheckedIOException(noteFile() + " cannot be deleted", e);
        }
    }

    private static Optional<DatasetGraph> quads(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        DatasetGraph quads = DatasetGraphFactory.create();
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(quads);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return Optional.of(quads);
    }

    private void write(Path file, DatasetGraph quads) {
        try {
            Files.createDirectories(dir);
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh))) {
                RDFDataMgr.write(out, quads, Lang.NQUADS);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private Path noteFile() {
        return dir.resolve("change.nq.gz");
    }

    private Path file(String article) {
        return folder(article).resolve(name(article).substring(2) + ".nq.gz");
    }

    private Path folder(String article) {
        return dir.resolve(name(article).substring(0, 2));
    }

    private static String name(String article) {
        return Hashing.sha256()
                .hashString(article, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 32);
    }
}
