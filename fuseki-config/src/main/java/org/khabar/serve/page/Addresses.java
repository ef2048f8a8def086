package org.khabar.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The way between an id and its addresses on this server. {@code BASE person/x} has the page {@code /page/person/x}; any
 * other IRI has {@code /page/?iri=…}.
 *
 * @param base base IRI of the dataset's ids
 */
record Addresses(String base) {

    /** The page of an IRI; that of a passage is its place on the page of its article. */
    String page(String iri) {
        return isPath(iri) ? "/page/" + iri.substring(base.length()) : asParameter("/page/", iri);
    }

    /** The data of an IRI. */
    String data(String iri) {
        // A fragment would not reach the server.
        boolean isPath = isPath(iri) && !iri.contains("#");
        return isPath ? "/data/" + iri.substring(base.length()) : asParameter("/data/", iri);
    }

    /**
     * The IRIs that a request may mean, the likeliest first: an id may hold Arabic letters as they are or escaped, where
     * the request has them always escaped.
     *
     * @param prefix the part of the path before the id, such as {@code /page/}
     */
    List<String> iris(HttpServletRequest request, String prefix) {
        String iri = request.getParameter("iri");
        if (iri != null) {
            return List.of(iri);
        }
        String path = request.getRequestURI();
        if (path.length() <= prefix.length()) {
            return List.of();
        }
        List<String> iris = new ArrayList<>();
        iris.add(base + path.substring(prefix.length()));
        String decoded = request.getPathInfo();
        if (decoded != null && decoded.length() > 1) {
            iris.add(base + decoded.substring(1));
        }
        return iris;
    }

    private boolean isPath(String iri) {
        return iri.startsWith(base) && iri.length() > base.length() && !iri.contains("?");
    }

    private static String asParameter(String prefix, String iri) {
        return prefix + "?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }
}
