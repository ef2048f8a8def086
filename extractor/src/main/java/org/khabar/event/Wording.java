package org.khabar.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.clause.Clause;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/** Words after a predicate, whatever their grammar: فادح in وصف القرار بأنه خطأ فادح. */
final class Wording {

    private static final int REACH = 14;
    private static final int NEXT = 3;
    private static final int BEFORE = 4;

    /** How far behind its predicate what is said may begin, and how many words of it tell what kind of act it is. */
    private static final int OPENING = 22;

    private static final int SAID = 12;

    /** Quotation marks closer than this enclose a name. */
    private static final int TITLE = 5;

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

    /**
     * Whether one of the words stands near the beginning of what is said, behind the conjunction, quotation mark or colon
     * that opens it: قال الوزير، الأحد، إن القرار مهزلة. Without words, whether anything is said.
     *
     * @param contexts its conjunctions, and the prepositions that make the clause behind them one of time: بعد أن
     */
    static boolean isSaid(Sentence sentence, Clause clause, Set<String> wanted, Contexts contexts) {
        int end = Math.min(sentence.size(), clause.token() + OPENING);
        for (int i = clause.token() + 1; i < end; i++) {
            Token token = sentence.token(i);
            boolean stated = token.is(Pos.SUBORDINATOR)
                    && contexts.stating().stream().anyMatch(token.form()::endsWith) // بأن
                    && !contexts.times().contains(sentence.token(i - 1).form());
            if (stated || token.isForm(":") || token.isForm("\"") && !isTitle(sentence, i)) {
                int first = i + 1;
                return wanted.isEmpty()
                        || IntStream.range(first, Math.min(sentence.size(), first + SAID))
                                .anyMatch(k -> anyAt(sentence, k, wanted));
            }
        }
        return false;
    }

    /** صحيفة "الأخبار": a few words in quotation marks are a name. */
    private static boolean isTitle(Sentence sentence, int opening) {
        return IntStream.range(opening + 1, Math.min(sentence.size(), opening + TITLE))
                .anyMatch(k -> sentence.formAt(k, "\""));
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
