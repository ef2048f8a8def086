package org.khabar.judgement;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A maximum entropy classifier (multinomial logistic regression) over features that are there or not. Its file has the
 * answers in the first line and then a feature a line, with a weight for each answer in hundredths, all separated by
 * tabs; {@code org.khabar.bench.judgement.Train} makes it.
 */
final class LinearModel {

    private static final char TAB = '\t';
    private static final double UNIT = 0.01;

    private final List<String> answers;
    private final Map<String, short[]> weights = new HashMap<>();

    private LinearModel(List<String> answers) {
        this.answers = answers;
    }

    /**
     * Reads a model.
     *
     * @param packed its file, compressed by gzip
     */
    static LinearModel read(InputStream packed) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8));
        String head = lines.readLine();
        if (head == null) {
            throw new EOFException("a model without answers");
        }
        LinearModel model = new LinearModel(Splitter.on(TAB).splitToList(head));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            model.add(line);
        }
        return model;
    }

    private void add(String line) {
        Iterator<String> fields = Splitter.on(TAB).split(line).iterator();
        String feature = fields.next();
        short[] row = new short[answers.size()];
        for (int i = 0; i < row.length; i++) {
            String weight = fields.next();
            row[i] = weight.isEmpty() ? 0 : Short.parseShort(weight);
        }
        weights.put(feature, row);
    }

    boolean knows(String feature) {
        return weights.containsKey(feature);
    }

    Map<String, Double> answers(List<String> features) {
        double[] sums = new double[answers.size()];
        for (String feature : new HashSet<>(features)) {
            short[] row = weights.get(feature);
            for (int i = 0; row != null && i < sums.length; i++) {
                sums[i] += row[i] * UNIT;
            }
        }
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i]);
            all += sums[i];
        }
        Map<String, Double> chances = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            chances.put(answers.get(i), sums[i] / all);
        }
        return chances;
    }
}
