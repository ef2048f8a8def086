package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.khabar.article.Article;
import org.khabar.judgement.Judgement;
import org.khabar.ontology.Kh;

/** What stands inside an event: the event it is about, the words quoted, whom its reason names, how many did it. */
class ContentTest {

    private static final NewsExtractor extractor =
            NewsExtractor.create(new ExtractorOptions(Kh.ID, false, Optional.empty()), Judgement.RULES);

    @Test
    void aDemandConcernsWhatIsDemanded() {
        Graph graph = graph("طالب زعيم المعارضة سامي النجار باستقالة وزير المالية كمال الزين.");
        assertEquals(Set.of("Demand Resignation"), pairs(graph));
    }

    @Test
    void aPlanConcernsWhatIsPlanned() {
        assertEquals(
                Set.of("Plan Resignation"),
                pairs(graph("Finance minister Laura Hale said on Monday she plans to resign next month.")));
    }

    @Test
    void whatOnlyHappensAtTheTimeIsNoContent() {
        assertEquals(Set.of(), pairs(graph("طالب سامي النجار بزيادة الرواتب بعد استقالة وزير المالية كمال الزين.")));
    }

    @Test
    void quotedWordsAreKept() {
        Graph graph = graph("قال وزير النقل رامي حداد: \"الجسر الجديد آمن تماما\".");
        assertEquals(Set.of("الجسر الجديد آمن تماما"), words(graph, Kh.quote));
    }

    @Test
    void aQuotationBeforeItsVerbIsTheContent() {
        Graph graph =
                graph("Ministry answers\n\n\"The trains are safe,\" transport minister Peter Lane said on Monday.");
        assertEquals(Set.of("The trains are safe,"), words(graph, Kh.quote));
        assertEquals(Set.of("The trains are safe,"), words(graph, Kh.content));
    }

    @Test
    void aNameBetweenQuotationMarksIsNoQuotation() {
        assertEquals(Set.of(), words(graph("قالت صحيفة \"نيويورك تايمز\" إن الوزير رامي حداد استقال."), Kh.quote));
    }

    @Test
    void theReasonTellsWhomItIsAbout() {
        Graph graph = graph("استقال وزير النقل رامي حداد احتجاجا على سياسة فرنسا.");
        assertEquals(
                Set.of(Kh.ID + "place/france"),
                graph.find(Node.ANY, Kh.reasonAbout, Node.ANY)
                        .mapWith(t -> t.getObject().getURI())
                        .toSet());
    }

    @Test
    void aGroupHasItsCount() {
        assertEquals(Set.of("20000"), words(graph("تظاهر نحو 20 ألف شخص في بيروت أمس."), Kh.count));
    }

    private static Graph graph(String text) {
        return extractor
                .extract(new Article("content", text, null, LocalDate.of(2020, 6, 17), null, null))
                .graph();
    }

    private static Set<String> pairs(Graph graph) {
        return graph.find(Node.ANY, Kh.concerns, Node.ANY).toList().stream()
                .map(t -> type(graph, t.getSubject()) + " " + type(graph, t.getObject()))
                .collect(Collectors.toSet());
    }

    private static String type(Graph graph, Node event) {
        return graph.find(event, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .next()
                .getLocalName();
    }

    private static Set<String> words(Graph graph, Node property) {
        return graph.find(Node.ANY, property, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toSet();
    }
}
