package org.khabar.serve.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/** A complete answer of status 200, compressed in memory. */
final class KeptAnswer {
    private final Map<String, String> headers;
    private final byte[] body;
    private final long length;

    /**
     * @param headers what the body needs to be understood, such as {@code Content-Type}
     * @param body its bytes, deflated
     * @param length how many they are as they are sent
     */
    KeptAnswer(Map<String, String> headers, byte[] body, long length) {
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
        this.length = length;
    }

    int size() {
        return body.length;
    }

    void send(HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setContentLengthLong(length);
        try (InputStream bytes = new InflaterInputStream(new ByteArrayInputStream(body))) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
