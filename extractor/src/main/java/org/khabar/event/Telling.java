package org.khabar.event;

import org.khabar.text.Span;

/**
 * One place where an article tells an event.
 *
 * @param sentence index of the sentence
 * @param token index of the trigger's token
 * @param span the trigger's words
 * @param frame id of the frame that found it
 */
public record Telling(int sentence, int token, Span span, String frame) {}
