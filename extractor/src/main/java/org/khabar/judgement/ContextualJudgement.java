package org.khabar.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabar.text.Sentence;
import org.khabar.text.Span;

/**
 * What linear models say, weighed with how an encoder reads the sentence. Thread-safe, but for what {@link #of} gives:
 * that is for one thread.
 */
public final class ContextualJudgement implements Judgement {

    /** So many pieces of words are read together: fewer take longer, more are no quicker. */
    private static final int TOGETHER = 256;

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
    public Judgement of(String text, List<Sentence> sentences) {
        return new OfArticle(text, sentences);
    }

    /** Answers about pairs of sentences by linear models alone. */
    private final class OfArticle implements Judgement {

        private final String text;
        private final List<Sentence> sentences;
        private final Map<Integer, Encoding> read = new HashMap<>();

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
            Encoding known = read.get(index);
            if (known == null) {
                readFrom(index);
                known = Objects.requireNonNull(read.get(index));
            }
            return known;
        }

        private void readFrom(int index) {
            List<List<WordPieces.Piece>> together = new ArrayList<>();
            int all = 0;
            for (int i = index; i < sentences.size(); i++) {
                Span span = sentences.get(i).span();
                List<WordPieces.Piece> pieces = encoder.pieces(text.substring(span.begin(), span.end()));
                all += pieces.size();
                if (i > index && all > TOGETHER) {
                    break;
                }
                together.add(pieces);
            }
            List<float[]> vectors = encoder.read(together);
            read.clear();
            for (int i = 0; i < together.size(); i++) {
                int offset = sentences.get(index + i).span().begin();
                read.put(index + i, new Encoding(together.get(i), offset, vectors.get(i)));
            }
        }
    }
}
