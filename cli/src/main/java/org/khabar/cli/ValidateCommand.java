package org.khabar.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks an RDF file against the shapes. */
@Command(
        name = "validate",
        description = "Check the graphs of an RDF file against the shapes, and say in words what is wrong.",
        footer = {"", "Examples:", "  khabar validate news.trig", "  khabar validate news.nq.gz --json"})
final class ValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A .nq, .trig, .jsonld, .ttl, .nt or .rdf file, also as .gz.")
    private Path file = Path.of("");

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    ValidateCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = consoleOptions.console(around);
        RdfFile rdf = RdfFile.of(file)
                .orElseThrow(() -> new CommandException(
                        file + ": its ending names no RDF format; give .nq, .trig, .jsonld, .ttl, .nt or .rdf"));
        int[] counts = new int[2];
        JsonArray violations = new JsonArray();
        rdf.each((name, graph) -> {
            counts[0]++;
            List<String> found = around.gate().check(graph);
            counts[1] += found.size();
            for (String violation : found) {
                if (consoleOptions.json()) {
                    JsonObject object = new JsonObject();
                    object.addProperty("graph", name);
                    object.addProperty("violation", violation);
                    violations.add(object);
                } else {
                    console.result(name + ": " + violation);
                }
            }
        });
        if (consoleOptions.json()) {
            JsonObject object = new JsonObject();
            object.addProperty("graphs", counts[0]);
            object.add("violations", violations);
            console.result(object.toString());
        } else {
            console.remark(Words.count(counts[0], "graph") + " checked, " + Words.count(counts[1], "violation"));
        }
        return counts[1] == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
