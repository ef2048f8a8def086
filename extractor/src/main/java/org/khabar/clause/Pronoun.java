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
 */
public record Pronoun(int sentence, int token, Gender gender, Plurality number) {}
