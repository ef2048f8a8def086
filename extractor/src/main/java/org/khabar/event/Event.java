package org.khabar.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entity;
import org.khabar.mention.Post;
import org.khabar.text.Span;

/**
 * One event of an article.
 *
 * @param type local name of its class
 * @param factuality whether it happened
 * @param weak taken for actual only because nothing around its noun says otherwise
 * @param tellings where it is told, the fullest first
 * @param agents who does it
 * @param targets whom or what it is done or addressed to
 * @param post the post it is about
 * @param organization the agency it is about
 * @param place where
 * @param date ISO date, month or year
 * @param time the words that tell the time
 * @param reason the words that tell the motive
 * @param motive folded content words of the motive
 * @param sources who is credited with the report
 * @param content what was said or demanded
 * @param confidence 0 to 1
 */
public record Event(
        String type,
        Factuality factuality,
        boolean weak,
        List<Telling> tellings,
        Set<Entity> agents,
        Set<Entity> targets,
        @Nullable PostWords post,
        @Nullable Entity organization,
        @Nullable Entity place,
        @Nullable String date,
        @Nullable Span time,
        @Nullable Span reason,
        Set<String> motive,
        Set<Entity> sources,
        @Nullable Content content,
        double confidence) {

    /** A post and the sentence that names it. */
    public record PostWords(int sentence, Post post) {}

    public Event {
        tellings = List.copyOf(tellings);
        agents = new LinkedHashSet<>(agents);
        targets = new LinkedHashSet<>(targets);
        sources = new LinkedHashSet<>(sources);
    }

    /** The same event with another truth. */
    Event with(Factuality truth) {
        return new Event(
                type,
                truth,
                weak,
                tellings,
                agents,
                targets,
                post,
                organization,
                place,
                date,
                time,
                reason,
                motive,
                sources,
                content,
                confidence);
    }

    /** The same event, credited to others. */
    Event creditedTo(Set<Entity> others) {
        return new Event(
                type,
                factuality,
                weak,
                tellings,
                agents,
                targets,
                post,
                organization,
                place,
                date,
                time,
                reason,
                motive,
                others,
                content,
                confidence);
    }

    /** The same event with a date. */
    Event on(String day) {
        return new Event(
                type,
                factuality,
                weak,
                tellings,
                agents,
                targets,
                post,
                organization,
                place,
                day,
                time,
                reason,
                motive,
                sources,
                content,
                confidence);
    }
}
