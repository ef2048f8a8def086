package org.khabar.article;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of one open file, one after the other. */
interface Records extends Closeable {

    /**
     * The next one; null at the end.
     *
     * @throws RefusedTextException if the rest of the file cannot be read because of what it holds
     */
    @Nullable
    Reading next() throws IOException;
}
