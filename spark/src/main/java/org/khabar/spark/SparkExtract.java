package org.khabar.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khabar extract} for more articles than one machine reads; started by {@code spark-submit}. */
@Command(
        name = "khabar-spark",
        description = "Read articles from any Hadoop path and write their graphs as N-Quads. Started again after it was"
                + " broken off, it does what is not done.",
        footer = {
            "",
            "Example:",
            "  spark-submit --class org.khabar.spark.SparkExtract khabar-spark.jar -o hdfs:///graphs hdfs:///news"
        })
public final class SparkExtract implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Files and folders of articles: .txt, .html, .json, .jsonl, .ndjson, .warc, each also as .gz.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Folder for part-*.nq.gz and the report.")
    private String output = "";

    @Option(names = "--base", paramLabel = "IRI", description = "IRI that every identifier begins with.")
    private String base = Kh.ID;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Publication date of articles that have none.")
    private @Nullable LocalDate date;

    @Option(names = "--no-text", description = "Leave the articles' full text out of the graphs.")
    private boolean withoutText;

    @Option(
            names = "--quick",
            description = "Judge without the encoder: several times as fast, and less of what is told is right.")
    private boolean quick;

    @Option(
            names = "--piece",
            paramLabel = "KB",
            description = "Size of what one task reads, about (default: ${DEFAULT-VALUE} kB).")
    private int piece = 2_000;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it, and shows the help before the command reads it
    private boolean help;

    private SparkExtract() {}

    /** The entry point for {@code spark-submit}. Ends with 0 if all was read, with 1 if something failed, with 2 on wrong use. */
    public static void main(String[] args) {
        int exit = new CommandLine(new SparkExtract()).execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (piece < 1) {
            System.err.println("--piece must be 1 or more");
            return 2;
        }
        SparkConf conf = new SparkConf().setAppName("khabar");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            Settings settings = new Settings(output, base, !withoutText, date, quick);
            return new Run(spark, settings).over(inputs, 1000L * piece);
        }
    }
}
