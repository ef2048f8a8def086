package org.khabar.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.khabar.ontology.OntologyFiles;

/** Lets a graph pass only if it meets the shapes. Thread-safe. */
public final class ShaclGate {

    private final Shapes shapes = OntologyFiles.shapes();

    /** What is wrong with a graph, one English line a fault; empty if it may pass. */
    public List<String> check(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(ShaclGate::line)
                .sorted()
                .toList();
    }

    /** {@code An event needs evidence. (https://example.org/event/1, value 7)}. */
    private static String line(ReportEntry entry) {
        String value = entry.value() == null ? "" : ", value " + plain(entry.value());
        return message(entry) + " (" + plain(entry.focusNode()) + value + ")";
    }

    /** Every shape complains in Arabic and English; the command line and its reports speak English. */
    private static String message(ReportEntry entry) {
        return entry.messages().stream()
                .filter(message -> message.getLiteralLanguage().equals("en"))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseGet(entry::message);
    }

    private static String plain(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
