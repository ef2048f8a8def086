package org.khabar.pipeline;

import org.khabar.article.Article;

/** Tells a text's language by its script. */
final class Script {

    private Script() {}

    /** {@code ar} if at least half as many letters are Arabic as Latin, else {@code en}; the input's word comes first. */
    static String language(Article article) {
        if (article.language() != null) {
            return article.language();
        }
        long arabic = count(article.text(), Character.UnicodeScript.ARABIC);
        long latin = count(article.text(), Character.UnicodeScript.LATIN);
        return arabic * 2 >= latin && arabic > 0 ? "ar" : "en";
    }

    private static long count(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == script)
                .count();
    }
}
