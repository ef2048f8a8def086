package org.khabar.serve.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps the Graph Store to one named graph at a time. Without a name Fuseki would send, or replace, the whole dataset;
 * and the default graph is the union of the others, to which nothing can be written.
 */
public final class NamedGraphs extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        boolean named = query != null && (query.startsWith("graph=") || query.contains("&graph="));
        boolean addsQuads = request.getMethod().equals("POST") && query == null;
        if (named || addsQuads || request.getMethod().equals("OPTIONS")) {
            chain.doFilter(request, response);
        } else {
            Requests.refuse(response, 400, "Name one graph: /khabar/data?graph=IRI");
        }
    }
}
