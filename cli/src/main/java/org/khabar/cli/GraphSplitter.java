package org.khabar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of quads into graphs; one is in memory at a time. Triples outside any graph get the empty name. */
final class GraphSplitter extends StreamRDFBase {

    private final RdfFile.GraphTaker taker;
    private @Nullable String name;
    private Graph graph = GraphFactory.createDefaultGraph();

    GraphSplitter(RdfFile.GraphTaker taker) {
        this.taker = taker;
    }

    @Override
    public void triple(Triple triple) {
        add("", triple);
    }

    @Override
    public void quad(Quad quad) {
        add(quad.isDefaultGraph() ? "" : quad.getGraph().getURI(), quad.asTriple());
    }

    private void add(String graphName, Triple triple) {
        if (!graphName.equals(name)) {
            handOn();
            name = graphName;
        }
        graph.add(triple);
    }

    /** Hands on the last graph, too; call it at the end of the stream. */
    void handOn() {
        if (name == null) {
            return;
        }
        try {
            taker.take(name, graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        graph = GraphFactory.createDefaultGraph();
        name = null;
    }
}
