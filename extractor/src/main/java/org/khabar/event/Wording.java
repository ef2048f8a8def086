package org.khabar.event;

import java.util.List;
import java.util.Set;
import org.khabar.clause.Clause;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/** Words after a predicate, whatever their grammar: فادح in وصف القرار بأنه خطأ فادح. */
final class Wording {

    private static final int REACH = 14;
    private static final int NEXT = 3;
    private static final int BEFORE = 4;

    private Wording() {}

    /**
     * Whether one of the words, or runs of words (غير مقبول), stands around a predicate, on its side of a comma or full
     * stop.
     *
     * @param slot {@code words} for anywhere behind it, {@code next} for right behind it, {@code before} for shortly
     *     before it
     */
    static boolean holds(String slot, Sentence sentence, Clause clause, Set<String> wanted) {
        int step = slot.equals("before") ? -1 : 1;
        int reach =
                switch (slot) {
                    case "words" -> REACH;
                    case "next" -> NEXT;
                    default -> BEFORE;
                };
        for (int k = 1; k <= reach; k++) {
            int i = clause.token() + step * k;
            if (i < 0 || i >= sentence.size() || ends(sentence.token(i))) {
                return false;
            }
            if (anyAt(sentence, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words or runs of words begins at a token. */
    static boolean anyAt(Sentence sentence, int at, Set<String> wanted) {
        return wanted.stream().anyMatch(words -> standsAt(sentence, at, List.of(words.split(" ", -1))));
    }

    private static boolean ends(Token token) {
        return token.is(Pos.PUNCTUATION) && !token.isForm("\"");
    }

    private static boolean standsAt(Sentence sentence, int at, List<String> words) {
        if (at + words.size() > sentence.size()) {
            return false;
        }
        for (int k = 0; k < words.size(); k++) {
            Token token = sentence.token(at + k);
            String word = words.get(k);
            if (!token.isForm(word)
                    && !token.nouns().contains(word)
                    && !token.verbs().contains(word)) {
                return false;
            }
        }
        return true;
    }
}
