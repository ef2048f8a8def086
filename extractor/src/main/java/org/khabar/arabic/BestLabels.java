package org.khabar.arabic;

import com.google.common.math.IntMath;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.math.ArrayMath;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.Triple;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A conditional random field of CoreNLP that looks for its best sequence of labels (Viterbi 1967) among the scores as they
 * are. CoreNLP makes probabilities of all of them first, which takes most of its time and changes no label. Thread-safe once
 * made.
 */
final class BestLabels extends CRFClassifier<CoreLabel> {

    /** For each length of sequences of labels from 1 on, and each of the model's sequences: its labels as one number. */
    private final int[][] codes;

    private final CliquePotentialFunction potential;

    /**
     * @param resource a packed model
     * @throws UncheckedIOException if it is not readable
     */
    BestLabels(String resource) {
        try {
            try (ObjectInputStream model = open(resource)) {
                loadClassifier(model, null);
            }
            try (ObjectInputStream model = open(resource)) {
                codes = codes((List<?>) model.readObject(), classIndex.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(resource + " is of another version of CoreNLP", e);
        }
        if (codes.length < 2) {
            throw new IllegalArgumentException(resource + " sees no label before another");
        }
        potential = getCliquePotentialFunctionForTest();
    }

    private static ObjectInputStream open(String resource) throws IOException {
        InputStream packed = BestLabels.class.getResourceAsStream(resource);
        if (packed == null) {
            throw new IllegalStateException(resource + " is missing");
        }
        return new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(packed)));
    }

    /** A model begins with the sequences of labels that it knows, by their length. */
    private static int[][] codes(List<?> lengths, int classes) {
        return lengths.stream()
                .map(sequences -> ((Index<?>) sequences)
                        .objectsList().stream()
                                .map(CRFLabel.class::cast)
                                .mapToInt(label -> code(label.getLabel(), classes))
                                .toArray())
                .toArray(int[][]::new);
    }

    private static int code(int[] labels, int classes) {
        return Arrays.stream(labels).reduce(0, (code, label) -> code * classes + label);
    }

    @Override
    public List<CoreLabel> classify(List<CoreLabel> document) {
        if (document.isEmpty()) {
            return document;
        }
        int[] best = best(documentToDataAndLabels(document));
        for (int i = 0; i < best.length; i++) {
            document.get(i).set(AnswerAnnotation.class, classIndex.get(best[i]));
        }
        return document;
    }

    /** The labels of the best sequence; a state is the labels of one position and those before it that the next one sees. */
    private int[] best(Triple<int[][][], int[], double[][][]> data) {
        int length = data.first().length;
        int classes = classIndex.size();
        int states = IntMath.checkedPow(classes, codes.length - 1);
        double[] score = new double[states];
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        int background = classIndex.indexOf(flags.backgroundSymbol);
        score[code(repeated(background, codes.length - 1), classes)] = 0;
        int[][] before = new int[length][states];
        for (int i = 0; i < length; i++) {
            double[] table = table(data.first()[i], data.third() == null ? null : data.third()[i], i);
            double[] next = new double[states];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int sequence = 0; sequence < table.length; sequence++) {
                int from = sequence / classes;
                int to = sequence % states;
                double reached = score[from] + table[sequence];
                if (reached > next[to]) {
                    next[to] = reached;
                    before[i][to] = from;
                }
            }
            score = next;
        }
        return labels(before, ArrayMath.argmax(score), classes);
    }

    private static int[] labels(int[][] before, int last, int classes) {
        int[] labels = new int[before.length];
        int state = last;
        for (int i = labels.length - 1; i >= 0; i--) {
            labels[i] = state % classes;
            state = before[i][state];
        }
        return labels;
    }

    /** What each sequence of labels that ends at this position is worth there. */
    private double[] table(int[][] features, double @Nullable [][] values, int position) {
        double[] shorter = {0};
        for (int k = 0; k < codes.length; k++) {
            double[] table = new double[shorter.length * classIndex.size()];
            Arrays.fill(table, Double.NEGATIVE_INFINITY);
            for (int label = 0; label < codes[k].length; label++) {
                int code = codes[k][label];
                double own = potential.computeCliquePotential(
                        k + 1, label, features[k], values == null ? null : values[k], position);
                table[code] = own + shorter[code % shorter.length];
            }
            shorter = table;
        }
        return shorter;
    }

    private static int[] repeated(int label, int times) {
        int[] labels = new int[times];
        Arrays.fill(labels, label);
        return labels;
    }
}
