package org.khabar.event;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.time.TimeExpression;

/**
 * When the events of one sentence happen. Every time expression belongs to one predicate, event or not: the last one
 * before it in its own clause and quotation, else the first one after it. An event has its own time or that of the
 * verb that lends it its subject.
 */
final class Times {

    /** What is arranged for a day, so that a call for it names that day. */
    private static final Set<String> ARRANGED = Set.of("Protest", "Meeting", "Election");

    private static final Set<String> JUDGING = Set.of(
            "Statement", "Demand", "Criticism", "Accusation", "Warning", "Denial", "Rejection", "Support", "Plan");

    private static final int CLIMB = 4;

    private final SentenceReading reading;
    private final Sentence sentence;
    private final Contexts contexts;
    private final Quotes quotes;
    private final Map<Integer, Candidate> events = new LinkedHashMap<>();
    private final Map<Integer, Clause> predicates = new LinkedHashMap<>();
    private final SetMultimap<TimeExpression, Clause> owners = LinkedHashMultimap.create();

    Times(
            SentenceReading reading,
            List<Candidate> candidates,
            List<Candidate> sayings,
            Contexts contexts,
            Quotes quotes) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.contexts = contexts;
        this.quotes = quotes;
        candidates.forEach(c -> events.put(c.clause().index(), c));
        for (Clause clause : reading.clauses()) {
            boolean verb = clause.kind() == Clause.Kind.VERB
                    && clause.lemmas().stream().noneMatch(contexts.helpers()::contains)
                    && !isSource(clause);
            if (verb
                    || events.containsKey(clause.index())
                    || clause.kind() == Clause.Kind.NOUN && contexts.effect(clause) == Factuality.ACTUAL
                    || sayings.stream().anyMatch(s -> s.clause().equals(clause))) {
                predicates.put(clause.token(), clause);
            }
        }
        for (TimeExpression time : reading.times()) {
            owners.putAll(time, belonging(time));
        }
    }

    /** بحسب ما ذكرت الوكالة الأربعاء: the day is that of what is told. */
    private boolean isSource(Clause clause) {
        return reading.circumstances().stream()
                .anyMatch(c -> c.kind() == Circumstance.Kind.SOURCE
                        && c.marker() <= clause.token()
                        && clause.token() < c.contentEnd());
    }

    /** The time of an event: its own, or the one that it shares with another predicate. */
    @Nullable
    TimeExpression of(Clause event) {
        TimeExpression own = nearest(event, event);
        if (own != null) {
            return own;
        }
        TimeExpression inner = isPlan(event) ? ofPlanned(event) : ofNoun(event);
        if (inner != null || event.kind() == Clause.Kind.VERB) {
            return inner;
        }
        if (event.kind() == Clause.Kind.PARTICIPLE) {
            return ofVerbBefore(event);
        }
        TimeExpression relative = ofRelative(event);
        return relative != null ? relative : ofGovernor(event);
    }

    /** The predicates whose time it is, events or not; none where it belongs to no predicate. */
    Set<Clause> owners(TimeExpression time) {
        return owners.get(time);
    }

    private @Nullable TimeExpression nearest(Clause owner, Clause event) {
        TimeExpression best = null;
        int distance = Integer.MAX_VALUE;
        for (Map.Entry<TimeExpression, Clause> e : owners.entries()) {
            int gap = Math.abs(e.getKey().first() - event.token());
            if (e.getValue().equals(owner) && gap < distance) {
                best = e.getKey();
                distance = gap;
            }
        }
        return best;
    }

    /** أبرمت الدولتان اتفاقا الأحد: the noun is what the verb does. */
    private @Nullable TimeExpression ofNoun(Clause verb) {
        for (Clause owner : owners.values()) {
            Link link = owner.link();
            if (owner.kind() == Clause.Kind.NOUN && link != null && link.clause() == verb.index() && shares(link)) {
                return nearest(owner, verb);
            }
        }
        return null;
    }

    private boolean isPlan(Clause clause) {
        Candidate event = events.get(clause.index());
        return event != null && event.frame().type().equals("Plan");
    }

    /** يعتزم الحزب تنظيم تجمع الأحد: what is planned for a day. */
    private @Nullable TimeExpression ofPlanned(Clause plan) {
        for (Clause owner : owners.values()) {
            Clause at = owner;
            for (int depth = 0; depth < CLIMB; depth++) {
                Link link = at.link();
                if (link == null || contexts.times().contains(link.marker())) {
                    break;
                }
                if (link.clause() == plan.index()) {
                    return nearest(owner, plan);
                }
                at = reading.clauses().get(link.clause());
            }
        }
        return null;
    }

    /** تظاهروا السبت مطالبين: at one time; what only explains another deed (استقال الأربعاء، قائلا) may come later. */
    private @Nullable TimeExpression ofVerbBefore(Clause participle) {
        Clause verb = null;
        for (Clause predicate : predicates.values()) {
            if (predicate.token() < participle.token()
                    && predicate.kind() == Clause.Kind.VERB
                    && predicate.link() == null) {
                verb = predicate;
            }
        }
        Candidate event = events.get(participle.index());
        boolean saying = event != null && event.isSaying();
        return verb == null || saying && !isJudging(verb) ? null : nearest(verb, participle);
    }

    /** المظاهرات التي جرت الأحد, اتفاق أبرم عام 2015: the verb after the noun tells when it happened. */
    private @Nullable TimeExpression ofRelative(Clause noun) {
        for (Clause owner : owners.values()) {
            if (owner.token() > noun.token() && happens(owner) && isRelative(noun, owner)) {
                return nearest(owner, noun);
            }
        }
        return null;
    }

    /** جرت, and with the pronoun that takes the noun up, إجراؤها: that what the noun tells took or takes place. */
    private boolean happens(Clause owner) {
        return switch (owner.kind()) {
            case VERB -> owner.lemmas().stream().anyMatch(contexts.happening()::contains) || contexts.isLight(owner);
            case NOUN ->
                sentence.posAt(owner.token() + 1, Pos.CLITIC)
                        && !events.containsKey(owner.index())
                        && contexts.effect(owner) == Factuality.ACTUAL;
            case PARTICIPLE -> false;
        };
    }

    private boolean isRelative(Clause noun, Clause verb) {
        for (int i = noun.token() + 1; i < verb.token(); i++) {
            if (predicates.containsKey(i)
                    || sentence.posAt(i, Pos.SUBORDINATOR)
                    || sentence.posAt(i, Pos.PREPOSITION)) {
                return false;
            }
        }
        boolean pronoun = sentence.posAt(verb.token() - 1, Pos.RELATIVE);
        return pronoun || verb.token() - noun.token() <= 3 && !sentence.posAt(verb.token() - 1, Pos.CONJUNCTION);
    }

    private @Nullable TimeExpression ofGovernor(Clause noun) {
        Clause at = noun;
        for (int depth = 0; depth < CLIMB; depth++) {
            Link link = at.link();
            if (link == null || contexts.times().contains(link.marker())) {
                return null;
            }
            at = reading.clauses().get(link.clause());
            Factuality effect = contexts.effect(at);
            boolean decided = effect == Factuality.ACTUAL || contexts.isLight(at);
            boolean fact = link.marker().equals(Link.FACT) || contexts.stating().contains(link.marker());
            if (fact || !decided && (effect != null || !shares(link))) {
                return null;
            }
            TimeExpression time = nearest(at, noun);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private boolean shares(Link link) {
        return link.marker().equals("object")
                || link.marker().equals("subject")
                || link.marker().equals("of")
                || contexts.announcing().contains(link.marker())
                || contexts.coincident().contains(link.marker());
    }

    /** The predicates of which the grammar makes it the time, else the one that word order gives it. */
    private Set<Clause> belonging(TimeExpression time) {
        Set<Clause> found = new LinkedHashSet<>();
        for (Clause clause : reading.clauses()) {
            if (time.owners().contains(clause.token())) {
                Clause owner = predicate(clause);
                if (owner != null) {
                    found.add(owner.equals(clause) ? passesOn(owner, time) : owner);
                }
            }
        }
        Clause near = time.owners().isEmpty() ? owner(time) : null;
        return near == null ? found : Set.of(near);
    }

    /** The predicate itself, or the one above a noun that is none. */
    private @Nullable Clause predicate(Clause clause) {
        Clause at = clause;
        for (int depth = 0; at != null && depth < CLIMB; depth++) {
            if (predicates.containsKey(at.token())) {
                return at;
            }
            at = Fillers.governor(reading, at);
        }
        return null;
    }

    private @Nullable Clause owner(TimeExpression time) {
        int here = quotes.opening(time.first());
        int i = time.first() - 1;
        while (i >= 0) {
            if (quotes.opening(i) != here || sentence.formAt(i, "\"")) {
                if (here != Quotes.OUTSIDE) {
                    return after(time);
                }
                i--;
                continue;
            }
            Clause predicate = predicates.get(i);
            if (predicate != null) {
                return passesOn(predicate, time);
            }
            if (sentence.posAt(i, Pos.SUBORDINATOR) || sentence.formAt(i, ":") || opensClause(i, time)) {
                return after(time);
            }
            if (isShifted(i, time)) {
                return null;
            }
            i = sentence.formAt(i, ",") ? beforeAside(i, time) : i - 1;
        }
        return after(time);
    }

    /** A conjunction after a comma, without a predicate between it and the time. */
    private boolean opensClause(int i, TimeExpression time) {
        return sentence.posAt(i, Pos.CONJUNCTION) && sentence.formAt(i - 1, ",") && i < time.first();
    }

    /** استقال بعد غرق العبارة الأحد: the day is that of what came before. */
    private boolean isShifted(int i, TimeExpression time) {
        if (!contexts.shifting().contains(sentence.token(i).form())) {
            return false;
        }
        for (Item item : reading.items()) {
            if (item.first() == i + 1 && item.nominal() != null) {
                return item.end() <= time.first()
                        && !item.nominal().isEntity()
                        && reading.times().stream().noneMatch(t -> t.first() <= item.first() && t.end() > item.first());
            }
        }
        return false;
    }

    /**
     * Steps over an aside between commas that has a time of its own (، الذي عين قبل عام،) or stands before one between
     * commas (، الذي كان سفيرا، الأحد،).
     */
    private int beforeAside(int comma, TimeExpression time) {
        boolean parted = isParted(time) && comma == time.first() - 1;
        for (int k = comma - 1; k > 0; k--) {
            int from = k;
            if (sentence.formAt(k, ",")) {
                boolean aside = sentence.posAt(k + 1, Pos.RELATIVE)
                        || sentence.posAt(k + 1, Pos.CONJUNCTION)
                                && (sentence.posAt(k + 2, Pos.PRONOUN) || sentence.posAt(k + 2, Pos.RELATIVE));
                boolean dated = reading.times().stream().anyMatch(t -> t.first() > from && t.end() <= comma);
                return aside && (dated || parted) ? k - 1 : comma - 1;
            }
        }
        return comma - 1;
    }

    /** A time between commas belongs to a whole clause: وفي حديثه، الأحد، عن إقالة الوزير، قال. */
    private boolean isParted(TimeExpression time) {
        return sentence.formAt(time.first() - 1, ",") && sentence.formAt(time.end(), ",");
    }

    /** طالبوا باستقالة الوزير الأحد: the day is that of the demand. */
    private Clause passesOn(Clause predicate, TimeExpression time) {
        Link link = predicate.link();
        Candidate event = events.get(predicate.index());
        if (predicate.kind() != Clause.Kind.NOUN
                || link == null
                || event == null
                || time.first() == predicate.token() + 1) {
            return predicate;
        }
        Clause governor = reading.clauses().get(link.clause());
        return isJudging(governor)
                        && governor.kind() == Clause.Kind.VERB
                        && !ARRANGED.contains(event.frame().type())
                ? governor
                : predicate;
    }

    private boolean isJudging(Clause clause) {
        Candidate event = events.get(clause.index());
        return event != null && JUDGING.contains(event.frame().type());
    }

    private @Nullable Clause after(TimeExpression time) {
        int here = quotes.opening(time.first());
        for (int i = time.end(); i < sentence.size() && quotes.opening(i) == here; i++) {
            Clause predicate = predicates.get(i);
            if (predicate != null && (predicate.kind() == Clause.Kind.VERB || !isParted(time))) {
                return predicate;
            }
            if (sentence.posAt(i, Pos.SUBORDINATOR) && i > time.end()) {
                return null;
            }
        }
        return null;
    }
}
