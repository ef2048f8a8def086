package org.khabar.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.khabar.store.Prefixes;

/** Writes named graphs one after the other; none stays in memory. Equal graphs give equal bytes. */
public abstract class GraphWriter {

    static final Comparator<Triple> ORDER = Comparator.comparing(Lines::line);

    /** The writer of a format. Call {@link #finish} after the last graph. */
    public static GraphWriter to(OutputStream out, RdfFormat format) {
        return switch (format) {
            case nquads -> new Lines(out);
            case trig -> new Blocks(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS), true);
            case turtle -> new Blocks(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS), false);
            case jsonld -> new JsonLdWriter(out);
        };
    }

    public abstract void write(String name, Graph graph) throws IOException;

    public abstract void finish() throws IOException;

    /** N-Quads, sorted. */
    private static final class Lines extends GraphWriter {

        private final OutputStream out;

        Lines(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(String name, Graph graph) throws IOException {
            String end = " <" + name + "> .\n";
            List<String> lines = graph.stream().map(Lines::line).sorted().toList();
            for (String line : lines) {
                out.write((line + end).getBytes(StandardCharsets.UTF_8));
            }
        }

        private static String line(Triple triple) {
            return NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                    + NodeFmtLib.strNT(triple.getObject());
        }

        @Override
        public void finish() throws IOException {
            out.flush();
        }
    }

    /** TriG or, the graphs' names left out, Turtle. */
    private static final class Blocks extends GraphWriter {

        private final StreamRDF stream;
        private final boolean named;

        Blocks(StreamRDF stream, boolean named) {
            this.stream = stream;
            this.named = named;
            stream.start();
            Prefixes.all().forEach(stream::prefix);
        }

        @Override
        public void write(String name, Graph graph) {
            Node node = NodeFactory.createURI(name);
            graph.stream().sorted(ORDER).forEach(triple -> {
                if (named) {
                    stream.quad(Quad.create(node, triple));
                } else {
                    stream.triple(triple);
                }
            });
        }

        @Override
        public void finish() {
            stream.finish();
        }
    }
}
