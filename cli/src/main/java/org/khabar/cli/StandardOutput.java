package org.khabar.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, whose reader may go away: {@code khabar query resignations | head -3}. Libraries wrap the exceptions of
 * a stream in their own; this one's passes through them.
 */
final class StandardOutput extends FilterOutputStream {

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) {
        attempt(() -> out.write(value));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            if ("Broken pipe".equals(e.getMessage())) {
                throw new ReaderGoneException(e);
            }
            throw new CommandException("Standard output cannot be written (" + e.getMessage() + ")", e);
        }
    }

    /** Nobody reads any more; there is nothing more to do and nothing to complain of. */
    static final class ReaderGoneException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ReaderGoneException(Throwable cause) {
            super(cause);
        }
    }
}
