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
 * @param ruled what the rules answer
 * @param features what there is to see of it, each a name with its value
 */
public record Question(
        Kind kind, Span trigger, String type, @Nullable Entity entity, String ruled, List<String> features) {

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
        SOURCE
    }

    public Question {
        features = List.copyOf(features);
    }
}
