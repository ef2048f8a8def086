package org.khabar.serve.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.khabar.serve.packed.PackedBytes;

/**
 * A complete answer of status 200.
 *
 * @param headers what the body needs to be understood, such as {@code Content-Type}
 * @param body as it was sent
 */
record KeptAnswer(Map<String, String> headers, PackedBytes body) {
    KeptAnswer {
        headers = Map.copyOf(headers);
    }

    void send(HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setContentLengthLong(body.length());
        body.writeTo(response.getOutputStream());
    }
}
