package org.khabar.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.khabar.export.Export;
import org.khabar.export.ExportFormat;
import org.khabar.export.View;
import org.khabar.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A store for other tools. */
@Command(
        name = "export",
        description = "Write what a store holds for Gephi, Cytoscape, spreadsheets, event-data tools and RDF tools. The"
                + " same store gives the same bytes. A running khabar serve gives the same at /export/FORMAT.",
        footer = {
            "",
            "Formats:",
            "  graphml  a network, for Gephi, Cytoscape, yEd, NetworkX, igraph",
            "  gexf     a network in time, for Gephi's timeline",
            "  csv      tables of nodes and edges: a folder, or a .zip file",
            "  plover   a table of events in the manner of PLOVER, with its dictionary: a folder, or a .zip file",
            "  jsonld, trig, nquads  the articles' graphs as RDF",
            "",
            "Examples:",
            "  khabar export -o news.gexf",
            "  khabar export --view events --names en -o news.graphml",
            "  khabar export --format plover -o events/"
        })
final class ExportCommand implements Callable<Integer> {

    private static final Path STDOUT = Path.of("-");

    @Option(
            names = "--format",
            paramLabel = "graphml|gexf|csv|plover|jsonld|trig|nquads",
            description = "What to write (default: by the ending of FILE: .graphml .gexf .jsonld .trig .nq).")
    private @Nullable ExportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File or folder to write; - is standard output (the default).")
    private Path output = STDOUT;

    @Option(
            names = "--view",
            paramLabel = "links|events",
            description = "What graphml, gexf and csv show. links (default): people, bodies, places, groups and posts,"
                    + " tied by what they did to each other. events: each event is a node too, tied to whoever takes"
                    + " part.")
    private View view = View.links;

    @Option(names = "--names", paramLabel = "ar|en", description = "Language of the names (default: ar).")
    private NameLanguage names = NameLanguage.ar;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    ExportCommand(Surroundings around) {
        this.around = around;
    }

    /** Languages that names can be in. */
    enum NameLanguage {
        ar,
        en
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat written = format();
        try (Store store = storeOptions.openExisting()) {
            DatasetGraph quads = store.dataset();
            quads.begin(ReadWrite.READ);
            try {
                write(new Export(quads, view, names.name()), written);
            } finally {
                quads.end();
            }
        }
        Console console = consoleOptions.console(around);
        if (consoleOptions.json()) {
            JsonObject done = new JsonObject();
            done.addProperty("format", written.name());
            done.addProperty("output", output.toString());
            String line = done.toString();
            if (output.equals(STDOUT)) {
                console.problem(line);
            } else {
                console.result(line);
            }
        } else if (!output.equals(STDOUT)) {
            console.remark("Written to " + output);
        }
        return ExitCode.DONE;
    }

    private void write(Export export, ExportFormat written) throws IOException {
        if (output.equals(STDOUT)) {
            export.write(written, around.out());
        } else if (written.isFolder() && !output.toString().endsWith(".zip")) {
            folder(export, written);
        } else {
            try (OutputFile file = OutputFile.open("--output", output)) {
                export.write(written, file.stream());
                file.finish();
            }
        }
    }

    /** All files take their places at the end, or none does. */
    private void folder(Export export, ExportFormat written) throws IOException {
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new CommandException("--output " + output + " is a file; name a folder, or a file that ends in .zip");
        }
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            throw new CommandException(OutputFile.problem("--output", output, e), e);
        }
        List<OutputFile> files = new ArrayList<>();
        try {
            export.write(written, name -> opened(files, name));
            files.forEach(OutputFile::finish);
        } finally {
            files.forEach(OutputFile::close);
        }
    }

    private OutputStream opened(List<OutputFile> files, String name) {
        OutputFile file = OutputFile.open("--output", output.resolve(name));
        files.add(file);
        return file.stream();
    }

    private ExportFormat format() {
        if (format != null) {
            return format;
        }
        return ExportFormat.of(output.toString())
                .orElseThrow(() -> new CommandException("Name a format: --format"
                        + " graphml|gexf|csv|plover|jsonld|trig|nquads, or a FILE with one of the endings .graphml .gexf"
                        + " .jsonld .trig .nq"));
    }
}
