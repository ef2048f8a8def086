package org.khabar.serve.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.io.output.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Passes an answer on and remembers it, unless it is a large or a bad one. */
final class RecordedAnswer extends HttpServletResponseWrapper {
    private static final int OK = 200;

    /** Bytes of all answers that are remembered at the same time before they are compressed. */
    private static final long MOST_AT_ONCE = Runtime.getRuntime().maxMemory() / 12;

    private static final AtomicLong AT_ONCE = new AtomicLong();

    private final int most;
    private final Runnable mark;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean tooLarge;
    private boolean broken;
    private @Nullable ServletOutputStream out;

    /**
     * @param most bytes that are remembered, compressed
     * @param mark sets the headers of a good answer, just before its first byte
     */
    RecordedAnswer(HttpServletResponse response, int most, Runnable mark) {
        super(response);
        this.most = most;
        this.mark = mark;
    }

    /** The answer, if it was a good one and all of it is here; the client has it before it is compressed. */
    Optional<KeptAnswer> kept() throws IOException {
        if (getStatus() != OK || tooLarge || broken || out == null) {
            return Optional.empty();
        }
        out.close();
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-type") || lower.startsWith("khabar-")) {
                headers.put(name, getHeader(name));
            }
        }
        byte[] bytes = deflated();
        return bytes.length > most ? Optional.empty() : Optional.of(new KeptAnswer(headers, bytes, body.size()));
    }

    private byte[] deflated() throws IOException {
        Deflater quickly = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream through = new DeflaterOutputStream(bytes, quickly)) {
            body.writeTo(through);
        } finally {
            quickly.end();
        }
        return bytes.toByteArray();
    }

    /** Remembers nothing more; to be called at the end in any case. */
    void forget() {
        AT_ONCE.addAndGet(-body.size());
        body.reset();
        tooLarge = true;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Recording(super.getOutputStream());
        }
        return out;
    }

    private void remember(byte[] part, int offset, int count) {
        if (tooLarge) {
            return;
        }
        body.write(part, offset, count);
        if (AT_ONCE.addAndGet(count) > MOST_AT_ONCE) {
            forget();
        }
    }

    private final class Recording extends PassedOn {
        private boolean begun;

        Recording(ServletOutputStream through) {
            super(through);
        }

        private void begin() {
            if (!begun) {
                begun = true;
                if (getStatus() == OK) {
                    mark.run();
                }
            }
        }

        @Override
        public void write(byte[] part, int offset, int count) throws IOException {
            begin();
            remember(part, offset, count);
            try {
                super.write(part, offset, count);
            } catch (IOException e) {
                broken = true;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            begin();
            super.close();
        }
    }
}
