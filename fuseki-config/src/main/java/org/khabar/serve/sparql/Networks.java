package org.khabar.serve.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.khabar.export.Export;
import org.khabar.export.ExportFormat;
import org.khabar.export.View;

/** Answers of CONSTRUCT and DESCRIBE as networks, for clients that ask for GraphML or GEXF. */
final class Networks {
    private static final AcceptList OFFERED = AcceptList.create(
            "text/turtle",
            ExportFormat.graphml.mediaType(),
            ExportFormat.gexf.mediaType(),
            "application/ld+json",
            "application/n-triples",
            "application/rdf+xml");

    private Networks() {}

    /** The network format that the client asks for, by the parameter {@code output} or by its {@code Accept}. */
    static Optional<ExportFormat> asked(HttpAction action) {
        String output = action.getRequest().getParameter("output");
        String accept = action.getRequest().getHeader("Accept");
        if (output == null && accept == null) {
            return Optional.empty();
        }
        MediaType preferred = output == null ? AcceptList.match(new AcceptList(accept), OFFERED) : null;
        String name = preferred == null ? String.valueOf(output) : preferred.getContentTypeStr();
        return Stream.of(ExportFormat.graphml, ExportFormat.gexf)
                .filter(format ->
                        format.name().equals(name) || format.mediaType().equals(name))
                .findFirst();
    }

    static void send(HttpAction action, Graph answer, ExportFormat format) {
        String language = action.getRequest().getParameter("lang");
        action.setResponseContentType(format.mediaType());
        try {
            new Export(action.getActiveDSG(), View.links, "en".equals(language) ? "en" : "ar")
                    .write(answer, format, action.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
