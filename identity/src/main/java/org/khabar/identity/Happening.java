package org.khabar.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as one article tells it, its participants already identified.
 *
 * @param id the event's IRI in the article; of one that it tells more than once, the first by their IRIs
 * @param again the other IRIs under which the article tells it
 * @param rank how many like it the article tells before by the order of their IRIs: two attacks on one town are two
 * @param article IRI of the article
 * @param published publication date of the article, or null
 * @param type local name of the event's class
 * @param factuality local name of its factuality
 * @param agents IRIs of who does it; here as below only of those known by a name in every article
 * @param targets IRIs of whom it is done to
 * @param organizations IRIs of the agencies where it happens
 * @param places IRIs of the places where it happens
 * @param date {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}, or null
 * @param words folded words of what is said, for speech
 * @param language language of the article
 * @param because IRIs of the people whom the reason names that the article gives for it
 * @param counts how many they are to whom it is done, for those known by their number
 * @param concerned what it is about, for speech: of each event that it demands, denies or the like the class and one who takes part
 * @param lead told in the heading or the first sentence: it is the news and not its background; known for changes of office
 *     and attacks on people only, true for other events
 */
public record Happening(
        String id,
        Set<String> again,
        int rank,
        String article,
        @Nullable LocalDate published,
        String type,
        String factuality,
        Set<String> agents,
        Set<String> targets,
        Set<String> organizations,
        Set<String> places,
        @Nullable String date,
        Set<String> words,
        String language,
        Set<String> because,
        Set<String> counts,
        Set<String> concerned,
        boolean lead)
        implements Serializable {

    public Happening {
        again = Set.copyOf(again);
        agents = Set.copyOf(agents);
        targets = Set.copyOf(targets);
        organizations = Set.copyOf(organizations);
        places = Set.copyOf(places);
        words = Set.copyOf(words);
        because = Set.copyOf(because);
        counts = Set.copyOf(counts);
        concerned = Set.copyOf(concerned);
    }

    /** The same with a rank. */
    public Happening withRank(int other) {
        return new Happening(
                id,
                again,
                other,
                article,
                published,
                type,
                factuality,
                agents,
                targets,
                organizations,
                places,
                date,
                words,
                language,
                because,
                counts,
                concerned,
                lead);
    }

    /** The same, as news or as background. */
    Happening withLead(boolean news) {
        return new Happening(
                id,
                again,
                rank,
                article,
                published,
                type,
                factuality,
                agents,
                targets,
                organizations,
                places,
                date,
                words,
                language,
                because,
                counts,
                concerned,
                news);
    }

    /** The same with others taking part. */
    Happening with(Set<String> otherAgents, Set<String> otherTargets, Set<String> otherCounts) {
        return new Happening(
                id,
                again,
                rank,
                article,
                published,
                type,
                factuality,
                otherAgents,
                otherTargets,
                organizations,
                places,
                date,
                words,
                language,
                because,
                otherCounts,
                concerned,
                lead);
    }
}
