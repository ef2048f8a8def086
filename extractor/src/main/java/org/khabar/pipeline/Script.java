package org.khabar.pipeline;

import java.util.function.IntPredicate;
import org.khabar.article.Article;

/** Tells a text's language by its script. */
final class Script {

    /** Letters that Persian and Urdu have and Arabic lacks; Arabic news uses a few of them in foreign names. */
    private static final String NEVER_ARABIC = "پچژگٹڈڑںےہھ";

    /** Persian and Urdu texts have 2 to 8 such letters in a hundred. */
    private static final int ONE_IN = 100;

    /** Neither Arabic nor Latin letters (ISO 639-2: undetermined). */
    static final String OTHER = "und";

    private Script() {}

    /**
     * {@code ar} if at least half as many letters are Arabic as Latin, {@code fa} for Persian, Urdu and their neighbours,
     * {@code en} if most letters are Latin, else {@link #OTHER}; the input's word comes first.
     */
    static String language(Article article) {
        if (article.language() != null) {
            return article.language();
        }
        String text = article.text();
        long arabic = count(text, c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        long latin = count(text, c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        if (arabic == 0 || arabic * 2 < latin) {
            return latin * 2 < count(text, c -> true) ? OTHER : "en";
        }
        return count(text, c -> NEVER_ARABIC.indexOf(c) >= 0) * ONE_IN > arabic ? "fa" : "ar";
    }

    private static long count(String text, IntPredicate kind) {
        return text.codePoints().filter(Character::isLetter).filter(kind).count();
    }
}
