package org.khabar.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as one article tells it, its participants already identified.
 *
 * @param id the event's IRI in the article
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
 * @param lead told in the heading or the first sentence: it is the news and not its background; known for changes of office
 *     only, true for other events
 */
public record Happening(
        String id,
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
        boolean lead) {

    public Happening {
        agents = Set.copyOf(agents);
        targets = Set.copyOf(targets);
        organizations = Set.copyOf(organizations);
        places = Set.copyOf(places);
        words = Set.copyOf(words);
    }
}
