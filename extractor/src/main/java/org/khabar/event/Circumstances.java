package org.khabar.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.coref.Entity;
import org.khabar.judgement.Judgement;
import org.khabar.text.Sentence;
import org.khabar.text.Span;
import org.khabar.time.TimeExpression;

/** When, why and according to whom, for the events of one sentence. */
final class Circumstances {

    private static final Set<String> SPEECH = Set.of(
            "Statement", "Demand", "Criticism", "Accusation", "Warning", "Denial", "Rejection", "Support", "Plan");

    private final Sentence sentence;
    private final Quotations quotations;
    private final Reasons reasons;
    private final ChosenTimes times;
    private final Sources sources;

    /**
     * Circumstances of one sentence.
     *
     * @param judgement what decides on times
     * @param candidates its events
     * @param sayings all its sayings, those that are no events of their own too
     * @param quotes its quotation marks
     * @param quoted who speaks in the quotation that goes on from the sentence before
     */
    Circumstances(
            Judgement judgement,
            SentenceReading reading,
            Fillers fillers,
            List<Candidate> candidates,
            List<Candidate> sayings,
            Quotes quotes,
            Set<Entity> quoted) {
        this.sentence = reading.sentence();
        this.reasons = new Reasons(reading, fillers.contexts(), candidates);
        Times ruled = new Times(reading, candidates, sayings, fillers.contexts(), quotes);
        this.times = new ChosenTimes(judgement, reading, new TimeFeatures(reading, quotes, candidates, ruled), ruled);
        List<Candidate> telling =
                Stream.concat(candidates.stream(), sayings.stream()).distinct().toList();
        List<Integer> spoken = telling.stream()
                .filter(c -> SPEECH.contains(c.frame().type()))
                .map(c -> c.clause().token())
                .sorted()
                .toList();
        this.quotations = new Quotations(reading, quotes, spoken);
        this.sources = new Sources(reading, fillers, telling, quotes, quoted);
    }

    /** When it happens. */
    @Nullable
    TimeExpression time(Candidate candidate) {
        return times.of(candidate);
    }

    /** The words that tell why it happens. */
    @Nullable
    Span reason(Candidate candidate) {
        return reasons.of(candidate);
    }

    /** The folded nouns and names of the motive. */
    Set<String> motive(Candidate candidate) {
        return reasons.words(candidate);
    }

    /** Whom the article credits with an event. */
    Set<Entity> sources(Candidate candidate, Set<Entity> agents) {
        return sources.of(candidate, agents);
    }

    /** Who speaks on where the sentence credits somebody: وبحسب المنظمة فإن الحادث وقع أمس، مشيرة إلى كذا. */
    Set<Entity> credited(Clause clause) {
        return sources.credited(clause);
    }

    /** Who speaks in the quotation that the sentence leaves open. */
    Set<Entity> quoted() {
        return sources.atEnd();
    }

    /** What follows a speech predicate and its arguments, to the end of the sentence, with the words quoted. */
    @Nullable
    Content content(Candidate candidate) {
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
        int predicate = candidate.clause().token();
        Span quote = quotations.of(predicate);
        boolean before =
                quote != null && quote.end() <= sentence.token(predicate).span().begin();
        Span words = before || begin >= end ? quote : sentence.span(begin, end); // "...", قال الوزير
        return words == null ? null : new Content(words, quote);
    }
}
