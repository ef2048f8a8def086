package org.khabar.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Whether two names of bodies can be one body's, in one language or two, whatever the order of their words. */
final class BodyComparison {

    /** Names that share fewer of their words are of two bodies. */
    private static final double SAME = 0.85;

    private static final double TRANSLATED = 0.97;
    private static final int LEAST_WORDS = 2;
    private static final int WORDS_FOR_A_GAP = 3;

    private BodyComparison() {}

    /** 1 for one name, less for a translation or a name with a word more, 0 for names of two bodies. */
    static double score(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        BodyName left = BodyName.of(a);
        BodyName right = BodyName.of(b);
        if (!left.portfolio().isEmpty() || !right.portfolio().isEmpty()) {
            return left.portfolio().equals(right.portfolio()) ? TRANSLATED : 0;
        }
        int fewer = Math.min(left.words().size(), right.words().size());
        if (fewer < LEAST_WORDS) {
            return 0;
        }
        boolean sameScript = BodyWords.isArabic(a) == BodyWords.isArabic(b);
        int partners = partners(left.words(), right.words(), sameScript);
        double share = 2.0 * partners / (left.words().size() + right.words().size());
        boolean all = partners == fewer && (share == 1 || !sameScript && partners >= WORDS_FOR_A_GAP);
        return all && share >= SAME ? TRANSLATED * (0.9 + share / 10) : 0;
    }

    /** How many words of one name find one of their own in the other (augmenting paths, Kuhn 1955). */
    private static int partners(List<String> a, List<String> b, boolean sameScript) {
        List<Integer> taken = new ArrayList<>(Collections.nCopies(b.size(), -1));
        int partners = 0;
        for (int i = 0; i < a.size(); i++) {
            partners += find(a, b, i, taken, new ArrayList<>(Collections.nCopies(b.size(), false)), sameScript) ? 1 : 0;
        }
        return partners;
    }

    private static boolean find(
            List<String> a, List<String> b, int i, List<Integer> taken, List<Boolean> seen, boolean sameScript) {
        for (int j = 0; j < b.size(); j++) {
            if (seen.get(j) || !alike(a.get(i), b.get(j), sameScript)) {
                continue;
            }
            seen.set(j, true);
            if (taken.get(j) < 0 || find(a, b, taken.get(j), taken, seen, sameScript)) {
                taken.set(j, i);
                return true;
            }
        }
        return false;
    }

    private static boolean alike(String a, String b, boolean sameScript) {
        if (a.equals(b)) {
            return true;
        }
        Set<Integer> left = BodyWords.lines(a);
        Set<Integer> right = BodyWords.lines(b);
        if (!left.isEmpty() && !right.isEmpty()) {
            // Within a language the first letter tells another form of a word from another word of its meaning.
            return !Collections.disjoint(left, right) && (!sameScript || a.charAt(0) == b.charAt(0));
        }
        return left.isEmpty() && right.isEmpty() && WordComparison.score(a, b) >= NameComparison.SAME;
    }
}
