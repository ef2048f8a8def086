package org.khabar.serve.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.khabar.serve.keep.BackupServlet;

/** What the filters need to know of a request, and how they refuse one. */
final class Requests {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> QUERY_ENDPOINTS = Set.of("/khabar/sparql", "/khabar/query");

    /** Asked by POST, since what it asks about does not fit into an address. */
    private static final String NODES = "/graph/nodes";

    private Requests() {}

    /** Whether it asks one of the query endpoints, by the very path; any other way to write it counts as no query. */
    static boolean isQuery(HttpServletRequest request) {
        return QUERY_ENDPOINTS.contains(request.getRequestURI());
    }

    /**
     * Whether it asks for much work: Fuseki's own operations, exports, pictures, and pages that run a query, however its path
     * is escaped.
     */
    static boolean isForDataset(HttpServletRequest request) {
        String rest = request.getPathInfo();
        String path = request.getServletPath() + (rest == null ? "" : rest);
        boolean asks = path.equals("/timeline") || path.equals("/map");
        String parameters = request.getQueryString();
        return path.startsWith("/khabar/")
                || path.startsWith("/export/")
                || path.startsWith("/graph/")
                || (asks && parameters != null && parameters.contains("query="));
    }

    /** Whether it brings a backup, by the very path. */
    static boolean isRestoration(HttpServletRequest request) {
        return request.getMethod().equals("PUT") && request.getRequestURI().equals(BackupServlet.PATH);
    }

    /** Whatever is neither a reading method nor a query is taken for writing. */
    static boolean isWriting(HttpServletRequest request) {
        boolean postedQuery = request.getMethod().equals("POST")
                && (isQuery(request) || request.getRequestURI().equals(NODES));
        return !postedQuery && !READING.contains(request.getMethod());
    }

    static boolean takesGzip(HttpServletRequest request) {
        QuotedQualityCSV accepted = new QuotedQualityCSV();
        request.getHeaders("Accept-Encoding").asIterator().forEachRemaining(accepted::addValue);
        return accepted.getValues().contains("gzip");
    }

    static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write((why + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
