package org.khabar.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.khabar.identity.Curation;
import org.khabar.ontology.Kh;
import org.khabar.spark.identity.Identity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a store decides on identity, for more articles than one machine takes; started by {@code spark-submit}. */
@Command(
        name = "khabar-spark-identity",
        description = "Decide which people, bodies and events are one in the graphs that SparkExtract or khabar extract"
                + " wrote, and write these graphs with one IRI for one thing, as a store holds them.",
        footer = {
            "",
            "Example:",
            "  spark-submit --class org.khabar.spark.SparkIdentity khabar-spark.jar -o hdfs:///one hdfs:///graphs"
        })
public final class SparkIdentity implements Callable<Integer> {

    @Parameters(paramLabel = "GRAPHS", arity = "1..*", description = "Files and folders of N-Quads: .nq, .nq.gz.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Folder for part-*.nq.gz and identity/part-*.nq.gz; it must be empty or not there.")
    private String output = "";

    @Option(names = "--base", paramLabel = "IRI", description = "IRI that every identifier begins with.")
    private String base = Kh.ID;

    @Option(
            names = "--curator",
            paramLabel = "FILE",
            description = "Turtle with what a person decided, as curator.ttl in the folder of a store.")
    private @Nullable String curator;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it, and shows the help before the command reads it
    private boolean help;

    private SparkIdentity() {}

    /** The entry point for {@code spark-submit}. Ends with 0 if all is written, with 2 on wrong use, with 1 if something failed. */
    public static void main(String[] args) {
        int exit = new CommandLine(new SparkIdentity())
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e))
                .execute(args);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Of what a task said the first line: Spark's messages go on with the trace of the executor. */
    private static int failed(Exception e) throws Exception {
        if (!(e instanceof SparkException)) {
            throw e;
        }
        System.err.println(String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given"));
        return 1;
    }

    @Override
    public Integer call() throws IOException {
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("khabar-identity"))) {
            Curation curation;
            try {
                curation = curation(spark.hadoopConfiguration());
            } catch (IllegalArgumentException e) {
                System.err.println(e.getMessage());
                return 2;
            }
            return new Identity(spark, base, curation, output).over(inputs);
        }
    }

    private Curation curation(Configuration hadoop) throws IOException {
        if (curator == null) {
            return Curation.NONE;
        }
        JenaSystem.init();
        Path file = new Path(curator);
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = file.getFileSystem(hadoop).open(file)) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (RiotException e) {
            throw new IllegalArgumentException(file + " is no Turtle: " + e.getMessage() + "; mend it", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read (" + e.getMessage() + "); check the name", e);
        }
        Curation curation = Curation.of(graph);
        List<String> contradictions = curation.contradictions();
        if (!contradictions.isEmpty()) {
            throw new IllegalArgumentException(file + " contradicts itself: " + String.join("; ", contradictions));
        }
        return curation;
    }
}
