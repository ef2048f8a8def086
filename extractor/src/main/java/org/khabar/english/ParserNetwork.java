package org.khabar.english;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;

/**
 * The network of CoreNLP's dependency parser (Chen and Manning 2014, "A Fast and Accurate Dependency Parser using Neural
 * Networks"), read from CoreNLP's own file. It is asked twice a word, so what it computes is laid out for the vector
 * units of the processor: CoreNLP sums number by number. Thread-safe.
 */
final class ParserNetwork {

    static final String UNKNOWN = "-UNKNOWN-";
    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";

    /** So many parts of sums are kept, of 4 kB each: tags and relations return always, words often. */
    private static final int KEPT = 1 << 13;

    /** Weights of the output are summed for so many hidden units at once. */
    private static final int TOGETHER = 4;

    /** Digits behind the point. */
    private static final float UNIT = 10_000;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final int noRelation;

    /** A vector for each word, tag and relation. */
    private final float[][] vectors;

    /** From each number of each vector to the hidden units. */
    private final float[][] inner;

    private final float[] bias;

    /** From each hidden unit to the answers. */
    private final float[][] outer;

    private final AtomicReferenceArray<Part> kept = new AtomicReferenceArray<>(KEPT);

    /** What something at a place contributes to the hidden units. */
    private static final class Part {
        private final int key;
        private final float[] sums;

        Part(int key, float[] sums) {
            this.key = key;
            this.sums = sums;
        }
    }

    private ParserNetwork(BufferedReader lines) throws IOException {
        int inWords = header(lines);
        int inTags = header(lines);
        int inRelations = header(lines);
        int size = header(lines);
        int hidden = header(lines);
        int places = header(lines);
        header(lines); // CoreNLP computes some parts in advance
        noRelation = inWords + inTags;
        vectors = new float[inWords + inTags + inRelations][];
        for (int i = 0; i < vectors.length; i++) {
            String line = line(lines);
            int space = line.indexOf(' ');
            String name = line.substring(0, space);
            if (i < inWords) {
                words.put(name, i);
            } else if (i < noRelation) {
                tags.put(name, i);
            } else if (i > noRelation) {
                names.add(name);
            }
            vectors[i] = numbers(line, space + 1, size);
        }
        inner = rows(lines, places * size, hidden);
        bias = numbers(line(lines), 0, hidden);
        outer = rows(lines, hidden, 2 * names.size() + 1);
    }

    /**
     * Reads the network.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static ParserNetwork read(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Resources.getResource(resource).openStream(), 1 << 16), StandardCharsets.UTF_8))) {
            return new ParserNetwork(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private static String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new EOFException("the parser's file is cut off");
        }
        return line;
    }

    private static int header(BufferedReader lines) throws IOException {
        return Integer.parseInt(Splitter.on('=').splitToList(line(lines)).get(1));
    }

    private static float[][] rows(BufferedReader lines, int count, int size) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = numbers(line(lines), 0, size);
        }
        return rows;
    }

    /** Numbers of four digits behind the point: six million of them are read three times as fast so. */
    private static float[] numbers(String line, int from, int size) {
        float[] numbers = new float[size];
        int at = from;
        for (int i = 0; i < size; i++) {
            boolean negative = line.charAt(at) == '-';
            int value = 0;
            for (at += negative ? 1 : 0; at < line.length() && line.charAt(at) != ' '; at++) {
                char letter = line.charAt(at);
                value = letter == '.' ? value : 10 * value + letter - '0';
            }
            at++;
            numbers[i] = (negative ? -value : value) / UNIT;
        }
        return numbers;
    }

    /** The relations; the first is that of a sentence's root. */
    List<String> relations() {
        return names;
    }

    int word(String word) {
        return number(words, word);
    }

    int tag(String tag) {
        return number(tags, tag);
    }

    /** The number of a relation by its place among {@link #relations}; of none by −1. */
    int relation(int place) {
        return noRelation + 1 + place;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        return number == null ? numbers.getOrDefault(UNKNOWN, 0) : number;
    }

    /**
     * How much speaks for each step: an arc to the left by each relation, one to the right by each, a shift.
     *
     * @param features numbers of words, tags and relations, each at its place
     */
    float[] scores(int[] features) {
        float[] hidden = bias.clone();
        for (int place = 0; place < features.length; place++) {
            add(part(features[place], place, features.length), hidden);
        }
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        float[] scores = new float[outer[0].length];
        for (int i = 0; i < hidden.length; i += TOGETHER) {
            addFour(outer, hidden, i, scores);
        }
        return scores;
    }

    private float[] part(int feature, int place, int places) {
        int key = feature * places + place;
        int slot = key % KEPT;
        Part known = kept.get(slot);
        if (known == null || known.key != key) {
            known = new Part(key, sums(feature, place));
            kept.set(slot, known);
        }
        return known.sums;
    }

    private float[] sums(int feature, int place) {
        float[] vector = vectors[feature];
        float[] sums = new float[bias.length];
        for (int k = 0; k < vector.length; k++) {
            addTimes(inner[place * vector.length + k], vector[k], sums);
        }
        return sums;
    }

    private static void add(float[] part, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += part[i];
        }
    }

    private static void addTimes(float[] row, float factor, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * row[i];
        }
    }

    private static void addFour(float[][] rows, float[] factors, int first, float[] sums) {
        float[] a = rows[first];
        float[] b = rows[first + 1];
        float[] c = rows[first + 2];
        float[] d = rows[first + 3];
        float x = factors[first];
        float y = factors[first + 1];
        float z = factors[first + 2];
        float w = factors[first + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += x * a[i] + y * b[i] + z * c[i] + w * d[i];
        }
    }
}
