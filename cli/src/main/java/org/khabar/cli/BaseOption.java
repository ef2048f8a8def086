package org.khabar.cli;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import picocli.CommandLine.Option;

/** The base of the ids of a dataset. */
final class BaseOption {

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "Base of the ids in the graph (default: that of the store, else " + Kh.ID + ").")
    private @Nullable String base;

    /** What the user gave, or this. */
    String orElse(String preset) {
        return base == null ? preset : checked(base);
    }

    private static String checked(String base) {
        try {
            URI uri = new URI(base);
            if (uri.isAbsolute() && (base.endsWith("/") || base.endsWith("#"))) {
                return base;
            }
        } catch (URISyntaxException e) {
            // Said below, with the remedy.
        }
        throw new CommandException("--base " + base + " is no base; give an absolute IRI that ends in / or #");
    }
}
