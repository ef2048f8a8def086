package org.khabar.article;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives up when one record goes on for too long, before it fills the memory. */
final class BoundedReader extends FilterReader {

    private final int bound;
    private int left;

    BoundedReader(Reader in, int bound) {
        super(in);
        this.bound = bound;
        this.left = bound;
    }

    /** Call before each record: it may be as long as the bound again. */
    void allowMore() {
        left = bound;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw ArticleText.tooLong();
        }
        return count;
    }
}
