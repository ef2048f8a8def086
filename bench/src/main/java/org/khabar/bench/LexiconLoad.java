package org.khabar.bench;

import java.util.concurrent.TimeUnit;
import org.khabar.arabic.Inflection;
import org.khabar.lexicon.Lexicon;
import org.khabar.lexicon.LexiconReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loading the whole Arabic lexicon, once in a Java machine that has just started, as each run of the extractor does. All
 * that it allocates, garbage included, is told as {@code gc.alloc.rate.norm}: it can never take more memory than that.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 10,
        jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC"})
public class LexiconLoad {

    @Benchmark
    public Lexicon arabic() {
        return LexiconReader.read("ar", Inflection.inflections());
    }
}
