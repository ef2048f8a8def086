package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.khabar.ontology.Nif;

/** Every stretch that a graph speaks of stands in the text where the graph says, counted in code points. */
final class Anchors {

    private Anchors() {}

    static void check(String text, Graph graph) {
        int[] codePoints = text.codePoints().toArray();
        List<Node> stretches = graph.find(Node.ANY, Nif.anchorOf, Node.ANY)
                .mapWith(t -> t.getSubject())
                .toList();
        assertFalse(stretches.isEmpty(), "the graph mentions nothing");
        for (Node stretch : stretches) {
            int begin = number(graph, stretch, Nif.beginIndex);
            int end = number(graph, stretch, Nif.endIndex);
            String anchor = graph.find(stretch, Nif.anchorOf, Node.ANY)
                    .next()
                    .getObject()
                    .getLiteralLexicalForm();
            assertEquals(new String(codePoints, begin, end - begin), anchor, stretch.getURI());
        }
    }

    private static int number(Graph graph, Node subject, Node property) {
        return Integer.parseInt(
                graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm());
    }
}
