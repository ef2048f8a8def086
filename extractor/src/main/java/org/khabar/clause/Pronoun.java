package org.khabar.clause;

import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/**
 * An argument told by a pronoun, or only by the verb's ending.
 *
 * @param sentence index of the sentence
 * @param token index of the pronoun, or of the verb
 * @param gender gender of whom it refers to
 * @param number number of whom it refers to
 * @param reference what it can refer to
 */
public record Pronoun(int sentence, int token, Gender gender, Plurality number, Reference reference) {

    /** What a pronoun can refer to, as far as its form tells. */
    public enum Reference {
        /** People and things alike, by gender and number. */
        ANY,
        /** A human being: he, she. */
        PERSON,
        /** A body or a country: it. */
        THING,
        /** Whoever speaks: I, we. */
        SPEAKER,
        /** Two who have been named together: they both. */
        BOTH
    }

    public Pronoun(int sentence, int token, Gender gender, Plurality number) {
        this(sentence, token, gender, number, Reference.ANY);
    }
}
