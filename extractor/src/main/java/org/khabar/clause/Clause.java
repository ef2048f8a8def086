package org.khabar.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Traits;

/**
 * One predicate with what depends on it: the meeting point of the languages.
 *
 * @param sentence index of the sentence
 * @param index its number in the sentence, in the order of the text
 * @param token index of the predicate's token
 * @param kind verb, noun or participle
 * @param lemmas folded lemmas that the predicate can have
 * @param traits tense, voice and agreement of the predicate
 * @param arguments subject, object and the rest, in the order of the text
 * @param link the governing clause, or null for a main clause
 * @param cues words beside the predicate that bear on its truth (negation, future, possibility), folded
 * @param end index of the first token that no longer belongs to the clause
 */
public record Clause(
        int sentence,
        int index,
        int token,
        Kind kind,
        Set<String> lemmas,
        Traits traits,
        List<Argument> arguments,
        @Nullable Link link,
        List<String> cues,
        int end) {

    /** Part of speech of a predicate. */
    public enum Kind {
        VERB,
        NOUN,
        PARTICIPLE
    }

    public Clause {
        arguments = List.copyOf(arguments);
        cues = List.copyOf(cues);
        lemmas = Set.copyOf(lemmas);
    }

    public @Nullable Argument argument(Slot slot) {
        for (Argument argument : arguments) {
            if (argument.slot() == slot) {
                return argument;
            }
        }
        return null;
    }

    public @Nullable Argument behind(String marker) {
        for (Argument argument : arguments) {
            if (argument.slot() == Slot.PREPOSITION && argument.marker().equals(marker)) {
                return argument;
            }
        }
        return null;
    }
}
