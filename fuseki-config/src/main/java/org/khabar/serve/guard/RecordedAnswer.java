package org.khabar.serve.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** Passes an answer on and remembers it, unless it is a large or a bad one. */
final class RecordedAnswer extends HttpServletResponseWrapper {
    private static final int OK = 200;

    private final int most;
    private final Runnable mark;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deflater quickly = new Deflater(Deflater.BEST_SPEED);
    private final DeflaterOutputStream body = new DeflaterOutputStream(bytes, quickly);
    private long length;
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

    /** The answer, if it was a good one and all of it is here; to be asked once, at the end. */
    Optional<KeptAnswer> kept() throws IOException {
        body.close();
        quickly.end();
        tooLarge |= bytes.size() > most;
        if (getStatus() != OK || tooLarge || broken || out == null) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-type") || lower.startsWith("khabar-")) {
                headers.put(name, getHeader(name));
            }
        }
        return Optional.of(new KeptAnswer(headers, bytes.toByteArray(), length));
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Recording(super.getOutputStream());
        }
        return out;
    }

    private void remember(byte[] part, int offset, int count) throws IOException {
        tooLarge |= bytes.size() > most;
        if (!tooLarge) {
            length += count;
            body.write(part, offset, count);
        }
    }

    private final class Recording extends ServletOutputStream {
        private final ServletOutputStream through;
        private boolean begun;

        Recording(ServletOutputStream through) {
            this.through = through;
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
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] part, int offset, int count) throws IOException {
            begin();
            remember(part, offset, count);
            try {
                through.write(part, offset, count);
            } catch (IOException e) {
                broken = true;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            through.flush();
        }

        @Override
        public void close() throws IOException {
            begin();
            through.close();
        }

        @Override
        public boolean isReady() {
            return through.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            through.setWriteListener(listener);
        }
    }
}
