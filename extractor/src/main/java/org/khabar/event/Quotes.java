package org.khabar.event;

import java.util.ArrayList;
import java.util.List;
import org.khabar.clause.SentenceReading;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/**
 * Which tokens of a sentence stand inside quotation marks. Straight marks open after a gap and close before one; where
 * the spacing does not tell, they take turns.
 */
final class Quotes {

    /** Outside any quotation. */
    static final int OUTSIDE = -1;

    /** Inside a quotation that an earlier sentence opened. */
    static final int EARLIER = -2;

    private static final int REACH = 6;

    private final int[] opening;
    private final int atEnd;

    private Quotes(int[] opening, int atEnd) {
        this.opening = opening;
        this.atEnd = atEnd;
    }

    /** Reads the marks of an article's sentences. A quotation that nobody closes ends with its sentence. */
    static List<Quotes> of(List<SentenceReading> readings) {
        List<Quotes> all = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            boolean open = i > 0 && all.get(i - 1).atEnd != OUTSIDE && isClosed(readings, i);
            all.add(of(readings.get(i).sentence(), open));
        }
        return all;
    }

    private static boolean isClosed(List<SentenceReading> readings, int from) {
        for (int i = from; i < Math.min(from + REACH, readings.size()); i++) {
            Sentence sentence = readings.get(i).sentence();
            for (int k = 0; k < sentence.size(); k++) {
                if (sentence.token(k).isForm("\"")) {
                    return !gapBefore(sentence, k);
                }
            }
        }
        return false;
    }

    private static Quotes of(Sentence sentence, boolean open) {
        int[] opening = new int[sentence.size()];
        int now = open ? EARLIER : OUTSIDE;
        for (int i = 0; i < sentence.size(); i++) {
            opening[i] = now;
            if (sentence.token(i).isForm("\"")) {
                boolean opens = now == OUTSIDE || gapBefore(sentence, i) && !gapAfter(sentence, i);
                now = opens ? i : OUTSIDE;
                opening[i] = OUTSIDE;
            }
        }
        return new Quotes(opening, now);
    }

    /** Index of the mark that opens the quotation around a token, {@link #EARLIER} or {@link #OUTSIDE}. */
    int opening(int token) {
        return opening[token];
    }

    /** Where the quotation that the sentence leaves open begins, as {@link #opening}. */
    int atEnd() {
        return atEnd;
    }

    /** First tokens of the quotations that open in this sentence, in order. */
    List<Integer> begins() {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i < opening.length; i++) {
            if (opening[i] == i - 1) {
                found.add(i);
            }
        }
        return found;
    }

    /** Index after the last token of the quotation that begins at a token. */
    int end(int begin) {
        int end = begin;
        while (end < opening.length && opening[end] == opening[begin]) {
            end++;
        }
        return end;
    }

    private static boolean gapBefore(Sentence sentence, int i) {
        if (i == 0) {
            return true;
        }
        Token before = sentence.token(i - 1);
        return before.span().end() < sentence.token(i).span().begin() || before.isForm(":") || before.isForm("(");
    }

    private static boolean gapAfter(Sentence sentence, int i) {
        return i + 1 == sentence.size()
                || sentence.token(i + 1).span().begin()
                        > sentence.token(i).span().end();
    }
}
