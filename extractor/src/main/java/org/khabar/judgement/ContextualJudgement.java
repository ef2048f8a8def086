package org.khabar.judgement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Sentence;

/**
 * What linear models say, weighed with how an encoder reads the sentence. Thread-safe, but for what {@link #in} gives:
 * that is for one thread.
 */
public final class ContextualJudgement implements Judgement {

    private final Judgement linear;
    private final Encoder encoder;

    /**
     * Both together.
     *
     * @param linear the models of a language
     */
    public ContextualJudgement(Judgement linear, Encoder encoder) {
        this.linear = linear;
        this.encoder = encoder;
    }

    @Override
    public Map<String, Double> answers(Question question) {
        return linear.answers(question);
    }

    @Override
    public boolean knows(String lemma) {
        return linear.knows(lemma);
    }

    @Override
    public Judgement in(String text, Sentence sentence) {
        return new OfSentence(
                text.substring(sentence.span().begin(), sentence.span().end()),
                sentence.span().begin());
    }

    private final class OfSentence implements Judgement {

        private final String text;
        private final int offset;
        private @Nullable Encoding read;

        OfSentence(String text, int offset) {
            this.text = text;
            this.offset = offset;
        }

        @Override
        public Map<String, Double> answers(Question question) {
            if (read == null) {
                read = encoder.read(text, offset);
            }
            return encoder.answers(question, linear.answers(question), read);
        }

        @Override
        public boolean knows(String lemma) {
            return linear.knows(lemma);
        }
    }
}
