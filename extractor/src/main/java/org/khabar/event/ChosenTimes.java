package org.khabar.event;

import org.jspecify.annotations.Nullable;
import org.khabar.clause.SentenceReading;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.text.Span;
import org.khabar.time.TimeExpression;

/** When an event happens: what the judgement makes of the rules' choice among the times of its sentence. */
final class ChosenTimes {

    /** How likely the likeliest must be: where the balance of found and false is best on kept-out articles. */
    private static final double TAKEN = 0.45;

    private final Judgement judgement;
    private final SentenceReading reading;
    private final TimeFeatures features;
    private final Times times;

    ChosenTimes(Judgement judgement, SentenceReading reading, TimeFeatures features, Times times) {
        this.judgement = judgement;
        this.reading = reading;
        this.features = features;
        this.times = times;
    }

    @Nullable
    TimeExpression of(Candidate candidate) {
        TimeExpression ruled = times.of(candidate.clause());
        Span trigger = reading.sentence().token(candidate.clause().token()).span();
        TimeExpression best = null;
        double chance = TAKEN;
        for (TimeExpression time : reading.times()) {
            Span words = reading.sentence().span(time.first(), time.end());
            double likely = judgement.chance(
                    Question.about(
                            Question.Kind.TIME,
                            trigger,
                            candidate.frame().type(),
                            words,
                            time.equals(ruled),
                            features.of(candidate, time, ruled)),
                    Question.YES);
            if (likely >= chance) {
                best = time;
                chance = likely;
            }
        }
        return best;
    }
}
