package org.khabar.judgement;

import java.util.List;
import java.util.Map;
import org.khabar.text.Sentence;

/** Answers questions about predicates. Implementations are thread-safe. */
public interface Judgement {

    /** Takes whatever the rules answer. */
    Judgement RULES = new Judgement() {
        @Override
        public Map<String, Double> answers(Question question) {
            return Map.of(question.ruled(), 1.0);
        }

        @Override
        public boolean knows(String lemma) {
            return false;
        }
    };

    /** How likely each answer is, 0 to 1; an answer that is not there is impossible. */
    Map<String, Double> answers(Question question);

    /** Whether a predicate of this folded lemma may tell an event, though no frame names it. */
    boolean knows(String lemma);

    /**
     * The same for questions about one article, for one thread.
     *
     * @param sentences all of the text's, in order
     */
    default Judgement of(String text, List<Sentence> sentences) {
        return this;
    }

    /** The same for questions about one sentence of the article, which may be read for that once. */
    default Judgement in(Sentence sentence) {
        return this;
    }

    /** How likely one answer is. */
    default double chance(Question question, String answer) {
        return answers(question).getOrDefault(answer, 0.0);
    }
}
