package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.khabar.article.Article;
import org.khabar.ontology.Kh;

/** Whether somebody has left or taken a post, of which an article tells several things. */
class MergedTruthTest {

    private static final NewsExtractor extractor =
            NewsExtractor.create(new ExtractorOptions(Kh.ID, false, Optional.empty()));

    private static Graph graph(String language, String text) {
        return extractor
                .extract(new Article("t", text, language, LocalDate.parse("2024-03-04"), null, null))
                .graph();
    }

    /** The factualities of the events of a class. */
    private static Set<String> truths(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type).toList().stream()
                .flatMap(t -> graph.find(t.getSubject(), Kh.factuality, Node.ANY).toList().stream())
                .map(t -> t.getObject().getLocalName())
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsAcceptedHasHappenedThoughItHadBeenThreatened() {
        Graph graph = graph(
                "en",
                "The president on Monday accepted the resignation of Finance Minister Karim Ayari.\n\n"
                        + "Ayari, an economist, had threatened to resign twice before.");
        assertEquals(Set.of("Actual"), truths(graph, Kh.Resignation));
    }

    @Test
    void whatIsConfirmedHasHappened() {
        Graph graph = graph("en", "Finance Minister Karim Ayari confirmed that he had resigned.");
        assertEquals(Set.of("Actual"), truths(graph, Kh.Resignation));
    }

    @Test
    void whatSomebodyHasToDoHasNotHappened() {
        Graph graph = graph("ar", "قال نواب إن على الرئيس أن يقيل وزير النقل رامي حداد قبل جلسة المساءلة.");
        assertEquals(Set.of("Hypothetical"), truths(graph, Kh.Dismissal));
    }

    @Test
    void whatIsDeniedToHaveHappenedHasNot() {
        for (String text : List.of(
                "نفى متحدث حكومي أن يكون وزير النفط رامي حداد قد استقال من منصبه.",
                "نفى متحدث حكومي أن يكون وزير النفط رامي حداد قد قدم استقالته.")) {
            assertEquals(Set.of("Negated"), truths(graph("ar", text), Kh.Resignation), text);
        }
    }

    /** A letter that the Latin script lacks does not end a name; the 's behind one does. */
    @Test
    void anApostropheInsideANameIsPartOfIt() {
        Graph graph = graph("en", "Hamid Al-Qar'awi resigned on Monday. Al-Qar'awi's office gave no reason.");
        assertEquals(
                Set.of("Hamid Al-Qar'awi"),
                graph.find(Node.ANY, Kh.agent, Node.ANY).toList().stream()
                        .flatMap(t -> graph.find(t.getObject(), RDFS.label.asNode(), Node.ANY).toList().stream())
                        .map(t -> t.getObject().getLiteralLexicalForm())
                        .collect(Collectors.toSet()));
    }
}
