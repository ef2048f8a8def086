package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.ontology.Kh;

/** Who is meant by words that name nobody: the new director, the two ministers, her counterpart, he. */
class WhoIsMeantTest {

    @Test
    void theNewHolderIsWhoHasBeenAppointed() {
        Graph graph = Told.graph(
                "ar",
                "عينت الحكومة المغربية ليلى حداد مديرة عامة للوكالة.\n\n"
                        + "وكانت المديرة الجديدة قد كلفت بالمنصب مؤقتا في أغسطس الماضي.");
        assertEquals(Set.of("ليلى حداد"), Told.names(graph, Kh.Appointment, Kh.target));
    }

    @Test
    void theHeadingsUnnamedOneIsWhomTheLeadNames() {
        Graph graph = Told.graph("en", """
                Former health minister leaves third public post

                Karim Ayari has walked out of public office again.

                The former health minister resigned this week as chairman of the Water Authority.

                In July 2020 he resigned from the Ministry of Health.""");
        assertEquals(Set.of("Karim Ayari"), Told.names(graph, Kh.Resignation, Kh.agent));
    }

    @Test
    void theTwoAreThoseWhoHaveBeenNamedTogether() {
        Graph graph = Told.graph(
                "en",
                "Turkish Foreign Minister Kemal Aydin received his Jordanian counterpart, Omar Haddad, in Ankara on Friday.\n\n"
                        + "The two ministers had met in Amman on 11 January.");
        assertEquals(2, Told.count(graph, Kh.Meeting));
        assertEquals(Set.of("Kemal Aydin", "Omar Haddad"), Told.names(graph, Kh.Meeting, Kh.agent));
        assertEquals(Set.of("Omar Haddad"), Told.names(graph, Kh.Meeting, Kh.target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The landlord",
                "Landlords",
                "Three beneficiaries",
                "The tribesmen",
                "The garrison",
                "The insurers",
                "The think tank",
                "The elderly",
                "The crane operator"
            })
    void whoIsNoOfficialActsToo(String who) {
        Graph graph = Told.graph("en", who + " condemned the decision.");
        assertEquals(Set.of(who), Told.names(graph, Kh.Criticism, Kh.agent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"calm and moderate", "liberal and conservative"})
    void adjectivesAreNobody(String words) {
        Graph graph = Told.graph("en", "Nora Pike met Tom Hale on Monday and her tone was " + words + ".");
        assertEquals(Set.of("Nora Pike", "Tom Hale"), Told.everybody(graph));
    }

    @Test
    void aMeetingIsCalledAfterItsTownAndBringsPeopleTogether() {
        Graph graph = Told.graph(
                "ar",
                "التقى وزير الخارجية الأردني عمر حداد نظيره التركي كمال أيدين في أنقرة الجمعة.\n\n"
                        + "وقال حداد إن المذكرة ثمرة اجتماع عمان الذي جمعه بنظيره في يناير الماضي.");
        assertEquals(2, Told.count(graph, Kh.Meeting));
        assertEquals(Set.of("Ankara", "أنقرة", "Amman", "عمان"), Told.names(graph, Kh.Meeting, Kh.place));
        assertEquals(Set.of("عمر حداد", "كمال أيدين"), Told.names(graph, Kh.Meeting, Kh.agent));
    }

    @Test
    void whoeverSpeaksOfAResignationDoesNotResign() {
        for (String text : List.of(
                "قال النائب سامي حداد إن الاستقالة تأخرت عاما كاملا.",
                "قال سامي حداد، وهو لا يعرف الوزير، إن الاستقالة تأخرت عاما كاملا.")) {
            Graph graph = Told.graph("ar", text);
            assertEquals(1, Told.count(graph, Kh.Resignation), text);
            assertEquals(Set.of(), Told.names(graph, Kh.Resignation, Kh.agent), text);
            assertEquals(Set.of("سامي حداد"), Told.names(graph, Kh.Statement, Kh.agent), text);
        }
    }
}
