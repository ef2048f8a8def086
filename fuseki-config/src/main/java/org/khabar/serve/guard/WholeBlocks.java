package org.khabar.serve.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
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

    private static final class Blocks extends ServletOutputStream {
        private final ServletOutputStream through;

        Blocks(ServletOutputStream through) {
            this.through = through;
        }

        @Override
        public void write(int value) throws IOException {
            through.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            through.write(bytes, offset, length);
        }

        /** The server does so itself when it has a block, and at the end. */
        @Override
        public void flush() {}

        @Override
        public void close() throws IOException {
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
