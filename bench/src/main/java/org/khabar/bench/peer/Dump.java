package org.khabar.bench.peer;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Writes what a store holds for others to load: its named graphs, and beside them its default graph, which is their union
 * with what follows from the ontology.
 *
 * <p>{@code Dump DATABASE NAMED.nq.gz DEFAULT.nt.gz}
 */
public final class Dump {

    private Dump() {}

    public static void main(String[] arguments) throws Exception {
        DatasetGraph quads = DatabaseMgr.connectDatasetGraph(arguments[0]);
        quads.begin(ReadWrite.READ);
        try {
            write(Path.of(arguments[1]), RDFFormat.NQUADS, quads.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
            write(
                    Path.of(arguments[2]),
                    RDFFormat.NTRIPLES,
                    quads.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY));
        } finally {
            quads.end();
        }
    }

    private static void write(Path file, RDFFormat format, Iterator<Quad> quads) throws Exception {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
            writer.start();
            quads.forEachRemaining(quad -> {
                if (format.equals(RDFFormat.NTRIPLES)) {
                    writer.triple(quad.asTriple());
                } else {
                    writer.quad(quad);
                }
            });
            writer.finish();
        }
    }
}
