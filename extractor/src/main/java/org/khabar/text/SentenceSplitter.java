package org.khabar.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts raw text into sentences: at every line end, so that a heading stays by itself, and after . ! ? ؟ with closing
 * quotes before white space. Decimal points, abbreviations of one letter (د. , U.S.) and initials do not cut.
 */
public final class SentenceSplitter {

    private static final String FINAL = ".!?؟…";
    private static final String PAUSES = "،؛,;";
    private static final String CLOSING = "\"”»’')]";

    private SentenceSplitter() {}

    public static List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                add(text, begin, i, sentences);
                begin = i + 1;
            } else if (FINAL.indexOf(c) >= 0) {
                int end = i + 1;
                while (end < text.length() && (FINAL.indexOf(text.charAt(end)) >= 0 || isClosing(text, end))) {
                    end++;
                }
                boolean space = end == text.length() || Character.isWhitespace(text.charAt(end));
                if (space && !(c == '.' && end == i + 1 && isAbbreviation(text, i))) {
                    add(text, begin, end, sentences);
                    begin = end;
                }
                i = end - 1;
            }
            i++;
        }
        add(text, begin, text.length(), sentences);
        return sentences;
    }

    /**
     * A stretch in pieces that a reader can hold: none has more than {@code longest} UTF-16 units. A piece ends at a comma
     * or semicolon of its last half, else at white space, else where it must.
     */
    public static List<Span> pieces(String text, Span span, int longest) {
        List<Span> pieces = new ArrayList<>();
        int begin = span.begin();
        while (span.end() - begin > longest) {
            int end = cut(text, begin, begin + longest);
            add(text, begin, end, pieces);
            begin = end;
        }
        add(text, begin, span.end(), pieces);
        return pieces;
    }

    private static int cut(String text, int begin, int end) {
        int blank = end;
        for (int i = end - 1; i > begin + (end - begin) / 2; i--) {
            if (PAUSES.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
            if (blank == end && isBlank(text.charAt(i))) {
                blank = i;
            }
        }
        return Character.isLowSurrogate(text.charAt(blank)) ? blank - 1 : blank;
    }

    private static boolean isClosing(String text, int i) {
        return CLOSING.indexOf(text.charAt(i)) >= 0;
    }

    /** A single letter before the full stop: د. سامي, U.S. troops. */
    private static boolean isAbbreviation(String text, int dot) {
        if (dot == 0 || !Character.isLetter(text.charAt(dot - 1))) {
            return false;
        }
        return dot == 1 || !Character.isLetterOrDigit(text.charAt(dot - 2));
    }

    private static void add(String text, int begin, int end, List<Span> out) {
        int b = begin;
        int e = end;
        while (b < e && isBlank(text.charAt(b))) {
            b++;
        }
        while (e > b && isBlank(text.charAt(e - 1))) {
            e--;
        }
        if (b < e) {
            out.add(new Span(b, e));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }
}
