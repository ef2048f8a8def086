package org.khabar.serve.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for the password before anything that writes; reading needs none. */
public final class WriteGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Credentials credentials;

    public WriteGate(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Requests.isWriting(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (comesFromAnotherSite(request)) {
            // A browser sends the password it remembers with any site's form.
            Requests.refuse(response, 403, "Writing from a page of another site is refused");
            return;
        }
        String header = request.getHeader("Authorization");
        Optional<String> user = header == null ? Optional.empty() : credentials.user(header);
        if (user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"khabar\", charset=\"UTF-8\"");
            Requests.refuse(response, 401, "Writing needs the user and the password of the store's credentials file");
            return;
        }
        chain.doFilter(new LoggedIn(request, user.get()), response);
    }

    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        // Behind a proxy, the address that the client knows.
        String here = request.getRequestURL().toString();
        return origin != null && !here.startsWith(origin + "/");
    }

    /** The request with its user named, which Fuseki's {@code fuseki:allowedUsers} asks for. */
    private static final class LoggedIn extends HttpServletRequestWrapper {
        private final String user;

        LoggedIn(HttpServletRequest request, String user) {
            super(request);
            this.user = user;
        }

        @Override
        public @Nullable String getRemoteUser() {
            return user;
        }
    }
}
