package org.khabar.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Span;
import org.khabar.text.Token;

/** Why the events of one sentence happen: the words behind a connective (بسبب), or what a deed is about by its nature. */
final class Reasons {

    /** What these are about is why they happen: احتجاجات على القانون, تحقيق في الحريق. */
    private static final Map<String, String> ABOUT =
            Map.of("Protest", "protest", "Criticism", "reproach", "Investigation", "case", "Support", "thanks");

    /** What is done for the sake of something, where the words say so: اجتمعوا لمناقشة الأزمة. */
    private static final Set<String> FOR = Set.of(
            "Meeting",
            "Attack",
            "Protest",
            "Plan",
            "Demand",
            "Aid",
            "Agreement",
            "Withdrawal",
            "Investigation",
            "Sanction",
            "Arrest");

    private static final int WORDS = 12;

    private final SentenceReading reading;
    private final Sentence sentence;
    private final Contexts contexts;
    private final List<Candidate> candidates;

    Reasons(SentenceReading reading, Contexts contexts, List<Candidate> candidates) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.contexts = contexts;
        this.candidates = candidates;
    }

    /** The words that tell why. */
    @Nullable
    Span of(Candidate candidate) {
        for (Circumstance c : reading.circumstances()) {
            if (isReasonOf(c, candidate)) {
                int first = sentence.posAt(c.first(), Pos.CLITIC) ? c.first() + 1 : c.first();
                int end = end(first, c.end());
                return end > first ? sentence.span(first, end) : null;
            }
        }
        Span object = object(candidate);
        return object != null ? object : demanded(candidate);
    }

    /** تظاهروا مطالبين بزيادة الأجور: what people take to the streets for. */
    private @Nullable Span demanded(Candidate candidate) {
        if (!candidate.frame().type().equals("Protest")) {
            return null;
        }
        int token = candidate.clause().token();
        for (Candidate other : candidates) {
            int demand = other.clause().token();
            boolean beside = other.frame().type().equals("Demand")
                    && other.clause().kind() == Clause.Kind.PARTICIPLE
                    && demand > token
                    && !holds(token, demand, Pos.SUBORDINATOR);
            int first = demand + 1;
            while (beside && first < sentence.size() && sentence.posAt(first, Pos.PREPOSITION)) {
                first++;
            }
            int end = beside ? end(first, sentence.size()) : first;
            if (end > first) {
                return sentence.span(first, end);
            }
        }
        return null;
    }

    /** The folded nouns and names of the motive. */
    Set<String> words(Candidate candidate) {
        Set<String> words = new LinkedHashSet<>();
        for (Circumstance c : reading.circumstances()) {
            if (isReasonOf(c, candidate)) {
                for (int i = c.first(); i < c.end(); i++) {
                    if (sentence.token(i).is(Pos.NOUN) || sentence.token(i).is(Pos.NAME)) {
                        words.add(sentence.token(i).form());
                    }
                }
            }
        }
        return words;
    }

    /** لأنه رفض tells why, بسببه points elsewhere. */
    private boolean isReasonOf(Circumstance c, Candidate candidate) {
        return c.kind() == Circumstance.Kind.REASON
                && (!sentence.posAt(c.first(), Pos.CLITIC) || sentence.posAt(c.first() - 1, Pos.SUBORDINATOR))
                && candidate.equals(owner(c));
    }

    /**
     * The event before the connective, sayings last, since it is mostly what they say that has a reason; a connective of
     * protest goes to a protest first. Without any event before it, the first one after it.
     */
    private @Nullable Candidate owner(Circumstance c) {
        Candidate owner = null;
        int best = 0;
        for (Candidate candidate : candidates) {
            if (candidate.clause().token() < c.marker()) {
                int rank = rank(candidate, c);
                if (rank > 0 && rank >= best) {
                    owner = candidate;
                    best = rank;
                }
            }
        }
        if (owner != null) {
            return owner;
        }
        return candidates.stream()
                .filter(candidate -> candidate.clause().token() >= c.end())
                .findFirst()
                .orElse(null);
    }

    private int rank(Candidate candidate, Circumstance c) {
        int token = candidate.clause().token();
        boolean protest = contexts.protesting()
                        .contains(sentence.token(c.marker()).form())
                || contexts.protesting().contains(sentence.token(c.marker() + 1).form());
        if (candidate.isSaying()) {
            return holds(token, c.marker(), Pos.SUBORDINATOR) ? 0 : 1;
        }
        if (sentence.posAt(token - 1, Pos.RELATIVE) && holds(token, c.marker(), Pos.PUNCTUATION)) {
            return 1;
        }
        return protest && candidate.frame().type().equals("Protest") ? 3 : 2;
    }

    private boolean holds(int from, int to, Pos pos) {
        for (int i = from; i < to; i++) {
            if (sentence.posAt(i, pos)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Span object(Candidate candidate) {
        String type = candidate.frame().type();
        for (Argument argument : candidate.clause().arguments()) {
            Nominal nominal = argument.nominal();
            boolean objective = argument.slot() == Slot.OBJECT || argument.slot() == Slot.PREPOSITION;
            if (nominal == null || !objective || nominal.kind() != Kind.OTHER) {
                continue;
            }
            Nominal concerned =
                    ABOUT.containsKey(type) && is(nominal, contexts.concerning()) ? nominal.complement() : null;
            boolean aim = FOR.contains(type)
                    && contexts.purposes().contains(argument.marker())
                    && (!type.equals("Demand") || asksElsewhere(candidate.clause()))
                    && is(nominal, contexts.aims());
            if (concerned != null || aim || isAbout(candidate, argument, nominal)) {
                int first = concerned != null ? concerned.first() : nominal.first();
                return sentence.span(first, end(first, aim ? sentence.size() : reach(nominal.end())));
            }
        }
        return null;
    }

    /** دعا إلى الحوار لإنهاء الأزمة has an aim; دعا لإجراء حوار only says what is asked for. */
    private boolean asksElsewhere(Clause clause) {
        return clause.argument(Slot.OBJECT) != null
                || contexts.asking().stream().anyMatch(marker -> clause.behind(marker) != null);
    }

    private boolean isAbout(Candidate candidate, Argument argument, Nominal nominal) {
        String kind = ABOUT.getOrDefault(candidate.frame().type(), "");
        boolean time = reading.times().stream().anyMatch(t -> t.first() < nominal.end() && nominal.first() < t.end());
        boolean thanks =
                !kind.equals("thanks") || candidate.clause().lemmas().stream().anyMatch(contexts.thanking()::contains);
        boolean placed = kind.equals("case")
                && candidate.clause().kind() != Clause.Kind.NOUN
                && contexts.placeSlots().get(0).equals("@" + argument.marker());
        return thanks
                && !time
                && !sentence.posAt(nominal.first(), Pos.NUMBER)
                && !placed
                && contexts.about()
                        .getOrDefault(kind, Set.of())
                        .contains(argument.slot() == Slot.OBJECT ? "object" : argument.marker())
                && !is(nominal, contexts.unmotivated());
    }

    private boolean is(Nominal nominal, Set<String> nouns) {
        return sentence.token(nominal.head()).nouns().stream().anyMatch(nouns::contains);
    }

    /** What an object takes with it, up to where it happens. */
    private int reach(int from) {
        int end = from;
        while (end < sentence.size()
                && !contexts.placeSlots()
                        .get(0)
                        .equals("@" + sentence.token(end).form())) {
            end++;
        }
        return end;
    }

    /** A motive ends at a mark, at a verb that begins another clause, and where a relative clause only describes it. */
    private int end(int first, int limit) {
        int end = first;
        while (end < limit && end - first < WORDS) {
            Token token = sentence.token(end);
            boolean mark = token.is(Pos.PUNCTUATION) && !token.isForm("\"");
            boolean clause = token.is(Pos.CONJUNCTION) && sentence.posAt(end + 1, Pos.VERB);
            boolean describes = token.is(Pos.RELATIVE) && end - first > 2;
            boolean beside = end > first + 1 && contexts.beside().contains(token.form());
            if (mark || clause || describes || beside) {
                break;
            }
            end++;
        }
        while (end > first + 1
                && (sentence.formAt(end - 1, "\"") && isOpening(first, end)
                        || sentence.posAt(end - 1, Pos.PREPOSITION))) {
            end--;
        }
        return end;
    }

    private boolean isOpening(int first, int end) {
        int marks = 0;
        for (int i = first; i < end; i++) {
            marks += sentence.formAt(i, "\"") ? 1 : 0;
        }
        return marks % 2 == 1;
    }
}
