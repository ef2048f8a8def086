package org.khabar.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entity;
import org.khabar.text.Span;

/**
 * Something to decide about a predicate.
 *
 * @param kind what is asked
 * @param trigger where the predicate stands
 * @param type the class of the event, empty while that is what is asked
 * @param entity who may take part in it, if that is asked
 * @param words the words that may tell it, or that name the entity, in the sentence or else in another
 * @param ruled what the rules answer
 * @param features what there is to see of it, each a name with its value
 */
public record Question(
        Kind kind,
        Span trigger,
        String type,
        @Nullable Entity entity,
        @Nullable Span words,
        String ruled,
        List<String> features) {

    /** Answer to a question for a class of event: it tells none. */
    public static final String NONE = "none";

    /** Feature of a predicate's folded lemma. */
    public static final String LEMMA = "L=";

    public static final String YES = "yes";
    public static final String NO = "no";

    /** What can be asked. */
    public enum Kind {
        /** Which class of event a predicate tells: local names, or {@link #NONE}. */
        CLASS,
        /** Whether it happened: names of {@code Factuality}. */
        TRUTH,
        /** Whether somebody does it. */
        AGENT,
        /** Whether it is done or addressed to somebody. */
        TARGET,
        /** Whether the article credits somebody with it. */
        SOURCE,
        /** Whether an agency is the one where somebody leaves or takes a post. */
        ORGANIZATION,
        /** Whether words name the post that somebody leaves or takes. */
        POST,
        /** Whether a time is the time of it. */
        TIME,
        /** Whether it tells again what other words have told: {@link #words} are those. */
        SAME
    }

    public Question {
        features = List.copyOf(features);
    }

    /** About the predicate itself. */
    public static Question of(Kind kind, Span trigger, String type, String ruled, List<String> features) {
        return new Question(kind, trigger, type, null, null, ruled, features);
    }

    /** Whether somebody takes part, {@link #YES} or {@link #NO}. */
    public static Question about(
            Kind kind,
            Span trigger,
            String type,
            Entity entity,
            @Nullable Span words,
            boolean ruled,
            List<String> features) {
        return new Question(kind, trigger, type, entity, words, ruled ? YES : NO, features);
    }

    /** Whether words tell it, {@link #YES} or {@link #NO}. */
    public static Question about(
            Kind kind, Span trigger, String type, Span words, boolean ruled, List<String> features) {
        return new Question(kind, trigger, type, null, words, ruled ? YES : NO, features);
    }
}
