package org.khabar.serve.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses bodies that are larger than a query, or data to be written, may be. */
public final class BodyLimit extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final long DRAINED_BYTES = 10_000_000;

    private final int queryBytes;
    private final int writeBytes;

    public BodyLimit(int queryBytes, int writeBytes) {
        this.queryBytes = queryBytes;
        this.writeBytes = writeBytes;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Requests.isRestoration(request)) {
            // As large as the store; nothing reads it before the password is right.
            chain.doFilter(request, response);
            return;
        }
        int limit = Requests.isWriting(request) ? writeBytes : queryBytes;
        LimitedBody.Refusal refusal = () -> tooLarge(request, response, limit);
        if (request.getContentLengthLong() > limit) {
            refusal.send();
        } else {
            chain.doFilter(new LimitedBody(request, limit, refusal), response);
        }
    }

    private static void tooLarge(HttpServletRequest request, HttpServletResponse response, int limit)
            throws IOException {
        drain(request);
        response.setHeader("Connection", "close");
        Requests.refuse(response, 413, "The body of this request may have " + limit + " bytes at most");
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
