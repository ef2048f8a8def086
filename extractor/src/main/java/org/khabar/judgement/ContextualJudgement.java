package org.khabar.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Sentence;
import org.khabar.text.Span;

/**
 * What linear models say, weighed with how an encoder reads the sentence and those around it. Thread-safe, but for what
 * {@link #of} gives: that is for one thread.
 */
public final class ContextualJudgement implements Judgement {

    /** So many pieces of words are read together, each by what stands around it: as many as the encoder has learnt to. */
    private static final int TOGETHER = WordPieces.MOST;

    private final Judgement linear;
    private final Encoder encoder;

    /** The sentences from the first up to the end, as read together. */
    private record Window(int first, int end, Encoding read) {}

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
    public Judgement of(String text, List<Sentence> sentences) {
        return new OfArticle(text, sentences);
    }

    /** Answers about pairs of sentences by linear models alone. */
    private final class OfArticle implements Judgement {

        private final String text;
        private final List<Sentence> sentences;

        private @Nullable Window last;

        OfArticle(String text, List<Sentence> sentences) {
            this.text = text;
            this.sentences = List.copyOf(sentences);
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
        public Judgement in(Sentence sentence) {
            return new Judgement() {
                @Override
                public Map<String, Double> answers(Question question) {
                    return encoder.answers(question, linear.answers(question), encoding(sentence.index()));
                }

                @Override
                public boolean knows(String lemma) {
                    return linear.knows(lemma);
                }
            };
        }

        /**
         * Nothing is read of a sentence of which nothing is asked, unless it follows one of which something is. Sentences are
         * asked about in their order: what was read before is let go.
         */
        private Encoding encoding(int index) {
            Window known = last;
            if (known == null || index < known.first() || index >= known.end()) {
                known = readFrom(index);
                last = known;
            }
            return known.read();
        }

        private Window readFrom(int first) {
            List<WordPieces.Piece> together = new ArrayList<>();
            int end = first;
            for (; end < sentences.size(); end++) {
                Span span = sentences.get(end).span();
                List<WordPieces.Piece> pieces = encoder.pieces(text.substring(span.begin(), span.end()));
                if (end > first && together.size() + pieces.size() > TOGETHER) {
                    break;
                }
                pieces.forEach(piece -> together.add(piece.within(span.begin())));
            }
            return new Window(first, end, new Encoding(together, encoder.read(together)));
        }
    }
}
