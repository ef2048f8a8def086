package org.khabar.event;

import java.util.Map;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.text.Span;

/** Whether an event happened: what the judgement makes of the rules' answer. */
final class ChosenTruth {

    /** How sure the judgement must be of itself that something has not happened: it has learnt from few of these. */
    private static final double SURE = 0.85;

    /** How likely the rules' answer is where the judgement is not so sure. */
    private static final double UNDECIDED = 0.3;

    private final Judgement judgement;
    private final PredicateFeatures features;

    /**
     * A truth.
     *
     * @param chance how likely it is, 0 to 1
     */
    record Judged(Factuality truth, double chance) {}

    ChosenTruth(Judgement judgement, PredicateFeatures features) {
        this.judgement = judgement;
        this.features = features;
    }

    Judged of(Candidate candidate, Factuality ruled) {
        Span trigger =
                candidate.reading().sentence().token(candidate.clause().token()).span();
        String type = candidate.frame().type();
        Map<String, Double> answers = judgement.answers(Question.of(
                Question.Kind.TRUTH,
                trigger,
                type,
                ruled.name(),
                features.ofTruth(candidate.clause(), type, ruled.name())));
        return answers.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(answer -> answer.getKey().equals(ruled.name())
                        || !answer.getKey().equals(Factuality.NEGATED.name())
                        || answer.getValue() >= SURE)
                .map(answer -> new Judged(Factuality.valueOf(answer.getKey()), answer.getValue()))
                .orElse(new Judged(ruled, answers.isEmpty() ? 0 : UNDECIDED));
    }
}
