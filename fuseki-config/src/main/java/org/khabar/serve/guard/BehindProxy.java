package org.khabar.serve.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Believes a reverse proxy on this machine when it names the client ({@code X-Forwarded-For}), the scheme ({@code
 * X-Forwarded-Proto}) and the host ({@code X-Forwarded-Host}) of a request; from anywhere else these headers are a client's word,
 * and are passed over. Of several values the last one counts, which the proxy itself added.
 */
public final class BehindProxy extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{1,5}))?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean local = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        chain.doFilter(local ? new Forwarded(request) : request, response);
    }

    /** The request as the client sent it to the proxy. */
    private static final class Forwarded extends HttpServletRequestWrapper {
        private final String client;
        private final String scheme;
        private final String host;
        private final int port;

        Forwarded(HttpServletRequest request) {
            super(request);
            String named = last(request, "X-Forwarded-For");
            client = named == null || named.isEmpty() ? request.getRemoteAddr() : named;
            String told = String.valueOf(last(request, "X-Forwarded-Proto")).toLowerCase(Locale.ROOT);
            scheme = told.equals("https") || told.equals("http") ? told : request.getScheme();
            int standard = scheme.equals("https") ? 443 : 80;
            Matcher address = HOST.matcher(String.valueOf(last(request, "X-Forwarded-Host")));
            if (last(request, "X-Forwarded-Host") != null && address.matches()) {
                host = address.group(1);
                port = address.group(2) == null ? standard : Integer.parseInt(address.group(2));
            } else {
                host = request.getServerName();
                // A proxy that passes on the client's Host names no port where the client named none.
                boolean other = !scheme.equals(request.getScheme()) && request.getServerPort() == 80;
                port = other ? standard : request.getServerPort();
            }
        }

        private static @Nullable String last(HttpServletRequest request, String header) {
            String value = request.getHeader(header);
            return value == null
                    ? null
                    : value.substring(value.lastIndexOf(',') + 1).strip();
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getScheme() {
            return scheme;
        }

        @Override
        public boolean isSecure() {
            return scheme.equals("https");
        }

        @Override
        public String getServerName() {
            return host;
        }

        @Override
        public int getServerPort() {
            return port;
        }

        @Override
        @SuppressWarnings("JdkObsolete") // the type is the servlet API's
        public StringBuffer getRequestURL() {
            boolean standard = port == (scheme.equals("https") ? 443 : 80);
            return new StringBuffer(scheme + "://" + host + (standard ? "" : ":" + port) + getRequestURI());
        }
    }
}
