package org.khabar.text;

/**
 * A stretch of raw text cleaned for a language model, with the way back: one cleaned character for one raw character,
 * or none.
 *
 * @param text the cleaned text
 * @param origin for each cleaned character its offset in the raw text; one more entry closes the list
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the reader that made it
public record Folded(String text, int[] origin) {

    /** Raw span of the cleaned characters {@code begin} up to {@code end}. */
    public Span raw(int begin, int end) {
        return new Span(origin[begin], origin[Math.max(begin, end - 1)] + 1);
    }
}
