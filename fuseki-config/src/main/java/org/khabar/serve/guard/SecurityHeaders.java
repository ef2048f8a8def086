package org.khabar.serve.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers that no answer may run scripts of others, be framed, or be taken for another media type than it says. */
public final class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Pages use styles, scripts, fonts and answers of this server, nothing else; nothing in a page itself runs. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " font-src 'self'; img-src 'self' data: blob:; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        if (request.getMethod().equals("TRACE")) {
            // It would send back whatever a browser adds to a request.
            Requests.refuse(response, 405, "TRACE is not offered");
            return;
        }
        chain.doFilter(request, response);
    }
}
