package org.khabar.spark;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * The two files of a piece: graphs as packed N-Quads, and the report. They are written aside and get their names at the
 * end, the graphs last, so that a piece whose graphs are there is done, however often its task was started.
 */
final class PieceOutput implements Closeable {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final FileSystem system;
    private final Path graphs;
    private final Path report;
    private final Path graphsAside;
    private final Path reportAside;
    private final GZIPOutputStream packed;
    private final StreamRDF quads;
    private final Writer lines;

    PieceOutput(OutputFolder folder, Piece piece) throws IOException {
        graphs = folder.graphs(piece);
        report = folder.report(piece);
        system = folder.system();
        String attempt = UUID.randomUUID().toString();
        graphsAside = aside(graphs, attempt);
        reportAside = aside(report, attempt);
        packed = new GZIPOutputStream(system.create(graphsAside));
        quads = StreamRDFWriter.getWriterStream(packed, RDFFormat.NQUADS);
        quads.start();
        lines = new BufferedWriter(new OutputStreamWriter(system.create(reportAside), StandardCharsets.UTF_8));
    }

    void graph(String name, Graph graph) {
        Node node = NodeFactory.createURI(name);
        graph.stream().forEach(triple -> quads.quad(Quad.create(node, triple)));
    }

    void note(JsonObject line) throws IOException {
        lines.write(GSON.toJson(line));
        lines.write('\n');
    }

    /** Gives both files their names. */
    void finish() throws IOException {
        quads.finish();
        packed.close();
        lines.close();
        // One without graphs is of an attempt that ended between the two, or of graphs that somebody took away.
        system.delete(report, false);
        rename(reportAside, report);
        rename(graphsAside, graphs);
    }

    private void rename(Path from, Path to) throws IOException {
        // Another attempt at the same piece may have been faster; it wrote the same.
        if (!system.exists(to) && !system.rename(from, to) && !system.exists(to)) {
            throw new IOException("cannot rename " + from + " to " + to);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        packed.close();
        lines.close();
        system.delete(graphsAside, false);
        system.delete(reportAside, false);
    }

    /** Names that begin with a point are hidden from those who read the results. */
    private static Path aside(Path file, String attempt) {
        return new Path(file.getParent(), "." + file.getName() + "." + attempt);
    }
}
