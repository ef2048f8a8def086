package org.khabar.serve.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a GET of the query endpoint without a query, for which Fuseki has only a 404, by the description of it. */
public final class ServiceDescription extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Path of the servlet that describes the service. */
    public static final String PATH = "/service-description";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asks = request.getQueryString() == null
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"));
        if (asks) {
            request.getRequestDispatcher(PATH).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
