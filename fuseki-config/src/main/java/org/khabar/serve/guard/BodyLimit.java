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

    private final int queryBytes;
    private final int writeBytes;

    public BodyLimit(int queryBytes, int writeBytes) {
        this.queryBytes = queryBytes;
        this.writeBytes = writeBytes;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int limit = Requests.isWriting(request) ? writeBytes : queryBytes;
        if (request.getContentLengthLong() > limit) {
            tooLarge(response, limit);
            return;
        }
        LimitedBody body = new LimitedBody(request, limit);
        chain.doFilter(body, response);
        if (body.exceeded() && !response.isCommitted()) {
            response.resetBuffer();
            tooLarge(response, limit);
        }
    }

    private static void tooLarge(HttpServletResponse response, int limit) throws IOException {
        // The rest of the body is not read.
        response.setHeader("Connection", "close");
        Requests.refuse(response, 413, "The body of this request may have " + limit + " bytes at most");
    }
}
