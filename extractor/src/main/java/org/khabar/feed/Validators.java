package org.khabar.feed;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What tells a server which version is known here (RFC 9110, 13.1). */
record Validators(@Nullable String tag, @Nullable String modified) {

    static Validators of(HttpResponse<?> response) {
        return new Validators(
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Last-Modified").orElse(null));
    }

    /** Asks for a version that is not known only. */
    void addTo(HttpRequest.Builder request) {
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        if (modified != null) {
            request.header("If-Modified-Since", modified);
        }
    }
}
