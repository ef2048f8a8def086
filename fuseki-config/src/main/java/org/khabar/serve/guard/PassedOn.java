package org.khabar.serve.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** An output stream that passes all on to another; what a kind does otherwise it overrides. */
abstract class PassedOn extends ServletOutputStream {
    private final ServletOutputStream through;

    PassedOn(ServletOutputStream through) {
        this.through = through;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        through.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        through.flush();
    }

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
