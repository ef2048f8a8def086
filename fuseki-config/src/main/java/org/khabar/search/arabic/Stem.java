package org.khabar.search.arabic;

import java.util.List;

/**
 * What the forms of a word have in common: استقالة، الاستقالات، استقالته، يستقيل and مستقيل all give ستقل. Endings, the article and
 * the letters that inflect a verb go, then the long vowels; but never so much that fewer than three letters are left, since
 * two letters stand for too many words (زيارة, a visit, is no وزارة, a ministry).
 */
final class Stem {
    private static final int ROOT = 3;

    private static final List<String> PRONOUNS = List.of("هما", "كما", "هم", "هن", "ها", "كم", "كن", "نا", "ه", "ك");
    private static final List<String> PLURALS = List.of("ات", "وا", "تم");

    /** In تعيين and اعلان these belong to the word: more must be left before them. */
    private static final List<String> MASCULINE = List.of("ون", "ين", "ان");

    private Stem() {}

    /** @param word normalised, without conjunctions, prepositions and the article */
    static String of(String word) {
        String bare = withoutEndings(word);
        String core = withoutPrefix(bare);
        String consonants = consonants(core);
        if (consonants.length() >= ROOT) {
            return consonants;
        }
        return isCausativeNoun(bare) ? bare.charAt(1) + "" + bare.charAt(2) + bare.charAt(4) : shortVerb(bare);
    }

    /** يعين gives عين, since what follows the prefix of a verb has three letters at the least. */
    private static String shortVerb(String bare) {
        boolean verb = bare.length() == ROOT + 1 && bare.charAt(0) == 'ي';
        return verb ? bare.substring(1) : bare;
    }

    /** تعيين, تقييم: ت before the root, ي before its last letter. */
    private static boolean isCausativeNoun(String bare) {
        return bare.length() == ROOT + 2 && bare.charAt(0) == 'ت' && bare.charAt(3) == 'ي';
    }

    private static String withoutEndings(String word) {
        String left = without(word, PRONOUNS, ROOT);
        boolean possessed = !left.equals(word);
        left = without(without(left, PLURALS, ROOT), MASCULINE, ROOT + 1);
        if (left.endsWith("ت") && left.length() > (possessed ? ROOT : ROOT + 1)) {
            left = left.substring(0, left.length() - 1);
        }
        return left.endsWith("ي") && left.length() > ROOT ? left.substring(0, left.length() - 1) : left;
    }

    private static String without(String word, List<String> endings, int least) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= least)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    /** The letters before the root of a verb, of its participle and of its noun. */
    private static String withoutPrefix(String word) {
        String left = word;
        if (left.length() > ROOT + 1 && left.startsWith("م")
                || left.length() == ROOT + 1 && left.startsWith("م") && left.charAt(1 + 1) == 'ت') {
            left = left.substring(1);
        } else if (left.length() > ROOT && left.startsWith("ي")) {
            left = left.substring(1);
        }
        if (left.length() > ROOT && left.startsWith("ا")) {
            left = left.substring(1);
        } else if (left.length() > ROOT && left.startsWith("ت")) {
            left = left.substring(1);
        }
        return left;
    }

    /** Long vowels out, but a first letter is never one; a doubled letter once, as in احتجاج beside يحتج. */
    private static String consonants(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean vowel = i > 0 && (c == 'ا' || c == 'و' || c == 'ي');
            boolean again = out.length() > 0 && out.charAt(out.length() - 1) == c;
            if (!vowel && !again) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
