package org.khabar.article;

import java.util.Locale;

/** The conditions that the text of every article meets, whatever file it comes from. */
final class ArticleText {

    private ArticleText() {}

    /** The same text, untouched. */
    static String checked(String text) throws RefusedTextException {
        if (text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF')) {
            throw new RefusedTextException("no text, only white space", "remove it or give it text");
        }
        if (text.codePointCount(0, text.length()) > ArticleReader.MAX_CHARACTERS) {
            throw tooLong();
        }
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (isNoCharacter(text.codePointAt(i))) {
                throw new RefusedTextException(
                        String.format(
                                Locale.ROOT,
                                "character %,d is %s",
                                text.codePointCount(0, i),
                                name(text.codePointAt(i))),
                        "remove it from the text");
            }
        }
        return text;
    }

    static RefusedTextException tooLong() {
        return new RefusedTextException(
                String.format(Locale.ROOT, "longer than %,d characters", ArticleReader.MAX_CHARACTERS),
                "split it into articles, one a file or one a line of a .jsonl file");
    }

    /** JSON can escape what no UTF-8 file can hold, half of a surrogate pair, and what no text should, NUL. */
    private static boolean isNoCharacter(int codePoint) {
        return codePoint == 0 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    private static String name(int codePoint) {
        return codePoint == 0 ? "NUL" : "half of a surrogate pair (U+%04X)".formatted(codePoint);
    }
}
