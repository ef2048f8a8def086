package org.khabar.text;

/**
 * A stretch of an article's raw text.
 *
 * @param begin offset of the first character, in UTF-16 units of the raw string (the graph writer turns offsets into
 *     code points)
 * @param end offset after the last character
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: " + begin + ".." + end);
        }
    }

    /** Exactly the characters of the raw text. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
