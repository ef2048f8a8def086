package org.khabar.arabic;

import java.util.List;
import org.khabar.clause.Item;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;

/** Quotation marks and brackets among the pieces of a sentence. */
final class Marks {

    /** Tokens in a quoted name, at most. */
    private static final int QUOTED = 6;

    /** Pieces in brackets, at most. */
    private static final int BRACKETED = 15;

    private final Sentence sentence;
    private final List<Item> items;

    Marks(Sentence sentence, List<Item> items) {
        this.sentence = sentence;
        this.items = items;
    }

    /** The piece behind the bracket that closes the one at {@code j}; the next piece if none does. */
    int closing(int j) {
        for (int k = j + 1; k < items.size() && k < j + BRACKETED; k++) {
            if (sentence.token(items.get(k).first()).isForm(")")) {
                return k + 1;
            }
        }
        return j + 1;
    }

    /** An opening mark before one phrase that is closed at once, or the mark that closes it. */
    boolean isAroundName(int j) {
        if (j > 1 && items.get(j - 1).nominal() != null && isMark(j - 2)) {
            return true;
        }
        return j + 2 < items.size()
                && items.get(j + 1).nominal() != null
                && items.get(j + 1).end() - items.get(j + 1).first() <= QUOTED
                && isMark(j + 2);
    }

    boolean isMark(int j) {
        return j >= 0
                && j < items.size()
                && items.get(j).nominal() == null
                && sentence.token(items.get(j).first()).is(Pos.PUNCTUATION)
                && sentence.token(items.get(j).first()).isForm("\"");
    }
}
