package org.khabar.serve.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the languages that somebody chose by a link, and nothing else, in the visitor's own browser. */
public final class Choices extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 3600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // Only links of pages carry these; asking for them in the body of an update would read it away.
        if ("GET".equals(request.getMethod()) && request.getQueryString() != null) {
            for (String name : Language.CHOICES) {
                Language.withCode(request.getParameter(name)).ifPresent(chosen -> {
                    Cookie cookie = new Cookie(name, chosen.code());
                    cookie.setPath("/");
                    cookie.setMaxAge(YEAR);
                    cookie.setHttpOnly(true);
                    cookie.setAttribute("SameSite", "Lax");
                    response.addCookie(cookie);
                });
            }
        }
        chain.doFilter(request, response);
    }
}
