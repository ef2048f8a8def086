package org.khabar.judgement;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entity;
import org.khabar.text.Span;

/**
 * Answers questions by the vectors of an encoder beside what a linear model answers. Its file has a row of weights a
 * line, its name before it, all separated by tabs; {@code bench/encoder} makes it.
 */
final class Heads {

    private static final String FILE = "judgement/encoder/heads.tsv.gz";
    private static final double LEAST = -9;
    private static final int NEAR = 8;
    private static final int SIDE = 9;
    private static final int SAME = 18;
    private static final int AWAY = 19;

    private final Map<String, float[]> rows = new HashMap<>();

    /**
     * The weights that lie beside the encoder of a language.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    Heads(Class<?> owner) {
        try (InputStream packed = owner.getResourceAsStream(FILE)) {
            if (packed == null) {
                throw new IllegalStateException(FILE + " is missing beside " + owner.getName());
            }
            new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " of " + owner.getName() + " cannot be read", e);
        }
    }

    private void add(String line) {
        List<String> fields = Splitter.on('\t').splitToList(line);
        float[] row = new float[fields.size() - 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = Float.parseFloat(fields.get(i + 1));
        }
        rows.put(fields.get(0), row);
    }

    /**
     * How likely each answer is.
     *
     * @param linear what the linear model says to it
     */
    Map<String, Double> answers(Question question, Map<String, Double> linear, Encoding read) {
        if (question.kind() == Question.Kind.SAME) {
            throw new IllegalArgumentException("the words of a pair may not have been read together");
        }
        double scale = row("scale", question.kind().name())[0];
        return switch (question.kind()) {
            case CLASS ->
                among("class", active(read.of(Encoding.Part.PREDICATE_OF_CLASS, question.trigger())), linear, scale);
            case TRUTH ->
                among(
                        "truth",
                        active(
                                read.of(Encoding.Part.PREDICATE_OF_TRUTH, question.trigger()),
                                row("truth-class", question.type())),
                        linear,
                        scale);
            case TIME ->
                yes(
                        "time",
                        pair("time", question, read, Encoding.Part.PREDICATE_OF_TIME, Encoding.Part.TIME),
                        linear,
                        scale);
            case AGENT, TARGET, SOURCE, ORGANIZATION, POST, SAME ->
                yes(
                        question.kind().name(),
                        pair(
                                "participant",
                                question,
                                read,
                                Encoding.Part.PREDICATE_OF_PARTICIPANT,
                                Encoding.Part.PARTICIPANT),
                        linear,
                        scale);
        };
    }

    private Map<String, Double> among(String what, float[] hidden, Map<String, Double> linear, double scale) {
        Map<String, Double> sums = new LinkedHashMap<>();
        double all = 0;
        for (Map.Entry<String, Double> answer : linear.entrySet()) {
            double said = Math.max(LEAST, Math.log(answer.getValue()));
            double sum = Math.exp(output(row(what, answer.getKey()), hidden) + scale * said);
            sums.put(answer.getKey(), sum);
            all += sum;
        }
        double total = all;
        sums.replaceAll((answer, sum) -> sum / total);
        return sums;
    }

    private Map<String, Double> yes(String what, float[] hidden, Map<String, Double> linear, double scale) {
        double yes = Math.min(Math.max(linear.getOrDefault(Question.YES, 0.0), 1e-6), 1 - 1e-6);
        double sum = output(row("output", what), hidden) + scale * Math.log(yes / (1 - yes));
        double chance = 1 / (1 + Math.exp(-sum));
        return Map.of(Question.YES, chance, Question.NO, 1 - chance);
    }

    private float[] pair(
            String what, Question question, Encoding read, Encoding.Part predicate, Encoding.Part partner) {
        Encoding.Pair pair = new Encoding.Pair(
                question.trigger(), question.type(), question.words(), kind(question.entity()), partner);
        return read.of(pair, () -> made(what, question, read, predicate, partner));
    }

    private float[] made(
            String what, Question question, Encoding read, Encoding.Part predicate, Encoding.Part partner) {
        float[] first = read.of(predicate, question.trigger());
        Span words = question.words() == null || !read.holds(question.words()) ? null : question.words();
        float[] second = words == null ? row("participant", "away") : read.of(partner, words);
        float[] sum = active(
                first,
                second,
                row(what + "-class", question.type()),
                row(what + "-distance", Integer.toString(distance(read, question.trigger(), words))),
                partner == Encoding.Part.TIME ? new float[first.length] : row(what + "-kind", kind(question.entity())));
        float[] both = new float[2 * first.length];
        for (int i = 0; i < first.length; i++) {
            both[i] = sum[i];
            both[first.length + i] = (float) (Math.tanh(first[i]) * Math.tanh(second[i]));
        }
        return both;
    }

    private static String kind(@Nullable Entity entity) {
        return entity == null ? "" : entity.kind().name() + (entity.named() ? "n" : "u");
    }

    private static int distance(Encoding read, Span trigger, @Nullable Span words) {
        if (words == null) {
            return AWAY;
        }
        int far = read.place(words) - read.place(trigger);
        int log = Math.min(NEAR, (int) (Math.log(1 + Math.abs(far)) / Math.log(2)));
        return far == 0 ? SAME : far < 0 ? log : SIDE + log;
    }

    private float[] row(String what, String name) {
        float[] row = rows.get(what + " " + name);
        if (row == null) {
            throw new IllegalStateException("encoder/heads.tsv.gz has no " + what + " " + name);
        }
        return row;
    }

    /** A linear unit; the last weight is its bias. */
    private static double output(float[] weights, float[] hidden) {
        double sum = weights[hidden.length];
        for (int i = 0; i < hidden.length; i++) {
            sum += weights[i] * hidden[i];
        }
        return sum;
    }

    /** Gaussian error linear units (Hendrycks and Gimpel 2016) of a sum of vectors. */
    private static float[] active(float[]... vectors) {
        float[] sum = new float[vectors[0].length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            double x = sum[i];
            sum[i] = (float) (0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x))));
        }
        return sum;
    }
}
