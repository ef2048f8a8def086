package org.khabar.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Follows redirections (RFC 9110, 15.4) by hand, so that robots.txt and pauses count at each place. */
final class Redirections {

    /** So many are followed. */
    static final int MOST = 5;

    private Redirections() {}

    /** Asks for what is at one address. */
    @FunctionalInterface
    interface Asking {
        HttpResponse<InputStream> ask(URI address) throws IOException;
    }

    /** The answer at the end of the way; a redirection if the way is too long. */
    static HttpResponse<InputStream> follow(URI start, Asking asking) throws IOException {
        HttpResponse<InputStream> response = asking.ask(start);
        Optional<URI> next = target(response);
        for (int i = 0; i < MOST && next.isPresent(); i++) {
            Requests.drain(response);
            response = asking.ask(next.get());
            next = target(response);
        }
        return response;
    }

    /** Where the answer leads; empty if it is no redirection, or one out of the web. */
    static Optional<URI> target(HttpResponse<InputStream> response) {
        int status = response.statusCode();
        if (status < 301 || status > 308 || status == 304) {
            return Optional.empty();
        }
        return response.headers()
                .firstValue("Location")
                .flatMap(location -> Addresses.of(response.uri(), utf8(location)));
    }

    /** Servers send letters beyond ASCII as UTF-8, and the JDK makes a character of each byte. */
    private static String utf8(String header) {
        return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
