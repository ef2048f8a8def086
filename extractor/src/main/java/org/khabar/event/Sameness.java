package org.khabar.event;

import java.util.List;
import org.khabar.clause.SentenceReading;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;

/** Whether two tellings are of one event: what the judgement makes of the rules' answer. */
final class Sameness {

    private final Judgement judgement;
    private final PairFeatures features;

    Sameness(Judgement judgement, List<SentenceReading> readings) {
        this.judgement = judgement;
        features = new PairFeatures(readings);
    }

    /**
     * How likely a telling tells what has been told before, 0 to 1.
     *
     * @param between events of the class told between them
     */
    double chance(Event before, Event now, int between, boolean ruled) {
        return judgement.chance(
                Question.about(
                        Question.Kind.SAME,
                        now.tellings().get(0).span(),
                        now.type(),
                        before.tellings().get(0).span(),
                        ruled,
                        features.of(before, now, between, ruled)),
                Question.YES);
    }
}
