package org.khabar.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which tellings are of one event. */
class HappeningLinksTest {

    private static final String WHO = "https://w3id.org/khabar/id/person/sami";
    private static final String OTHER = "https://w3id.org/khabar/id/person/huda";
    private static final String TOWN = "https://w3id.org/khabar/id/place/town";

    private static int article;

    private static Happening telling(
            String type, String published, @Nullable String date, boolean lead, String... who) {
        Set<String> agents = type.equals("Resignation") || type.equals("Meeting") ? Set.of(who[0]) : Set.of();
        Set<String> targets = type.equals("Dismissal") ? Set.of(who[0]) : who.length > 1 ? Set.of(who[1]) : Set.of();
        return happening(type, published, date, agents, targets, Set.of(TOWN), Set.of(), "ar", Set.of(), lead);
    }

    /** A demand or a denial, told in a language and in words of its own, about what somebody else does. */
    private static Happening said(String type, String language, String published, String... concerned) {
        Set<String> words = Set.of(language + article);
        return happening(
                type, published, null, Set.of(WHO), Set.of(), Set.of(), words, language, Set.of(concerned), true);
    }

    private static Happening happening(
            String type,
            String published,
            @Nullable String date,
            Set<String> agents,
            Set<String> targets,
            Set<String> places,
            Set<String> words,
            String language,
            Set<String> concerned,
            boolean lead) {
        article++;
        return new Happening(
                "event" + article,
                Set.of(),
                0,
                "article" + article,
                LocalDate.parse(published),
                type,
                "Actual",
                agents,
                targets,
                Set.of(),
                places,
                date,
                words,
                language,
                Set.of(),
                Set.of(),
                concerned,
                lead);
    }

    @Test
    void demandsInTwoLanguagesThatOneMinisterLeave() {
        Happening demand = said("Demand", "ar", "2020-03-10", "Office " + OTHER);
        assertTrue(one(demand, said("Demand", "en", "2020-03-11", "Office " + OTHER)));
        assertTrue(one(demand, said("Demand", "ar", "2020-03-11", "Office " + OTHER)));
        assertTrue(one(demand, said("Demand", "en", "2020-03-16", "Office " + OTHER)), "told again when it was met");
        assertFalse(one(demand, said("Demand", "en", "2020-03-20", "Office " + OTHER)), "that is another week's");
        assertFalse(one(demand, said("Demand", "en", "2020-03-11", "Office " + WHO)), "that is another's leaving");
        assertFalse(one(demand, said("Demand", "en", "2020-03-11")));
        assertFalse(one(
                said("Statement", "ar", "2020-03-10", "Office " + OTHER),
                said("Statement", "en", "2020-03-10", "Office " + OTHER)));
    }

    private static boolean one(Happening a, Happening b) {
        boolean found = HappeningLinks.between(a, b).isPresent();
        if (found) {
            assertFalse(
                    Collections.disjoint(HappeningKeys.of(a), HappeningKeys.near(b)), "a would not be found from b");
            assertFalse(
                    Collections.disjoint(HappeningKeys.of(b), HappeningKeys.near(a)), "b would not be found from a");
        }
        return found;
    }

    @Test
    void articlesThatDateOneResignationDifferently() {
        assertTrue(one(
                telling("Resignation", "2020-03-10", "2020-03-09", true, WHO),
                telling("Resignation", "2020-03-11", "2020-03-11", true, WHO)));
        assertTrue(one(
                telling("Resignation", "2020-03-10", "2020-03-09", true, WHO),
                telling("Resignation", "2021-05-11", "2020-03", false, WHO)));
        assertFalse(one(
                telling("Resignation", "2020-03-10", "2020-03-09", true, WHO),
                telling("Resignation", "2020-05-11", "2020-05-10", true, WHO)));
    }

    @Test
    void theBackgroundOfLaterNews() {
        Happening news = telling("Dismissal", "2020-03-10", "2020-03-09", true, WHO);
        assertTrue(one(news, telling("Dismissal", "2021-02-01", null, false, WHO)));
        assertFalse(one(news, telling("Dismissal", "2021-02-01", null, true, WHO)), "that is news of its own");
        assertFalse(one(news, telling("Dismissal", "2019-02-01", null, false, WHO)), "nobody tells it before");
    }

    @Test
    void aMeetingWithSomebodyUnnamed() {
        Happening whole = telling("Meeting", "2020-03-10", "2020-03-09", true, WHO, OTHER);
        assertTrue(one(whole, telling("Meeting", "2020-03-10", "2020-03-09", true, WHO)));
        assertFalse(one(whole, telling("Meeting", "2020-03-10", "2020-03", true, WHO)));
        assertFalse(one(whole, telling("Meeting", "2020-03-12", "2020-03-12", true, WHO)));
    }
}
