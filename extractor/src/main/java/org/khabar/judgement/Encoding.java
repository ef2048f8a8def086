package org.khabar.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Span;

/** Sentences as the encoder read them: for every piece of a word a vector for each part that it can play. For one thread. */
final class Encoding {

    private final List<WordPieces.Piece> pieces;
    private final float[] vectors;

    /** What was made of the vectors of a predicate and others, kept since more than one thing is asked about them. */
    private final Map<Pair, float[]> pairs = new HashMap<>();

    /** The predicate of these pairs. */
    private @Nullable Span paired;

    /** A predicate of a class, and what may belong to it. */
    record Pair(Span predicate, String type, @Nullable Span words, String kind, Part part) {}

    /** What a word can be to a question, with the place of its vector among those of a piece. */
    enum Part {
        PREDICATE_OF_CLASS(0),
        PREDICATE_OF_TRUTH(1),
        PREDICATE_OF_PARTICIPANT(2),
        PARTICIPANT(3),
        PREDICATE_OF_TIME(4),
        TIME(5);

        private final int place;

        Part(int place) {
            this.place = place;
        }
    }

    /**
     * What an encoder read.
     *
     * @param pieces the pieces of the sentences' words, by their places in the article
     * @param vectors all of them, piece after piece, in each the parts in their order
     */
    Encoding(List<WordPieces.Piece> pieces, float[] vectors) {
        this.pieces = pieces;
        this.vectors = vectors;
    }

    /** Whether some words are among those that were read. */
    boolean holds(Span words) {
        return touched(words).length > 0;
    }

    /** What is made of the vectors of two, made once as long as one predicate is asked about. */
    float[] of(Pair pair, Supplier<float[]> make) {
        if (!pair.predicate().equals(paired)) {
            pairs.clear();
            paired = pair.predicate();
        }
        return pairs.computeIfAbsent(pair, none -> make.get());
    }

    /** The middle of the vectors of all pieces of some words; that of the mark before all if the words were cut off. */
    float[] of(Part part, Span words) {
        int[] touched = touchedOrFirst(words);
        int all = vectors.length / pieces.size();
        int size = all / Part.values().length;
        float[] sum = new float[size];
        for (int piece : touched) {
            int from = piece * all + part.place * size;
            for (int i = 0; i < size; i++) {
                sum[i] += vectors[from + i] / touched.length;
            }
        }
        return sum;
    }

    /** The place of the first piece of some words. */
    int place(Span words) {
        return touchedOrFirst(words)[0];
    }

    private int[] touchedOrFirst(Span words) {
        int[] found = touched(words);
        return found.length == 0 ? new int[1] : found;
    }

    private int[] touched(Span words) {
        return IntStream.range(0, pieces.size())
                .filter(i -> pieces.get(i).touches(words.begin(), words.end()))
                .toArray();
    }
}
