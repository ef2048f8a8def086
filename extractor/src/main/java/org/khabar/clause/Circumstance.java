package org.khabar.clause;

import java.util.List;
import org.khabar.mention.Nominal;

/**
 * What a connective adds to a sentence: a motive (بسبب, because of) or a source (وفقا لـ, according to).
 *
 * @param kind motive or source
 * @param marker index of the connective's first token
 * @param first index of the first token of its content
 * @param end index after the last one
 * @param nominals noun phrases in it
 */
public record Circumstance(Kind kind, int marker, int first, int end, List<Nominal> nominals) {

    /** What a circumstance tells. */
    public enum Kind {
        REASON,
        SOURCE
    }

    public Circumstance {
        nominals = List.copyOf(nominals);
    }

    /** Index after its last noun phrase: what follows in the same stretch is no longer the source's. */
    public int contentEnd() {
        return nominals.stream().mapToInt(Nominal::end).max().orElse(end);
    }
}
