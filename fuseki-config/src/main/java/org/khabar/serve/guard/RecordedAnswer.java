package org.khabar.serve.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.output.TeeOutputStream;
import org.jspecify.annotations.Nullable;
import org.khabar.serve.packed.PackedBytes;

/** Passes an answer on in whole blocks and remembers it as it is sent, unless it is a large or a bad one. */
final class RecordedAnswer extends HttpServletResponseWrapper {
    private static final int OK = 200;

    /** Less is not worth compressing. */
    private static final int FEW_BYTES = 500;

    private final boolean small;
    private final Runnable mark;
    private final AnswerMemory memory;
    private boolean faulty;
    private @Nullable Recording out;

    /**
     * @param small whether the client takes it compressed
     * @param most bytes that are remembered
     * @param mark sets the headers of a good answer, just before its first byte
     */
    RecordedAnswer(HttpServletResponse response, boolean small, long most, Runnable mark) {
        super(response);
        this.small = small;
        this.mark = mark;
        this.memory = new AnswerMemory(most);
    }

    /** Sends the rest; the answer, if it was a good one and all of it is here. */
    Optional<KeptAnswer> kept() throws IOException {
        if (out == null) {
            return Optional.empty();
        }
        out.close();
        if (getStatus() != OK || faulty) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-type") || lower.equals("content-encoding") || lower.startsWith("khabar-")) {
                headers.put(name, getHeader(name));
            }
        }
        return memory.all().map(body -> new KeptAnswer(headers, body));
    }

    /** Remembers nothing more; to be called at the end in any case. */
    void forget() {
        memory.forget();
    }

    /** An answer that began well can end in a fault: it takes the place of what waits to be sent, or comes behind what was sent. */
    @Override
    public void setStatus(int status) {
        if (status != OK) {
            faulty = true;
            drop();
        }
        super.setStatus(status);
    }

    @Override
    public void resetBuffer() {
        drop();
        super.resetBuffer();
    }

    private void drop() {
        if (out != null && out.begun == null) {
            out.filled = 0;
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Recording(super.getOutputStream());
        }
        return out;
    }

    private final class Recording extends PassedOn {
        private final OutputStream sent;
        private final byte[] block = new byte[PackedBytes.BLOCK_BYTES];
        private int filled;
        private @Nullable OutputStream begun;
        private boolean closed;

        Recording(ServletOutputStream through) {
            super(through);
            this.sent = new TeeOutputStream(through, memory);
        }

        @Override
        public void write(byte[] part, int offset, int count) throws IOException {
            int done = 0;
            while (done < count) {
                int now = Math.min(count - done, block.length - filled);
                System.arraycopy(part, offset + done, block, filled, now);
                filled += now;
                done += now;
                if (filled == block.length) {
                    send();
                }
            }
        }

        private void send() throws IOException {
            if (begun == null) {
                begun = begin();
            }
            try {
                begun.write(block, 0, filled);
            } catch (IOException e) {
                faulty = true;
                throw e;
            }
            filled = 0;
        }

        private OutputStream begin() throws IOException {
            if (getStatus() != OK) {
                return sent;
            }
            mark.run();
            if (!small || filled < FEW_BYTES) {
                return sent;
            }
            setHeader("Content-Encoding", "gzip");
            return new QuickGzip(new BufferedOutputStream(sent, PackedBytes.BLOCK_BYTES));
        }

        /** Blocks go out when they are full. */
        @Override
        public void flush() {}

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                send();
                if (begun != null) {
                    begun.close();
                }
            }
        }
    }
}
