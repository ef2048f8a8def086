package org.khabar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.khabar.arabic.Inflection;
import org.khabar.lexicon.Lexicon;
import org.khabar.lexicon.LexiconReader;
import org.khabar.text.Orthography;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Looking up every word of an article of 300 words as the start of a name, a post or an adjective of origin. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC"})
public class NameLookup {

    private static final int LENGTH = 300;

    private Lexicon lexicon = LexiconReader.read("ar", Inflection.inflections());
    private List<String> words = List.of();

    /** Folds the words, as the tagger does before names are looked up. */
    @Setup
    public void read() throws IOException {
        try (InputStream in = Objects.requireNonNull(NameLookup.class.getResourceAsStream("article-ar.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            words = Stream.of(text.split("[\\s\\p{Punct}،؛]+", -1))
                    .map(Orthography::key)
                    .filter(word -> !word.isEmpty())
                    .limit(LENGTH)
                    .toList();
        }
        if (words.size() < LENGTH) {
            throw new IllegalStateException("the article has only " + words.size() + " words");
        }
    }

    @Benchmark
    public void article(Blackhole found) {
        IntFunction<String> word = i -> i < words.size() ? words.get(i) : "";
        for (int i = 0; i < words.size(); i++) {
            found.consume(lexicon.names().longest(word, i));
            found.consume(lexicon.roles().longest(word, i));
            found.consume(lexicon.demonyms().longest(word, i));
        }
    }
}
