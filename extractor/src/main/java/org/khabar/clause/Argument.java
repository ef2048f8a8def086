package org.khabar.clause;

import org.jspecify.annotations.Nullable;
import org.khabar.mention.Nominal;

/**
 * An argument of a predicate: a noun phrase, or a pronoun.
 *
 * @param slot its grammatical place
 * @param marker the folded preposition, or the empty string
 * @param nominal the noun phrase, or null
 * @param pronoun the pronoun if there is no noun phrase
 */
public record Argument(
        Slot slot,
        String marker,
        @Nullable Nominal nominal,
        @Nullable Pronoun pronoun) {

    public static Argument of(Slot slot, Nominal nominal) {
        return new Argument(slot, "", nominal, null);
    }

    public static Argument of(Slot slot, Pronoun pronoun) {
        return new Argument(slot, "", null, pronoun);
    }
}
