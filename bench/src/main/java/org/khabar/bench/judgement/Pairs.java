package org.khabar.bench.judgement;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.stats.Counter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.pipeline.NewsExtractor;

/**
 * Takes down pairs of tellings. Who takes part in them, when and whether is answered by models that have not learned from
 * their article, and are as wrong at times as when the extractor runs.
 */
final class Pairs {

    private static final int PARTS = 2;

    private Pairs() {}

    /**
     * The pairs of each article, in no order.
     *
     * @param recorded what else is asked about the articles, and the right answers
     */
    static List<List<Recorder.Answered>> record(List<Annotation> annotations, List<Recorder> recorded) {
        Train.Relay relay = new Train.Relay();
        NewsExtractor extractor = Train.extractor(relay);
        List<List<Recorder.Answered>> pairs = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            Map<Question.Kind, Dataset<String, String>> data = Train.nothing();
            for (int i = 0; i < recorded.size(); i++) {
                if (i % PARTS != part) {
                    Train.add(recorded.get(i).answered(), data);
                }
            }
            Judgement others = new OtherPart(data);
            for (int i = part; i < annotations.size(); i += PARTS) {
                List<Recorder.Answered> answered = Train.record(annotations.get(i), extractor, relay, others)
                        .answered();
                answered.removeIf(a -> a.question().kind() != Question.Kind.SAME);
                pairs.add(answered);
            }
        }
        return pairs;
    }

    /** Answers by what other articles taught. */
    private static final class OtherPart implements Judgement {
        private final Map<Question.Kind, LinearClassifier<String, String>> models = new EnumMap<>(Question.Kind.class);

        OtherPart(Map<Question.Kind, Dataset<String, String>> data) {
            data.forEach((kind, ofKind) -> {
                if (kind != Question.Kind.CLASS && kind != Question.Kind.SAME) {
                    models.put(kind, Train.learned(ofKind));
                }
            });
        }

        @Override
        public Map<String, Double> answers(Question question) {
            LinearClassifier<String, String> model = Objects.requireNonNull(models.get(question.kind()));
            Counter<String> likely =
                    model.probabilityOf(new BasicDatum<String, String>(new HashSet<>(question.features())));
            Map<String, Double> answers = new HashMap<>();
            likely.keySet().forEach(answer -> answers.put(answer, likely.getCount(answer)));
            return answers;
        }

        @Override
        public boolean knows(String lemma) {
            return true;
        }
    }
}
