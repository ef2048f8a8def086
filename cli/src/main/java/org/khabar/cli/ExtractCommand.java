package org.khabar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.article.Readings;
import org.khabar.export.GraphWriter;
import org.khabar.export.RdfFormat;
import org.khabar.ontology.Kh;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Articles to RDF. */
@Command(
        name = "extract",
        description = "Read articles and write their graphs as RDF, in the order of the input. The same input gives the"
                + " same bytes.",
        footer = {
            "",
            "Examples:",
            "  khabar extract article.txt --date 2024-01-06",
            "  khabar extract news/ -o news.trig",
            "  zcat articles.jsonl.gz | khabar extract - --format jsonld -o articles.jsonld"
        })
final class ExtractCommand implements Callable<Integer> {

    private static final Path STDOUT = Path.of("-");

    @Parameters(paramLabel = "PATH", arity = "1..*", description = PathHelp.ARTICLES)
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; - is standard output (the default).")
    private Path output = STDOUT;

    @Option(
            names = "--format",
            paramLabel = "trig|nquads|jsonld|turtle",
            description = "RDF format (default: by the ending of FILE: .trig .nq .jsonld .ttl, N-Quads on standard"
                    + " output). Turtle leaves out which article says what.")
    private @Nullable RdfFormat format;

    @Option(names = "--report", paramLabel = "FILE", description = PathHelp.REPORT)
    private @Nullable Path report;

    @Option(names = "--rejected", paramLabel = "DIR", description = PathHelp.REJECTED)
    private @Nullable Path rejected;

    @Mixin
    private final BaseOption base = new BaseOption();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    ExtractCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = consoleOptions.console(around);
        RdfFormat written = format();
        reading.check();
        try (RunLog log = new RunLog(console, report, RejectedGraphs.besideOutput(rejected, output))) {
            Extraction extraction = new Extraction(
                    reading.extractor(base.orElse(Kh.ID)), around.gate(), reading.threads(), article -> false);
            if (output.equals(STDOUT)) {
                write(extraction, around.out(), written, log);
            } else {
                try (OutputFile file = OutputFile.open("--output", output)) {
                    write(extraction, file.stream(), written, log);
                    file.finish();
                }
            }
            summarize(console, log);
            return log.exitCode();
        }
    }

    private void write(Extraction extraction, OutputStream out, RdfFormat written, RunLog log) throws IOException {
        GraphWriter writer = GraphWriter.to(out, written);
        try (Readings readings = reading.read(around, paths)) {
            extraction.run(readings, result -> {
                if (result instanceof Result.Passed passed) {
                    writer.write(passed.graph().name(), passed.graph().graph());
                }
                log.note(result);
            });
        }
        writer.finish();
    }

    private RdfFormat format() {
        if (format != null) {
            return format;
        }
        if (output.equals(STDOUT)) {
            return RdfFormat.nquads;
        }
        return RdfFormat.of(output.toString())
                .orElseThrow(() -> new CommandException(
                        "The ending of " + output + " names no RDF format; give --format trig|nquads|jsonld|turtle"));
    }

    private void summarize(Console console, RunLog log) {
        if (!consoleOptions.json()) {
            console.remark(log.summary());
        } else if (output.equals(STDOUT)) {
            console.problem(log.json().toString());
        } else {
            console.result(log.json().toString());
        }
    }
}
