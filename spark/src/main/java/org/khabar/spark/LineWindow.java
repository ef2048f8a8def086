package org.khabar.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Of a file of lines, those that begin within a range of bytes; the last may end behind it. */
final class LineWindow extends FilterInputStream {

    private long left;
    private boolean atLineStart = true;

    /**
     * Skips the line under way at the start, which belongs to the window before.
     *
     * @param in buffered, and already at byte {@code start - 1}, or at 0 if the window begins there
     * @param start the first byte of the window
     */
    LineWindow(InputStream in, long start, long length) throws IOException {
        super(in);
        left = length;
        if (start > 0) {
            // The byte before tells whether the window begins with a line of its own.
            int before = in.read();
            while (before != '\n' && before >= 0) {
                before = in.read();
                left--;
            }
        }
    }

    @Override
    public int read() throws IOException {
        if (atLineStart && left <= 0) {
            return -1;
        }
        int read = in.read();
        left--;
        atLineStart = read == '\n';
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int read = read();
            if (read < 0) {
                return count == 0 ? -1 : count;
            }
            target[offset + count++] = (byte) read;
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
