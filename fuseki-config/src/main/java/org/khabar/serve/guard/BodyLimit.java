package org.khabar.serve.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Refuses bodies that are larger than a query, or data to be written, may be, and queries that come in drop by drop. */
public final class BodyLimit extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final long DRAINED_BYTES = 10_000_000;

    private final int queryBytes;
    private final int writeBytes;
    private final int querySeconds;

    /** @param querySeconds how long the body of a query may take; whoever writes has shown the password */
    public BodyLimit(int queryBytes, int writeBytes, int querySeconds) {
        this.queryBytes = queryBytes;
        this.writeBytes = writeBytes;
        this.querySeconds = querySeconds;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Requests.isRestoration(request)) {
            // As large as the store; nothing reads it before the password is right.
            chain.doFilter(request, response);
            return;
        }
        boolean writes = Requests.isWriting(request);
        String packed = request.getHeader("Content-Encoding");
        if (!writes && packed != null && !packed.equalsIgnoreCase("identity")) {
            // Unpacked later, a small body may be a thousand times as large.
            refuse(response, 415, "A query is to be sent as it is, not compressed");
            return;
        }
        int limit = writes ? writeBytes : queryBytes;
        if (request.getContentLengthLong() > limit) {
            tooLarge(request, response, limit);
            return;
        }
        Duration time = writes ? Duration.ofDays(1) : Duration.ofSeconds(querySeconds);
        LimitedBody.Refusal refusal = slow -> {
            if (slow) {
                refuse(response, 408, "The body of a query may take " + querySeconds + " seconds at most");
            } else {
                tooLarge(request, response, limit);
            }
        };
        chain.doFilter(new LimitedBody(request, limit, time, refusal), response);
    }

    private static void tooLarge(HttpServletRequest request, HttpServletResponse response, int limit)
            throws IOException {
        drain(request);
        refuse(response, 413, "The body of this request may have " + limit + " bytes at most");
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setHeader("Connection", "close");
        Requests.refuse(response, status, why);
        // Whatever notices the broken body behind this filter has no more to say.
        response.getOutputStream().close();
    }

    /** Takes what a client is still sending, within reason; one that is cut off meanwhile would not read the answer. */
    private static void drain(HttpServletRequest request) throws IOException {
        byte[] buffer = new byte[8192];
        long left = DRAINED_BYTES;
        for (int got = 0; got >= 0 && left > 0; left -= got) {
            got = request.getInputStream().read(buffer);
        }
    }
}
