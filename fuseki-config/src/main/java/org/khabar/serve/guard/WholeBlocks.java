package org.khabar.serve.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Sends answers in whole blocks, and what is left at the end. Jena flushes after each cell of a table, and each time a packet would
 * go out.
 */
public final class WholeBlocks extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Unflushed(response));
    }

    private static final class Unflushed extends HttpServletResponseWrapper {
        private @Nullable ServletOutputStream out;

        Unflushed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (out == null) {
                out = new Blocks(super.getOutputStream());
            }
            return out;
        }
    }

    private static final class Blocks extends PassedOn {
        Blocks(ServletOutputStream through) {
            super(through);
        }

        /** The server does so itself when it has a block, and at the end. */
        @Override
        public void flush() {}
    }
}
