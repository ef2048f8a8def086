package org.khabar.serve.explore;

import java.text.Normalizer;

/** Brings the spellings of a word together, so that people find a name without its exact marks. */
final class Folding {
    private static final String LETTERS = "أإآٱىیةکگڤپؤئ";
    private static final String AS = "اااايي" + "هككفبوي";

    /** Marks that stand within words and are not heard: quotes for ayn and hamza, and the Arabic stretch. */
    private static final String UNHEARD = "'’‘`ʿʾ\u0640";

    private static final String ARTICLE = "ال";

    private Folding() {}

    /** Lower case, no diacritics, one letter for those that writers mix up, words parted by one space. */
    static String fold(String text) {
        String plain = Normalizer.normalize(composed(text), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        int letter;
        for (int i = 0; i < plain.length(); i += Character.charCount(letter)) {
            letter = plain.codePointAt(i);
            if (isPartOfWord(letter)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                out.appendCodePoint(Character.toLowerCase(letter));
                gap = false;
            } else if (!isMark(letter)) {
                gap = true;
            }
        }
        return out.toString();
    }

    /** A folded text without the Arabic article before its words. */
    static String withoutArticles(String folded) {
        if (!folded.contains(ARTICLE)) {
            return folded;
        }
        StringBuilder out = new StringBuilder(folded.length());
        for (int begin = 0; begin <= folded.length(); ) {
            int space = folded.indexOf(' ', begin);
            int end = space < 0 ? folded.length() : space;
            boolean article = folded.startsWith(ARTICLE, begin) && end - begin > 3;
            out.append(folded, article ? begin + ARTICLE.length() : begin, end);
            if (space >= 0) {
                out.append(' ');
            }
            begin = end + 1;
        }
        return out.toString();
    }

    private static boolean isPartOfWord(int letter) {
        if (UNHEARD.indexOf(letter) >= 0) {
            return false;
        }
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Diacritics of both scripts, and marks of direction that copied text carries. */
    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || UNHEARD.indexOf(letter) >= 0;
    }

    /** Arabic letters with a hamza are composed characters, which decomposing would take for marks on others. */
    private static String composed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            int at = LETTERS.indexOf(c);
            out.append(at < 0 ? c : AS.charAt(at));
        }
        return out.toString();
    }
}
