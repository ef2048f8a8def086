package org.khabar.identity;

import java.util.List;

/** Whether two written names can be one person's, in one script or two. */
public final class NameComparison {

    /** From here on two names are one; measured on the table of names beside the tests. */
    public static final double SAME = 0.89;

    /** Words that one name writes together and the other apart: نصر الله, Nasrallah. */
    private static final int JOINED = 3;

    private static final double NAME_LEFT_OUT = 0.005;
    private static final double INITIAL = 0.95;
    private static final double SHORT = 0.96;

    private final List<String> left;
    private final List<String> right;

    private NameComparison(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
    }

    /**
     * 1 for names that can be spellings of one another, 0 for names of which a part differs. Names between the first and
     * the last may be missing on one side. A name of a single word matches a single word only: what it is short for
     * depends on the text around it.
     */
    public static double score(String a, String b) {
        List<String> left = NameParts.of(a);
        List<String> right = NameParts.of(b);
        return left.isEmpty() || right.isEmpty() ? 0 : new NameComparison(left, right).from(0, 0, 0);
    }

    /**
     * The best score of the words from here on, 0 if a word has no partner.
     *
     * @param leftOut which side has left out a name so far: negative the left one, positive the right one
     */
    private double from(int i, int j, int leftOut) {
        if (i == left.size() || j == right.size()) {
            return i == left.size() && j == right.size() ? 1 : 0;
        }
        double best = 0;
        for (int n = 1; n <= JOINED && i + n <= left.size(); n++) {
            for (int m = 1; m <= JOINED && j + m <= right.size(); m++) {
                if (n == 1 || m == 1) {
                    boolean first = i == 0 && j == 0;
                    boolean middle = i > 0 && j > 0 && i + n < left.size() && j + m < right.size();
                    double word = word(left.subList(i, i + n), right.subList(j, j + m), first, middle);
                    double rest = word < SAME ? 0 : from(i + n, j + m, leftOut);
                    best = Math.max(best, Math.min(word, rest));
                }
            }
        }
        if (i > 0 && i + 1 < left.size() && leftOut >= 0) {
            best = Math.max(best, from(i + 1, j, 1) - NAME_LEFT_OUT);
        }
        if (j > 0 && j + 1 < right.size() && leftOut <= 0) {
            best = Math.max(best, from(i, j + 1, -1) - NAME_LEFT_OUT);
        }
        return best;
    }

    /** Between the first name and the last, "son of" may be written or not: عوض بن ثابت الكثيري, عوض ثابت الكثيري. */
    private static double word(List<String> a, List<String> b, boolean first, boolean middle) {
        String left = String.join("", a);
        String right = String.join("", b);
        if (left.length() == 1 || right.length() == 1) {
            return Sounds.startAlike(left, right) ? INITIAL : 0;
        }
        double best = spelled(left, right);
        if (middle && best < SAME) {
            best = spelled(NameParts.withoutDescent(left), NameParts.withoutDescent(right));
        }
        if (first && best < SAME) {
            for (String other : ShortNames.of(left)) {
                best = Math.max(best, spelled(other, right) * SHORT);
            }
            for (String other : ShortNames.of(right)) {
                best = Math.max(best, spelled(left, other) * SHORT);
            }
        }
        return best;
    }

    /** The best of both words with and without their articles; most have none, and comparing takes its time. */
    private static double spelled(String left, String right) {
        String bareLeft = NameParts.bare(left);
        String bareRight = NameParts.bare(right);
        double best = WordComparison.score(left, right);
        if (!bareLeft.equals(left)) {
            best = Math.max(best, WordComparison.score(bareLeft, right));
        }
        if (!bareRight.equals(right)) {
            best = Math.max(best, WordComparison.score(left, bareRight));
        }
        return bareLeft.equals(left) || bareRight.equals(right)
                ? best
                : Math.max(best, WordComparison.score(bareLeft, bareRight));
    }
}
