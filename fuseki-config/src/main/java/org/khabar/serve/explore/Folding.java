package org.khabar.serve.explore;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the spellings of a word together, so that people find a name without its exact marks. */
final class Folding {
    /** Diacritics of both scripts, the Arabic stretch, and marks of direction that copied text carries. */
    private static final Pattern MARKS =
            Pattern.compile("[\\p{Mn}\\u0640\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069'’‘`ʿʾ]");

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String LETTERS = "أإآٱىیةکگڤپؤئ";
    private static final String AS = "اااايي" + "هككفبوي";

    private Folding() {}

    /** Lower case, no diacritics, one letter for those that writers mix up, words parted by one space. */
    static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(composed(text), Normalizer.Form.NFKD))
                .replaceAll("");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A folded word without the Arabic article. */
    static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
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
