package org.khabar.clause;

import java.util.List;
import org.khabar.text.Sentence;
import org.khabar.time.TimeExpression;

/**
 * A sentence with all that a language's reader found in it.
 *
 * @param sentence its tokens
 * @param items its noun phrases and single tokens, in order
 * @param clauses its predicates, in order
 * @param times its time expressions, in order
 * @param circumstances reasons and sources that its connectives tell, in order
 */
public record SentenceReading(
        Sentence sentence,
        List<Item> items,
        List<Clause> clauses,
        List<TimeExpression> times,
        List<Circumstance> circumstances) {

    public SentenceReading {
        items = List.copyOf(items);
        clauses = List.copyOf(clauses);
        times = List.copyOf(times);
        circumstances = List.copyOf(circumstances);
    }
}
