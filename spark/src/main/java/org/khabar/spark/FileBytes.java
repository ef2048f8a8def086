package org.khabar.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, which remember it if the file system fails: readers take that for a fault of the file. */
final class FileBytes extends ProxyInputStream {

    private @Nullable IOException failure;

    FileBytes(InputStream file) {
        super(file);
    }

    /** @throws IOException with which the file system failed, if it did */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    protected void handleIOException(IOException e) throws IOException {
        failure = e;
        throw e;
    }
}
