package org.khabar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Writes named graphs one after the other; none stays in memory. Equal graphs give equal bytes. */
abstract class GraphWriter {

    /** The writer of a format. Call {@link #finish} after the last graph. */
    static GraphWriter to(OutputStream out, RdfFormat format) {
        return switch (format) {
            case nquads -> new Lines(out);
            case trig -> new Blocks(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS), true);
            case turtle -> new Blocks(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS), false);
            case jsonld -> new Documents(out);
        };
    }

    abstract void write(String name, Graph graph) throws IOException;

    abstract void finish() throws IOException;

    /** N-Quads, sorted. */
    private static final class Lines extends GraphWriter {

        private final OutputStream out;

        Lines(OutputStream out) {
            this.out = out;
        }

        @Override
        void write(String name, Graph graph) throws IOException {
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
        void finish() throws IOException {
            out.flush();
        }
    }

    /** TriG or, the graphs' names left out, Turtle. */
    private static final class Blocks extends GraphWriter {

        private static final Comparator<Triple> ORDER = Comparator.comparing(Lines::line);

        private final StreamRDF stream;
        private final boolean named;

        Blocks(StreamRDF stream, boolean named) {
            this.stream = stream;
            this.named = named;
            stream.start();
            Prefixes.MAP.forEach(stream::prefix);
        }

        @Override
        void write(String name, Graph graph) {
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
        void finish() {
            stream.finish();
        }
    }

    /** JSON-LD: an array with one document a graph, because JSON-LD's own writer would need all graphs at once. */
    private static final class Documents extends GraphWriter {

        private final OutputStream out;
        private boolean begun;

        Documents(OutputStream out) {
            this.out = out;
        }

        @Override
        void write(String name, Graph graph) throws IOException {
            out.write((begun ? ",\n" : "[\n").getBytes(StandardCharsets.UTF_8));
            begun = true;
            DatasetGraph dataset = DatasetGraphFactory.create();
            Prefixes.MAP.forEach(dataset.prefixes()::add);
            Node node = NodeFactory.createURI(name);
            graph.stream().sorted(Blocks.ORDER).forEach(triple -> dataset.add(Quad.create(node, triple)));
            out.write(RDFWriter.source(dataset).lang(Lang.JSONLD11).asString().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void finish() throws IOException {
            out.write((begun ? "]\n" : "[]\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
