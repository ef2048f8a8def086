package org.khabar.text;

/**
 * Inflection of a token, as far as its form shows it.
 *
 * @param definite carries the article (ال, the)
 * @param gender grammatical gender
 * @param number grammatical number
 * @param tense of a verb
 * @param passive a verb form that can only be passive
 * @param accusative a noun whose form shows the accusative (وزيرا)
 * @param speaking a verb form that can only be of the first person (نرفض)
 */
public record Traits(
        boolean definite,
        Gender gender,
        Plurality number,
        Tense tense,
        boolean passive,
        boolean accusative,
        boolean speaking) {

    public static final Traits NONE = new Traits(false, Gender.UNKNOWN, Plurality.UNKNOWN, Tense.NONE, false, false);

    /** Of what is no verb of the first person. */
    public Traits(boolean definite, Gender gender, Plurality number, Tense tense, boolean passive, boolean accusative) {
        this(definite, gender, number, tense, passive, accusative, false);
    }

    /** Grammatical gender. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        UNKNOWN;

        public boolean agrees(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    /** Grammatical number; the dual counts as plural. */
    public enum Plurality {
        SINGULAR,
        PLURAL,
        UNKNOWN;

        public boolean agrees(Plurality other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    /** Tense and aspect of a verb form. */
    public enum Tense {
        PERFECT,
        IMPERFECT,
        IMPERATIVE,
        NONE
    }
}
