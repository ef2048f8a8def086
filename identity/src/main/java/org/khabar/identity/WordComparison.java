package org.khabar.identity;

import java.util.List;

/**
 * How alike two words sound: an edit distance (Wagner and Fischer 1974) over sounds, in which a vowel that the other
 * word leaves out costs little and a consonant costs much.
 */
final class WordComparison {

    private static final double CONSONANT = 1;
    private static final double GLIDE = 0.45;
    private static final double WRITTEN_VOWEL = 0.3;
    private static final double LONG_VOWEL = 0.35;
    private static final double OTHER_LETTER = 0.15;
    private static final double SHORT_VOWEL = 0.1;

    private final List<Sound> left;
    private final List<Sound> right;
    private final boolean leftIsArabic;
    private final boolean rightIsArabic;

    private WordComparison(String a, String b) {
        left = Sounds.of(a);
        right = Sounds.of(b);
        leftIsArabic = isArabic(a);
        rightIsArabic = isArabic(b);
    }

    /** 1 for words that can sound the same, 0 for words that share nothing. */
    static double score(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        WordComparison comparison = new WordComparison(a, b);
        double weight = Math.max(weight(comparison.left), weight(comparison.right));
        return weight < 1 ? 0 : Math.max(0, 1 - comparison.distance() / weight);
    }

    private static double weight(List<Sound> sounds) {
        double weight = 0;
        for (Sound sound : sounds) {
            weight += sound.weak() ? 0.25 : sound.canBeWeak() ? 0.5 : 1;
        }
        return weight;
    }

    private double distance() {
        double[][] cost = new double[left.size() + 1][right.size() + 1];
        for (int i = 0; i <= left.size(); i++) {
            for (int j = 0; j <= right.size(); j++) {
                double best = i == 0 && j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0) {
                    best = Math.min(best, cost[i - 1][j] + leftOut(left.get(i - 1), leftIsArabic));
                }
                if (j > 0) {
                    best = Math.min(best, cost[i][j - 1] + leftOut(right.get(j - 1), rightIsArabic));
                }
                if (i > 0 && j > 0) {
                    best = Math.min(best, cost[i - 1][j - 1] + replaced(left.get(i - 1), right.get(j - 1)));
                }
                cost[i][j] = best;
            }
        }
        return cost[left.size()][right.size()];
    }

    /** Arabic writes long vowels only, so that one which it writes is heard; Latin letters write every vowel. */
    private double leftOut(Sound sound, boolean arabic) {
        if (!sound.weak()) {
            return sound.canBeWeak() ? GLIDE : CONSONANT;
        }
        if (arabic) {
            return sound.isAyn() || sound.sounds().indexOf('h') >= 0 ? SHORT_VOWEL : WRITTEN_VOWEL;
        }
        return sound.isLong() ? LONG_VOWEL : leftIsArabic == rightIsArabic ? WRITTEN_VOWEL : SHORT_VOWEL;
    }

    private double replaced(Sound a, Sound b) {
        boolean sameScript = leftIsArabic == rightIsArabic;
        if (a.canBe(b, sameScript)) {
            return sameScript && !a.equals(b) ? OTHER_LETTER : 0;
        }
        if (a.weak() && b.weak()) {
            return sameScript && !leftIsArabic ? OTHER_LETTER : GLIDE;
        }
        return a.canBeWeak() && b.canBeWeak() ? GLIDE : CONSONANT;
    }

    private static boolean isArabic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.UnicodeScript.of(word.charAt(i)) == Character.UnicodeScript.ARABIC) {
                return true;
            }
        }
        return false;
    }
}
