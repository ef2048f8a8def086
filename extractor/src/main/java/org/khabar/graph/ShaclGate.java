package org.khabar.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.khabar.ontology.OntologyFiles;

/** Lets a graph pass only if it meets the shapes. Thread-safe. */
public final class ShaclGate {

    private final Shapes shapes = OntologyFiles.shapes();

    /** What is wrong with a graph, one line a fault; empty if it may pass. */
    public List<String> check(Graph graph) {
        ValidationReport report = ShaclValidator.get().validate(shapes, graph);
        return report.getEntries().stream()
                .map(e -> e.message() + " (" + e.focusNode() + (e.value() == null ? "" : ", value " + e.value()) + ")")
                .sorted()
                .toList();
    }
}
