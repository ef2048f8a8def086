package org.khabar.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits.Plurality;
import org.khabar.text.Traits.Tense;

/** Judges whether an event happened: by the particles before its predicate, then by what governs it. */
final class Judge {

    private static final int DEPTH = 4;
    private static final int EPITHET_REACH = 5;
    private static final int OPENER_REACH = 5;

    private static final Set<Pos> PHRASE_ENDS =
            Set.of(Pos.VERB, Pos.PREPOSITION, Pos.CONJUNCTION, Pos.SUBORDINATOR, Pos.PUNCTUATION);

    /** What others have said or asked, which stands even where it is denied or refused. */
    private static final Set<String> ALWAYS_SAID = Set.of("Demand");

    private static final Set<String> REFUSALS = Set.of("Rejection", "Denial");

    private static final Set<String> SAID = Set.of("Accusation", "Criticism", "Warning", "Statement");

    private final Contexts contexts;

    Judge(Contexts contexts) {
        this.contexts = contexts;
    }

    Factuality judge(Candidate candidate) {
        SentenceReading reading = candidate.reading();
        Clause clause = candidate.clause();
        Factuality opened = opened(reading.sentence(), clause);
        if (opened != null) {
            return opened;
        }
        Factuality own = own(clause, isToldByCue(candidate));
        if (own != null) {
            return own;
        }
        Factuality told = epithet(reading, clause);
        if (told == Factuality.PLANNED && governed(reading.clauses(), clause, 0) == Factuality.NEGATED) {
            return Factuality.NEGATED; // the debate, which was scheduled for Monday, has been cancelled
        }
        if (told != null) {
            return told;
        }
        if (isAnswered(candidate)) {
            return Factuality.ACTUAL;
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

    /** من المقرر عقد اجتماع, دون أن يعلن: the nearest run of words that opens the predicate, over auxiliaries. */
    private @Nullable Factuality opened(Sentence sentence, Clause clause) {
        for (int i = clause.token() - 1; i >= Math.max(0, clause.token() - OPENER_REACH); i--) {
            Token token = sentence.token(i);
            boolean auxiliary = token.verbs().stream().anyMatch(contexts.states()::contains);
            if (token.is(Pos.PUNCTUATION) || token.is(Pos.VERB) && !auxiliary) {
                return null;
            }
            for (Contexts.Governor opener : contexts.openers()) {
                if (Wording.anyAt(sentence, i, opener.lemmas())) {
                    return opener.effect();
                }
            }
        }
        return null;
    }

    /** الزيارة المرتقبة, اجتماع مجلس الوزراء المقبل, مظاهرة يعتزمون تنظيمها: within the noun's own phrase. */
    private @Nullable Factuality epithet(SentenceReading reading, Clause clause) {
        int end = Math.min(reading.sentence().size(), clause.token() + EPITHET_REACH);
        for (int i = clause.token() + 1; clause.kind() != Clause.Kind.VERB && i < end; i++) {
            Token token = reading.sentence().token(i);
            Factuality told = contexts.epithet(token);
            if (told != null) {
                return told;
            }
            if (PHRASE_ENDS.contains(token.pos())) {
                return null;
            }
        }
        return null;
    }

    /** نفى الاتهامات, رفض دعوة المعارضة: whoever denies or refuses answers what has been said. */
    private boolean isAnswered(Candidate candidate) {
        Clause clause = candidate.clause();
        Clause governor = Fillers.governor(candidate.reading(), clause);
        if (clause.kind() == Clause.Kind.VERB || governor == null || !contexts.isAnswer(governor)) {
            return false;
        }
        String type = candidate.frame().type();
        boolean known = clause.traits().definite() || clause.traits().number() == Plurality.PLURAL;
        return ALWAYS_SAID.contains(type) || SAID.contains(type) && known;
    }

    /** لن يقبل is a refusal, which happens: the frame has asked for the particle. */
    private static boolean isToldByCue(Candidate candidate) {
        return REFUSALS.contains(candidate.frame().type())
                && candidate.frame().conditions().stream()
                        .anyMatch(c -> c.wanted() && c.slot().equals("cue"));
    }

    private @Nullable Factuality own(Clause clause, boolean told) {
        for (String cue : clause.cues()) {
            String effect = contexts.cues().get(cue);
            if (effect == null
                    || told && effect.equals("negation")
                    || effect.equals("purpose") && clause.kind() != Clause.Kind.VERB) {
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

    /** دعا إلى استغلال زيارة الرئيس: a visit known already takes place, whatever is done with it. */
    private static boolean isKnown(Clause clause) {
        return clause.kind() == Clause.Kind.NOUN
                && (clause.traits().definite() || clause.argument(Slot.POSSESSOR) != null);
    }

    /** دعا زعماء العالم إلى إدانة: what stands behind a noun can hang on the verb whose object the noun is. */
    private @Nullable Factuality beyond(List<Clause> clauses, Clause clause, Clause noun, String marker) {
        Link up = noun.link();
        if (noun.kind() == Clause.Kind.VERB || up == null || !up.marker().equals("object")) {
            return null;
        }
        Clause verb = clauses.get(up.clause());
        Argument behind = verb.behind(marker);
        boolean same = behind != null
                && behind.nominal() != null
                && behind.nominal().first() <= clause.token()
                && clause.token() < behind.nominal().end();
        Factuality effect = contexts.effect(verb, marker);
        return same && effect != Factuality.ACTUAL ? effect : null;
    }

    private @Nullable Factuality governed(List<Clause> clauses, Clause clause, int depth) {
        Link link = clause.link();
        if (link == null || depth > DEPTH || contexts.times().contains(link.marker())) {
            return null; // what happened before, after or during something happened, whatever became of that
        }
        Clause governor = clauses.get(link.clause());
        Factuality effect = contexts.effect(governor, link.marker());
        boolean subject = link.marker().equals("subject") && governor.kind() == Clause.Kind.VERB;
        if (subject && effect != Factuality.ACTUAL && !contexts.isLight(governor)) {
            effect = null;
        }
        boolean stated = link.marker().equals(Link.FACT) && effect == Factuality.HYPOTHETICAL;
        if (stated) {
            // حذر من أن الأسعار ترتفع: what is warned of is said to happen
            return null;
        }
        boolean planned = effect == Factuality.PLANNED;
        if (planned && own(governor, false) == Factuality.NEGATED) {
            return Factuality.NEGATED; // has no intention of stepping down
        }
        if (planned && governed(clauses, governor, depth + 1) == Factuality.NEGATED) {
            return Factuality.NEGATED; // denied that he would step down
        }
        if (effect != null && effect != Factuality.ACTUAL) {
            return effect;
        }
        if (effect == null) {
            Factuality beyond = beyond(clauses, clause, governor, link.marker());
            if (beyond != null) {
                return beyond;
            }
        }
        boolean within = link.marker().equals("of") && !isKnown(clause);
        boolean transparent = within || contexts.isLight(governor) || effect == Factuality.ACTUAL;
        if (transparent) {
            Factuality own = own(governor, false);
            if (own != null) {
                return own;
            }
            return governed(clauses, governor, depth + 1);
        }
        return null;
    }
}
