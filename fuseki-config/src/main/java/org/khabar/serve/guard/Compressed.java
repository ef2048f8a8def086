package org.khabar.serve.guard;

import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/**
 * Sends pages and answers compressed to clients that take that. Each form of an answer has its own {@code ETag}, and
 * {@code Vary} tells caches so. Whole exports stay as they are: they mostly go to a program on the same machine, for which
 * compressing would take longer than sending.
 */
public final class Compressed {
    private static final int TOO_SMALL_BYTES = 500;

    private static final List<String> TYPES = List.of(
            "text/html",
            "text/css",
            "text/javascript",
            "text/plain",
            "text/csv",
            "text/tab-separated-values",
            "text/turtle",
            "image/svg+xml",
            "application/json",
            "application/ld+json",
            "application/n-triples",
            "application/n-quads",
            "application/trig",
            "application/xml",
            "application/rdf+xml",
            "application/graphml+xml",
            "application/sparql-results+json",
            "application/sparql-results+xml");

    private Compressed() {}

    /**
     * Answers of the handler, compressed where that helps. Jetty's newer handler for this gives both forms of an answer the same
     * {@code ETag} as of 12.1.1, so this is the older one.
     */
    @SuppressWarnings("removal")
    public static Handler answersOf(Handler handler) {
        GzipHandler compressing = new GzipHandler(handler);
        compressing.setMinGzipSize(TOO_SMALL_BYTES);
        compressing.setIncludedMimeTypes(TYPES.toArray(String[]::new));
        compressing.setIncludedMethods("GET", "POST");
        compressing.setExcludedPaths("/export/*");
        return compressing;
    }
}
