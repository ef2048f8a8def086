package org.khabar.event;

import org.jspecify.annotations.Nullable;
import org.khabar.text.Span;

/**
 * What is said or asked.
 *
 * @param words what follows the predicate and its arguments, or the quotation before it
 * @param quote what stands between quotation marks, without them, or null
 */
public record Content(Span words, @Nullable Span quote) {}
