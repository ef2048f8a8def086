package org.khabar.cli;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.khabar.graph.ShaclGate;

/** The gate of the shapes, which are read when the first graph comes: a run that changes nothing does not need them. */
final class ShapesGate implements Gate {

    private @Nullable ShaclGate shapes;

    @Override
    public List<String> check(Graph graph) {
        return shapes().check(graph);
    }

    private synchronized ShaclGate shapes() {
        if (shapes == null) {
            shapes = new ShaclGate();
        }
        return shapes;
    }
}
