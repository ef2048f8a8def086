package org.khabar.serve.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A complete answer of status 200. */
final class KeptAnswer {
    private final Map<String, String> headers;
    private final byte[] body;

    /** @param headers what the body needs to be understood, such as {@code Content-Type} */
    KeptAnswer(Map<String, String> headers, byte[] body) {
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    int size() {
        return body.length;
    }

    void send(HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
