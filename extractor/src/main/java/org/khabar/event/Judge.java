package org.khabar.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.text.Traits.Tense;

/** Judges whether an event happened: by the particles before its predicate, then by what governs it. */
final class Judge {

    private static final int DEPTH = 4;

    private final Contexts contexts;

    Judge(Contexts contexts) {
        this.contexts = contexts;
    }

    Factuality judge(SentenceReading reading, Clause clause) {
        Factuality own = own(clause);
        if (own != null) {
            return own;
        }
        Factuality governed = governed(reading.clauses(), clause, 0);
        if (governed != null) {
            return governed;
        }
        int last = reading.sentence().size() - 1;
        boolean question = last >= 0 && reading.sentence().token(last).isForm("?");
        for (int i = clause.token(); question && i < last; i++) {
            question = !reading.sentence().formAt(i, ":"); // وتساءل: هل ...؟ asks in fact
        }
        return question ? Factuality.HYPOTHETICAL : Factuality.ACTUAL;
    }

    private @Nullable Factuality own(Clause clause) {
        for (String cue : clause.cues()) {
            String effect = contexts.cues().get(cue);
            if (effect == null || effect.equals("purpose") && clause.kind() != Clause.Kind.VERB) {
                continue;
            }
            switch (effect) {
                case "negation" -> {
                    return Factuality.NEGATED;
                }
                case "future" -> {
                    return Factuality.PLANNED;
                }
                case "possibility", "purpose" -> {
                    return Factuality.HYPOTHETICAL;
                }
                case "possibility_of_imperfect" -> {
                    if (clause.traits().tense() == Tense.IMPERFECT) {
                        return Factuality.HYPOTHETICAL;
                    }
                }
                default -> throw new IllegalStateException("contexts.yaml: unknown cue class " + effect);
            }
        }
        return null;
    }

    private @Nullable Factuality governed(List<Clause> clauses, Clause clause, int depth) {
        Link link = clause.link();
        if (link == null || depth > DEPTH) {
            return null;
        }
        Clause governor = clauses.get(link.clause());
        Factuality effect = contexts.effect(governor);
        boolean subject = link.marker().equals("subject") && governor.kind() == Clause.Kind.VERB;
        if (subject && effect != Factuality.ACTUAL && !contexts.isLight(governor)) {
            effect = null;
        }
        boolean stated = link.marker().equals(Link.FACT) && effect == Factuality.HYPOTHETICAL;
        if (stated) {
            // حذر من أن الأسعار ترتفع: what is warned of is said to happen
            return null;
        }
        if (effect != null && effect != Factuality.ACTUAL) {
            return effect;
        }
        boolean transparent = link.marker().equals("of") || contexts.isLight(governor) || effect == Factuality.ACTUAL;
        if (transparent) {
            Factuality own = own(governor);
            if (own != null) {
                return own;
            }
            return governed(clauses, governor, depth + 1);
        }
        return null;
    }
}
