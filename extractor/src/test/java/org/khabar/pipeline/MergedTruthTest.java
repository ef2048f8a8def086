package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.khabar.ontology.Kh;

/** Whether somebody has left or taken a post, of which an article tells several things. */
class MergedTruthTest {

    @Test
    void whatIsAcceptedHasHappenedThoughItHadBeenThreatened() {
        Graph graph = Told.graph(
                "en",
                "The president on Monday accepted the resignation of Finance Minister Karim Ayari.\n\n"
                        + "Ayari, an economist, had threatened to resign twice before.");
        assertEquals(Set.of("Actual"), Told.truths(graph, Kh.Resignation));
    }

    @Test
    void whatIsConfirmedHasHappened() {
        Graph graph = Told.graph("en", "Finance Minister Karim Ayari confirmed that he had resigned.");
        assertEquals(Set.of("Actual"), Told.truths(graph, Kh.Resignation));
    }

    @Test
    void whatSomebodyHasToDoHasNotHappened() {
        Graph graph = Told.graph("ar", "قال نواب إن على الرئيس أن يقيل وزير النقل رامي حداد قبل جلسة المساءلة.");
        assertEquals(Set.of("Hypothetical"), Told.truths(graph, Kh.Dismissal));
    }

    @Test
    void whatIsDeniedToHaveHappenedHasNot() {
        for (String text : List.of(
                "نفى متحدث حكومي أن يكون وزير النفط رامي حداد قد استقال من منصبه.",
                "نفى متحدث حكومي أن يكون وزير النفط رامي حداد قد قدم استقالته.")) {
            assertEquals(Set.of("Negated"), Told.truths(Told.graph("ar", text), Kh.Resignation), text);
        }
    }

    @Test
    void whatIsAnnouncedForADayIsPlanned() {
        Graph graph = Told.graph(
                "ar", "سيغادر وزير الصحة سامي النجار منصبه الاثنين المقبل.\n\nوقبلت الحكومة استقالة النجار أمس.");
        assertEquals(Set.of("Planned"), Told.truths(graph, Kh.Resignation));
    }

    /** A letter that the Latin script lacks does not end a name; the 's behind one does. */
    @Test
    void anApostropheInsideANameIsPartOfIt() {
        Graph graph = Told.graph("en", "Hamid Al-Qar'awi resigned on Monday. Al-Qar'awi's office gave no reason.");
        assertEquals(Set.of("Hamid Al-Qar'awi"), Told.names(graph, Kh.Resignation, Kh.agent));
    }
}
