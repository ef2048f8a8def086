package org.khabar.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.time.TimeExpression;

/** What there is to see of a time beside a predicate that may have happened then, as features of a linear model. */
final class TimeFeatures {

    private static final int MOST = 5;
    private static final int CLIMB = 4;

    private final SentenceReading reading;
    private final Sentence sentence;
    private final Quotes quotes;
    private final List<Candidate> events;
    private final Times times;

    /**
     * Features of the times of one sentence.
     *
     * @param events its events
     * @param times what the rules make of its times
     */
    TimeFeatures(SentenceReading reading, Quotes quotes, List<Candidate> events, Times times) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.quotes = quotes;
        this.events = events;
        this.times = times;
    }

    List<String> of(Candidate candidate, TimeExpression time, @Nullable TimeExpression ruled) {
        List<String> found = new ArrayList<>();
        Clause clause = candidate.clause();
        String type = candidate.frame().type();
        String kind = clause.kind().name();
        String rule = ruled == null ? "none" : ruled.equals(time) ? "this" : "other";
        String side = time.first() > clause.token() ? "a" : "b";
        int from = Math.min(clause.token(), time.first());
        int to = Math.max(clause.token(), time.first());
        String far = side + Math.min(MOST, (int) (Math.log(1 + to - from) / Math.log(2)));
        long predicates =
                between(from, to, reading.clauses().stream().map(Clause::token).toList());
        long told =
                between(from, to, events.stream().map(e -> e.clause().token()).toList());
        long verbs = between(
                from,
                to,
                reading.clauses().stream()
                        .filter(c -> c.kind() == Clause.Kind.VERB)
                        .map(Clause::token)
                        .toList());
        String owner = owner(clause, time);
        String first = sentence.token(time.first()).form();
        String before =
                time.first() == 0 ? "#" : sentence.token(time.first() - 1).form();
        String after =
                time.end() >= sentence.size() ? "#" : sentence.token(time.end()).form();
        String value = time.value() == null ? "0" : String.valueOf(time.value().length());
        boolean commas = before.equals(",") && after.equals(",");
        boolean quoted = quotes.opening(time.first()) == quotes.opening(clause.token());
        Link link = clause.link();
        String marker = link == null ? "#" : link.marker();
        found.add("r=" + rule);
        found.add("rT=" + rule + "|" + type);
        found.add("rK=" + rule + "|" + kind);
        found.add("rO=" + rule + "|" + owner);
        found.add("rM=" + rule + "|" + marker + "|" + kind);
        found.add("o=" + owner);
        found.add("oT=" + owner + "|" + type);
        found.add("oK=" + owner + "|" + kind + "|" + side);
        found.add("far=" + far + "|" + rule);
        found.add("farK=" + far + "|" + kind);
        found.add("farT=" + far + "|" + type);
        found.add("p=" + side + predicates + "|" + rule);
        found.add("t=" + side + told + "|" + rule);
        found.add("tK=" + side + told + "|" + kind + "|" + owner);
        found.add("v=" + side + verbs + "|" + rule + "|" + kind);
        found.add("vT=" + side + verbs + "|" + type);
        found.add("pvt=" + side + predicates + verbs + told);
        found.add("first=" + first + "|" + side);
        found.add("before=" + before + "|" + side + "|" + (told == 0));
        found.add("after=" + after + "|" + side + "|" + (told == 0));
        found.add("value=" + value + "|" + type);
        found.add("valueR=" + value + "|" + rule);
        found.add("commas=" + commas + "|" + side + verbs + "|" + kind);
        found.add("quoted=" + quoted + "|" + rule + "|" + side);
        found.add("start=" + (time.first() < 2) + "|" + side + verbs);
        found.add("end=" + (time.end() >= sentence.size() - 1) + "|" + side + verbs);
        found.add("times=" + Math.min(MOST, reading.times().size()) + "|" + rule);
        found.add("events=" + Math.min(MOST, events.size()) + "|" + rule);
        found.add("where=" + Math.min(3, sentence.index()) + "|" + rule);
        found.add("passive=" + clause.traits().passive() + clause.traits().tense() + "|" + rule);
        found.add("source=" + inside(Circumstance.Kind.SOURCE, time) + "|" + rule);
        found.add("reason=" + inside(Circumstance.Kind.REASON, time) + "|" + rule);
        found.add("cut=" + cuts(from, to) + "|" + side + "|" + rule);
        found.add("cutK=" + cuts(from, to) + "|" + side + verbs + "|" + kind);
        clause.lemmas().forEach(lemma -> found.add("L=" + lemma + "|" + rule));
        return found;
    }

    /** How the predicate stands to the one whose time it is by the rules. */
    private String owner(Clause clause, TimeExpression time) {
        if (times.owners(time).isEmpty()) {
            return "none";
        }
        if (times.owners(time).contains(clause)) {
            return "own";
        }
        Clause at = clause;
        for (int depth = 1; depth <= CLIMB && at.link() != null; depth++) {
            String marker = at.link().marker();
            at = reading.clauses().get(at.link().clause());
            if (times.owners(time).contains(at)) {
                return "up" + depth + marker;
            }
        }
        for (Clause owner : times.owners(time)) {
            at = owner;
            for (int depth = 1; depth <= CLIMB && at.link() != null; depth++) {
                String marker = at.link().marker();
                at = reading.clauses().get(at.link().clause());
                if (at.equals(clause)) {
                    return "down" + depth + marker;
                }
            }
        }
        return "apart";
    }

    /** What parts them: a subordinator, a relative, a comma. */
    private String cuts(int from, int to) {
        boolean subordinator = false;
        boolean relative = false;
        boolean comma = false;
        for (int i = from + 1; i < to; i++) {
            subordinator |= sentence.posAt(i, Pos.SUBORDINATOR);
            relative |= sentence.posAt(i, Pos.RELATIVE);
            comma |= sentence.formAt(i, ",");
        }
        return (subordinator ? "s" : "") + (relative ? "r" : "") + (comma ? "c" : "");
    }

    private static long between(int from, int to, List<Integer> tokens) {
        return Math.min(3, tokens.stream().filter(t -> t > from && t < to).count());
    }

    private boolean inside(Circumstance.Kind kind, TimeExpression time) {
        return reading.circumstances().stream()
                .anyMatch(c -> c.kind() == kind && c.first() <= time.first() && time.first() < c.end());
    }
}
