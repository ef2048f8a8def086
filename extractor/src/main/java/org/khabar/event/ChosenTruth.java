package org.khabar.event;

import java.util.Map;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.text.Span;

/** Whether an event happened: what the judgement makes of the rules' answer. */
final class ChosenTruth {

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
        return judgement
                .answers(Question.of(
                        Question.Kind.TRUTH,
                        trigger,
                        type,
                        ruled.name(),
                        features.ofTruth(candidate.clause(), type, ruled.name())))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(answer -> new Judged(Factuality.valueOf(answer.getKey()), answer.getValue()))
                .orElse(new Judged(ruled, 0));
    }
}
