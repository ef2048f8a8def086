package org.khabar.clause;

import org.jspecify.annotations.Nullable;
import org.khabar.mention.Nominal;

/**
 * A piece of a sentence: a whole noun phrase, or one token that belongs to none.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param nominal the noun phrase, or null
 */
public record Item(int first, int end, @Nullable Nominal nominal) {}
