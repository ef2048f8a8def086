package org.khabar.serve.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Takes data only in forms that are whole in themselves. JSON-LD may name a context at any address, which the server
 * would fetch; so may a file in a multipart form.
 */
public final class RdfBodies extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> TAKEN = Set.of(
            "text/turtle", "application/n-triples", "application/n-quads", "application/trig", "application/rdf+xml");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean brings =
                request.getMethod().equals("PUT") || request.getMethod().equals("POST");
        if (brings && !TAKEN.contains(mediaType(request))) {
            Requests.refuse(
                    response,
                    415,
                    "Data is taken as "
                            + String.join(", ", TAKEN.stream().sorted().toList()));
            return;
        }
        chain.doFilter(request, response);
    }

    private static String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
