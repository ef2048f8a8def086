package org.khabar.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** N-Quads in which each graph stands together: written graph by graph, and given back so. */
final class GraphLines extends StreamRDFBase {
    private final BiConsumer<Node, Graph> action;
    private @Nullable Node name;
    private Graph graph = GraphFactory.createDefaultGraph();

    /** @param action takes each graph when its last line is read */
    GraphLines(BiConsumer<Node, Graph> action) {
        this.action = action;
    }

    static void write(OutputStream out, Node name, Graph graph) throws IOException {
        String end = " " + NodeFmtLib.strNT(name) + " .\n";
        Iterator<Triple> triples = graph.find();
        while (triples.hasNext()) {
            Triple triple = triples.next();
            String line = NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                    + NodeFmtLib.strNT(triple.getObject()) + end;
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void quad(Quad quad) {
        if (!quad.getGraph().equals(name)) {
            give();
            name = quad.getGraph();
        }
        graph.add(quad.asTriple());
    }

    @Override
    public void finish() {
        give();
    }

    private void give() {
        if (name != null) {
            action.accept(name, graph);
            graph = GraphFactory.createDefaultGraph();
        }
    }
}
