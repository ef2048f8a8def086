package org.khabar.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Span;
import org.khabar.time.TimeExpression;

/** When, why and according to whom, for the events of one sentence. */
final class Circumstances {

    private static final Set<String> SPEECH = Set.of(
            "Statement", "Demand", "Criticism", "Accusation", "Warning", "Denial", "Rejection", "Support", "Plan");
    private static final Set<String> PERSONNEL = Set.of("Resignation", "Appointment", "Dismissal", "Election");
    private static final Set<String> ABOUT = Set.of("Protest", "Criticism");
    private static final Set<String> FOR = Set.of("Meeting", "Plan", "Attack", "Withdrawal");
    private static final int REASON_WORDS = 12;

    private final SentenceReading reading;
    private final Sentence sentence;
    private final Entities entities;
    private final Fillers fillers;
    private final List<Candidate> candidates;
    private final List<Candidate> sayings;

    Circumstances(
            SentenceReading reading,
            Entities entities,
            Fillers fillers,
            List<Candidate> candidates,
            List<Candidate> sayings) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.entities = entities;
        this.fillers = fillers;
        this.candidates = candidates;
        this.sayings = sayings;
    }

    /** The time expression nearest to the predicate with no other event's predicate between them. */
    @Nullable
    TimeExpression time(Clause clause) {
        TimeExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (TimeExpression time : reading.times()) {
            boolean before = time.end() <= clause.token();
            if (fillers.onlyTells(clause) && (before || time.first() - clause.token() > 5)) {
                continue; // تولت المنصب في أغسطس عقب إقالة فلان: the month is that of the taking
            }
            int gap = before ? clause.token() - time.end() + 2 : time.first() - clause.token();
            if (gap >= 0 && gap < distance && !separated(clause, time)) {
                best = time;
                distance = gap;
            }
        }
        return best;
    }

    private boolean separated(Clause clause, TimeExpression time) {
        for (Candidate other : candidates) {
            int token = other.clause().token();
            boolean between =
                    token > clause.token() && token < time.first() || token < clause.token() && token >= time.end();
            if (between && !isLinked(clause, other.clause())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLinked(Clause a, Clause b) {
        return a.link() != null && a.link().clause() == b.index()
                || b.link() != null && b.link().clause() == a.index();
    }

    /** The motive behind the nearest connective that follows the predicate, or that opens the sentence. */
    @Nullable
    Span reason(Candidate candidate) {
        Clause clause = candidate.clause();
        for (Circumstance c : reading.circumstances()) {
            if (c.kind() == Circumstance.Kind.REASON && clause.equals(owner(c))) {
                return sentence.span(c.first(), Math.min(c.end(), c.first() + REASON_WORDS));
            }
        }
        return object(candidate);
    }

    /** What a protest or reproach is about, and what a deed is for: احتجاجات على القانون, اجتمع لمناقشة الأزمة. */
    private @Nullable Span object(Candidate candidate) {
        Set<String> markers = ABOUT.contains(candidate.frame().type())
                ? fillers.contexts().about()
                : FOR.contains(candidate.frame().type()) ? fillers.contexts().purposes() : Set.of();
        for (Argument argument : candidate.clause().arguments()) {
            Nominal nominal = argument.nominal();
            if (nominal != null
                    && argument.slot() == Slot.PREPOSITION
                    && markers.contains(argument.marker())
                    && nominal.kind() == Kind.OTHER) {
                int end = nominal.end();
                while (end < sentence.size()
                        && end - nominal.first() < REASON_WORDS
                        && !sentence.token(end).is(Pos.PUNCTUATION)
                        && !sentence.token(end).is(Pos.VERB)
                        && !sentence.token(end).is(Pos.CONJUNCTION)) {
                    end++;
                }
                return sentence.span(nominal.first(), end);
            }
        }
        return null;
    }

    /** The folded nouns and names of the motive. */
    Set<String> motive(Clause clause) {
        Set<String> words = new LinkedHashSet<>();
        for (Circumstance c : reading.circumstances()) {
            if (c.kind() == Circumstance.Kind.REASON && clause.equals(owner(c))) {
                for (int i = c.first(); i < c.end(); i++) {
                    if (sentence.token(i).is(Pos.NOUN) || sentence.token(i).is(Pos.NAME)) {
                        words.add(sentence.token(i).form());
                    }
                }
            }
        }
        return words;
    }

    private @Nullable Clause owner(Circumstance c) {
        Clause owner = null;
        for (Candidate candidate : candidates) {
            if (candidate.clause().token() < c.marker()) {
                owner = candidate.clause();
            }
        }
        if (owner != null || candidates.isEmpty()) {
            return owner;
        }
        for (Candidate candidate : candidates) {
            if (candidate.clause().token() >= c.end()) {
                return candidate.clause();
            }
        }
        return null;
    }

    /** Whom the article credits: the sentence's source phrases, and whoever says the clause that holds the event. */
    Set<Entity> sources(Candidate candidate, Set<Entity> agents) {
        Clause clause = candidate.clause();
        Set<Entity> sources =
                new LinkedHashSet<>(fillers.entities(candidate.frame().slots("source"), reading, clause));
        boolean told = clause.kind() != Clause.Kind.NOUN
                || PERSONNEL.contains(candidate.frame().type());
        if (!told) {
            return sources;
        }
        for (Circumstance c : reading.circumstances()) {
            if (c.kind() == Circumstance.Kind.SOURCE) {
                for (Nominal nominal : c.nominals()) {
                    Entity entity = entities.of(nominal);
                    if (entity != null) {
                        sources.add(entity);
                    }
                }
            }
        }
        speaker(clause).ifPresent(c -> sources.addAll(fillers.entities(c.frame().slots("agent"), reading, c.clause())));
        sources.removeAll(agents);
        return sources;
    }

    /** وبحسب المنظمة فإن الحادث وقع أمس، مشيرة إلى كذا: whom the sentence credits goes on to speak, if nobody else has spoken. */
    Set<Entity> credited(Clause clause) {
        boolean spoken = sayings.stream()
                .anyMatch(
                        c -> c.clause().kind() == Clause.Kind.VERB && c.clause().token() < clause.token());
        for (Circumstance c : reading.circumstances()) {
            if (c.kind() == Circumstance.Kind.SOURCE && c.marker() <= 2 && c.first() < clause.token() && !spoken) {
                return c.nominals().stream()
                        .map(entities::of)
                        .filter(Objects::nonNull)
                        .limit(1)
                        .collect(Collectors.toSet());
            }
        }
        return Set.of();
    }

    private java.util.Optional<Candidate> speaker(Clause clause) {
        Clause at = clause;
        for (int depth = 0; depth < 5 && at.link() != null; depth++) {
            Clause up = reading.clauses().get(at.link().clause());
            for (Candidate candidate : sayings) {
                if (candidate.clause().index() == up.index()) {
                    return java.util.Optional.of(candidate);
                }
            }
            at = up;
        }
        return quoted(clause);
    }

    /** Inside a quotation after a colon, the speaker is the saying before it. */
    private java.util.Optional<Candidate> quoted(Clause clause) {
        Candidate saying = null;
        for (Candidate candidate : candidates) {
            int token = candidate.clause().token();
            if (candidate.isStatement() && token < clause.token() && quoteOpens(token, clause.token())) {
                saying = candidate;
            }
        }
        return java.util.Optional.ofNullable(saying);
    }

    private boolean quoteOpens(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.formAt(i, ":")) {
                return true;
            }
        }
        return false;
    }

    /** What follows a speech predicate and its arguments, to the end of the sentence. */
    @Nullable
    Span content(Candidate candidate) {
        if (!SPEECH.contains(candidate.frame().type())) {
            return null;
        }
        int begin = Math.max(candidate.clause().end(), candidate.clause().token() + 1);
        int end = sentence.size();
        while (begin < end
                && !Character.isLetterOrDigit(sentence.token(begin).form().charAt(0))) {
            begin++;
        }
        while (end > begin
                && !Character.isLetterOrDigit(sentence.token(end - 1).form().charAt(0))) {
            end--;
        }
        return begin < end ? sentence.span(begin, end) : null;
    }
}
