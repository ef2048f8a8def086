package org.khabar.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Item;
import org.khabar.clause.SentenceReading;
import org.khabar.text.Span;

/** Whose words a sentence quotes: those of the speech predicate before the quotation, or of the one right behind it. */
final class Quotations {

    /** A predicate behind its quotation stands this near, with its subject and a particle between at most. */
    private static final int NEAR = 12;

    /** So many words are no mere name or title. */
    private static final int WORDS = 2;

    private final SentenceReading reading;
    private final Quotes quotes;
    private final List<Integer> predicates;

    /**
     * Quotations of one sentence.
     *
     * @param predicates tokens of the speech predicates, in order
     */
    Quotations(SentenceReading reading, Quotes quotes, List<Integer> predicates) {
        this.reading = reading;
        this.quotes = quotes;
        this.predicates = predicates.stream()
                .filter(p -> quotes.opening(p) == Quotes.OUTSIDE)
                .toList();
    }

    /** The words of the first quotation that a predicate brings in, without its marks. */
    @Nullable
    Span of(int predicate) {
        for (int begin : quotes.begins()) {
            int end = quotes.end(begin);
            if (end - begin >= WORDS && !isName(begin, end) && speaker(begin, end) == predicate) {
                return reading.sentence().span(begin, end);
            }
        }
        return null;
    }

    private int speaker(int begin, int end) {
        int speaker = -1;
        for (int predicate : predicates) {
            boolean behind = speaker < 0 && predicate >= end && predicate - end <= NEAR;
            if (predicate < begin || behind) {
                speaker = predicate;
            }
        }
        return speaker;
    }

    /** صحيفة "نيويورك تايمز": a name between marks is not what somebody says. */
    private boolean isName(int begin, int end) {
        for (Item item : reading.items()) {
            if (item.nominal() != null
                    && item.nominal()
                            .all()
                            .anyMatch(n -> n.isNamed() && n.nameFirst() <= begin && end <= n.nameEnd())) {
                return true;
            }
        }
        return false;
    }
}
