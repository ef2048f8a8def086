package org.khabar.text;

/** Coarse part of speech, the same for every language. */
public enum Pos {
    VERB,
    NOUN,
    NAME,
    ADJECTIVE,
    PARTICIPLE,
    PRONOUN,
    /** A possessive or object pronoun: his, ـه. */
    CLITIC,
    DETERMINER,
    RELATIVE,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    NUMBER,
    ADVERB,
    PARTICLE,
    PUNCTUATION
}
