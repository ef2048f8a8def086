package org.khabar.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps graphs that the shapes refused, one Turtle file each with the reasons as comments, so that nothing is lost and
 * the fault can be found. The folder is made when the first comes.
 */
record RejectedGraphs(Path folder) {

    /** In the folder that the user names, else beside the store. */
    static RejectedGraphs besideStore(@Nullable Path named, Path store) {
        return new RejectedGraphs(named != null ? named : beside(store));
    }

    /** In the folder that the user names, else beside the output file; standard output has the current folder beside it. */
    static RejectedGraphs besideOutput(@Nullable Path named, Path output) {
        Path preset = output.toString().equals("-") ? Path.of("khabar.rejected") : beside(output);
        return new RejectedGraphs(named != null ? named : preset);
    }

    private static Path beside(Path path) {
        return path.resolveSibling(path.getFileName() + ".rejected");
    }

    Path keep(NamedGraph refused, List<String> violations) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(fileName(refused.id()));
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                for (String violation : violations) {
                    out.write("# " + violation.replaceAll("\\R", " ") + "\n");
                }
                Graph named = GraphFactory.createDefaultGraph();
                named.getPrefixMapping().setNsPrefixes(Prefixes.MAP);
                refused.graph().stream().forEach(named::add);
                out.write(RDFWriter.source(named).lang(Lang.TURTLE).asString());
            }
            return file;
        } catch (IOException e) {
            throw new CommandException(OutputFile.problem("--rejected", folder, e), e);
        }
    }

    /** The id where it can be a file name, else made so. */
    private static String fileName(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceFirst("^\\.+", "_");
        return (safe.length() > 100 ? safe.substring(0, 100) : safe) + ".ttl";
    }
}
