package org.khabar.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.khabar.store.Prefixes;

/** Sends graphs and pages in the form that the client prefers. */
final class Answers {
    static final String HTML = "text/html";

    private static final Map<String, RDFFormat> FORMATS = formats();

    private Answers() {}

    private static Map<String, RDFFormat> formats() {
        Map<String, RDFFormat> formats = new LinkedHashMap<>();
        formats.put("text/turtle", RDFFormat.TURTLE_PRETTY);
        formats.put("application/ld+json", RDFFormat.JSONLD11_PRETTY);
        formats.put("application/n-triples", RDFFormat.NTRIPLES_UTF8);
        formats.put("application/rdf+xml", RDFFormat.RDFXML_PLAIN);
        return formats;
    }

    /** Names for the {@code format} parameter, for people who follow a link. */
    static final Map<String, String> NAMES = Map.of(
            "ttl", "text/turtle",
            "jsonld", "application/ld+json",
            "nt", "application/n-triples",
            "rdf", "application/rdf+xml");

    /**
     * The media type that the client likes best of the RDF ones and the others; empty if it takes none of them. Programs
     * that take anything get Turtle.
     */
    static Optional<String> preferred(HttpServletRequest request, String... others) {
        String accept = request.getHeader("Accept");
        if (accept == null || accept.isBlank()) {
            return Optional.of("text/turtle");
        }
        String[] offers =
                Stream.concat(FORMATS.keySet().stream(), Arrays.stream(others)).toArray(String[]::new);
        return Optional.ofNullable(AcceptList.match(new AcceptList(accept), AcceptList.create(offers)))
                .map(MediaType::getContentTypeStr);
    }

    /** Sends the graph, or says which forms there are. */
    static void rdf(HttpServletRequest request, HttpServletResponse response, Graph graph) throws IOException {
        response.addHeader("Vary", "Accept");
        String name = request.getParameter("format");
        Optional<String> type = name == null ? preferred(request) : Optional.ofNullable(NAMES.get(name));
        if (type.isEmpty()) {
            plain(response, 406, "Offered here: " + String.join(", ", FORMATS.keySet()));
            return;
        }
        Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(FORMATS.get(type.get())).output(out);
        send(response, 200, type.get() + ";charset=utf-8", out.toByteArray());
    }

    static void html(HttpServletResponse response, int status, String page) throws IOException {
        response.addHeader("Vary", "Accept, Accept-Language, Cookie");
        send(response, status, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static void plain(HttpServletResponse response, int status, String words) throws IOException {
        send(response, status, "text/plain;charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
