package org.khabar.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.Pronoun;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Traits.Tense;

/** Tells which verbs of saying in one sentence are events of their own. The others only bring in what they say. */
final class Sayings {

    /** What is done by saying it. */
    private static final Set<String> ACTS =
            Set.of("Plan", "Rejection", "Demand", "Denial", "Support", "Warning", "Accusation", "Criticism");

    /** How far a quotation may stand from its saying, and an act from the beginning of the quotation. */
    private static final int OPENING_REACH = 8;

    private final SentenceReading reading;
    private final Sentence sentence;
    private final Contexts contexts;
    private final Judge judge;
    private final List<Candidate> candidates;
    private final Quotes quotes;

    /**
     * Sayings of one sentence.
     *
     * @param candidates all that may be events in it
     * @param quotes its quotation marks
     */
    Sayings(SentenceReading reading, Contexts contexts, List<Candidate> candidates, Quotes quotes) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.contexts = contexts;
        this.judge = new Judge(contexts);
        this.candidates = List.copyOf(candidates);
        this.quotes = quotes;
    }

    void removeFrom(List<Candidate> events) {
        events.removeIf(c -> c.isSaying() && !isEvent(c));
    }

    private boolean isEvent(Candidate saying) {
        return !saysOnly(saying)
                && !isSource(saying)
                && !repeats(saying)
                && !isInPassing(saying)
                && !isQuoted(saying)
                && !isImpersonal(saying)
                && !isRated(saying)
                && !isThing(saying)
                && judge.judge(saying) != Factuality.HYPOTHETICAL;
    }

    /** A saying whose whole content is another event (أعلن استقالته) is that event. */
    private boolean saysOnly(Candidate saying) {
        for (Candidate other : candidates) {
            Link link = other.clause().link();
            if (link != null
                    && link.clause() == saying.clause().index()
                    && (link.marker().equals("object")
                            || contexts.announcing().contains(link.marker()) && !isWithin(saying, other))) {
                return true;
            }
            boolean stated = link != null
                    && link.clause() == saying.clause().index()
                    && (link.marker().equals(Link.FACT) || contexts.stating().contains(link.marker()));
            if (isSaidInQuotes(saying, other)) {
                return true;
            }
            boolean said = other.isSaying() && !isQuoted(other); // ترمب وماي "يعتبران": not told by itself
            if (stated
                    && (said || ACTS.contains(other.frame().type()) && byPronoun(other) && isHisOwn(saying, other))) {
                return true;
            }
        }
        return false;
    }

    /** قالت: "أنا أشكر الجميع": whoever thanks, asks or rejects in so many words says nothing else by that. */
    private boolean isSaidInQuotes(Candidate saying, Candidate act) {
        int opening = quotes.opening(act.clause().token());
        Argument subject = act.clause().argument(Slot.SUBJECT);
        return ACTS.contains(act.frame().type())
                && opening > saying.clause().token()
                && opening - saying.clause().token() <= OPENING_REACH
                && act.clause().token() - opening <= OPENING_REACH
                && subject != null
                && subject.pronoun() != null
                && subject.pronoun().reference() == Pronoun.Reference.SPEAKER;
    }

    /** قال إنه لن يشارك: who speaks does it by speaking. */
    private static boolean byPronoun(Candidate candidate) {
        Argument subject = candidate.clause().argument(Slot.SUBJECT);
        return subject != null && subject.pronoun() != null;
    }

    /** شدد على أن الجماعة مسؤولة عن الهجوم announces no attack: the conjunction stands between. */
    private boolean isWithin(Candidate saying, Candidate other) {
        for (int i = saying.clause().token() + 1; i < other.clause().token(); i++) {
            if (sentence.posAt(i, Pos.SUBORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    /** Not إن الهجمات "ستعزز عزمنا": what stands between the conjunction and the verb is whom it is about. */
    private boolean isHisOwn(Candidate saying, Candidate act) {
        boolean noun = false;
        for (int i = act.clause().token() - 1; i > saying.clause().token(); i--) {
            if (sentence.posAt(i, Pos.SUBORDINATOR)) {
                return !noun;
            }
            noun |= sentence.posAt(i, Pos.NOUN) || sentence.posAt(i, Pos.NAME);
        }
        return true;
    }

    /** قائلا in وتابع قائلا adds no second saying. */
    private boolean repeats(Candidate saying) {
        return saying.clause().kind() == Clause.Kind.PARTICIPLE
                && candidates.stream()
                        .anyMatch(c -> c.isSaying()
                                && c.clause().token() < saying.clause().token()
                                && saying.clause().token() - c.clause().token() <= 3);
    }

    /** ويذكر أن, ويشار إلى أن: it is recalled, by nobody. */
    private boolean isImpersonal(Candidate saying) {
        Clause clause = saying.clause();
        Argument subject = clause.argument(Slot.SUBJECT);
        return clause.token() <= 2
                && clause.traits().tense() == Tense.IMPERFECT
                && subject != null
                && subject.pronoun() != null
                && clause.lemmas().stream().anyMatch(contexts.impersonal()::contains);
    }

    /** تعتبر المدينة مركزا للتجارة: it is held to be so, by nobody. */
    private boolean isRated(Candidate saying) {
        Clause clause = saying.clause();
        return clause.traits().tense() == Tense.IMPERFECT
                && clause.lemmas().stream().anyMatch(contexts.rating()::contains)
                && content(clause) == null;
    }

    private @Nullable Clause content(Clause saying) {
        return reading.clauses().stream()
                .filter(c -> c.link() != null
                        && c.link().clause() == saying.index()
                        && (c.link().marker().equals(Link.FACT)
                                || contexts.stating().contains(c.link().marker())))
                .findFirst()
                .orElse(null);
    }

    /** تشير النتائج إلى أن: a thing says nothing, unless somebody has written it. */
    private boolean isThing(Candidate saying) {
        Argument subject = saying.clause().argument(Slot.SUBJECT);
        Nominal nominal = subject == null ? null : subject.nominal();
        return nominal != null
                && nominal.sentence() == sentence.index()
                && sentence.token(nominal.head()).nouns().stream().anyMatch(contexts.things()::contains);
    }

    /** قال: "أعتقد أن الأمر انتهى": what the words of a quotation say of saying and thinking belongs to its speaker. */
    private boolean isQuoted(Candidate saying) {
        return saying.clause().kind() == Clause.Kind.VERB
                && quotes.opening(saying.clause().token()) != Quotes.OUTSIDE;
    }

    /** قانون يعتبرونه ظالما, التي كانت تأمل, ما وصفه, رسالة كتبها, سيدة تحدثت للقناة: an opinion or text in passing is no saying. */
    private boolean isInPassing(Candidate saying) {
        Clause clause = saying.clause();
        int before = clause.token() - 1;
        while (before > 0 && isHelper(before)) {
            before--;
        }
        boolean clitic = sentence.posAt(clause.token() + 1, Pos.CLITIC);
        boolean opinion =
                sentence.posAt(before, Pos.RELATIVE) && (clause.traits().tense() == Tense.IMPERFECT || clitic);
        boolean written = clause.kind() == Clause.Kind.VERB
                && clitic
                && (sentence.posAt(before, Pos.NOUN) || sentence.posAt(before, Pos.ADJECTIVE));
        boolean talked = clause.kind() == Clause.Kind.VERB
                && content(clause) == null
                && clause.lemmas().stream().anyMatch(contexts.talking()::contains)
                && sentence.posAt(clause.token() - 1, Pos.NOUN)
                && reading.clauses().stream().anyMatch(c -> c.kind() == Clause.Kind.VERB && c.token() < clause.token());
        return opinion || written || talked;
    }

    private boolean isHelper(int token) {
        return sentence.token(token).verbs().stream().anyMatch(contexts.helpers()::contains);
    }

    /** ذكرت in بحسب ما ذكرت رويترز names a source and is no saying of its own. */
    private boolean isSource(Candidate saying) {
        int token = saying.clause().token();
        return reading.circumstances().stream()
                .anyMatch(c -> c.kind() == Circumstance.Kind.SOURCE
                        && c.marker() <= token
                        && token < c.first() + 4
                        && token < c.end());
    }
}
