package org.khabar.serve.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request whose body, of a length not told beforehand, breaks off at the limit of bytes or of time. */
final class LimitedBody extends HttpServletRequestWrapper {
    private final int limit;
    private final long deadline;
    private final Refusal refusal;
    private boolean exceeded;
    private @Nullable ServletInputStream body;

    /** How a body that is too large is answered. */
    @FunctionalInterface
    interface Refusal {
        void send(boolean tooSlow) throws IOException;
    }

    LimitedBody(HttpServletRequest request, int limit, Duration time, Refusal refusal) {
        super(request);
        this.limit = limit;
        deadline = System.nanoTime() + time.toNanos();
        this.refusal = refusal;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Counted(super.getInputStream());
        }
        return body;
    }

    private final class Counted extends ServletInputStream {
        private final ServletInputStream in;
        private long read;

        Counted(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = in.read(buffer, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            boolean tooSlow = System.nanoTime() - deadline > 0;
            if ((read > limit || tooSlow) && !exceeded) {
                exceeded = true;
                refusal.send(tooSlow);
            }
            if (exceeded) {
                throw new IOException("The body is too large or too slow");
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
