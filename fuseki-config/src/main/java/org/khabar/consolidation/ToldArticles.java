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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
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

    private static final int BUFFER = 1 << 14;

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
        write(noteFile(), NodeFactory.createURI(article), graph);
    }

    /** Keeps what an article tells, where there is no database yet that could differ. */
    public void keep(String article, Graph graph) {
        write(file(article), NodeFactory.createURI(article), graph);
    }

    /** The note of a change that was not brought to its end. */
    public Optional<Note> noted() {
        return note(noteFile());
    }

    private static Optional<Note> note(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Reading reading = new Reading();
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), BUFFER)) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return Optional.of(new Note(Objects.requireNonNull(reading.article, file + " is empty"), reading.graph));
    }

    /** One file as it is read. */
    private static final class Reading extends StreamRDFBase {
        private final Graph graph = GraphFactory.createDefaultGraph();
        private @Nullable String article;

        @Override
        public void quad(Quad quad) {
            article = quad.getGraph().getURI();
            if (!quad.getPredicate().equals(ABSENT)) {
                graph.add(quad.asTriple());
            }
        }
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

    private static void write(Path file, Node name, Graph graph) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh), BUFFER)) {
                StreamRDF lines = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
                lines.start();
                graph.find().forEach(triple -> lines.quad(Quad.create(name, triple)));
                if (graph.isEmpty()) {
                    lines.quad(Quad.create(name, name, ABSENT, name));
                }
                lines.finish();
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
