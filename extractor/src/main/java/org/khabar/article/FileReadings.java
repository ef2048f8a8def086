package org.khabar.article;

import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The articles of one file, opened when the first is asked for. Whatever goes wrong is an {@link UnreadArticle}. */
final class FileReadings extends AbstractIterator<Reading> implements Closeable {

    private final Source source;
    private @Nullable Records records;
    private boolean broken;

    FileReadings(Source source) {
        this.source = source;
    }

    @Override
    protected @Nullable Reading computeNext() {
        if (broken) {
            return endOfData();
        }
        try {
            Records open = records;
            if (open == null) {
                open = source.open();
                records = open;
            }
            Reading next = open.next();
            if (next != null) {
                return next;
            }
            close();
            return endOfData();
        } catch (IOException e) {
            broken = true;
            close();
            return unread(e);
        }
    }

    private UnreadArticle unread(IOException error) {
        String name = source.name();
        if (error instanceof RefusedTextException refusal) {
            return new UnreadArticle(name, refusal);
        }
        if (error instanceof ZipException || error instanceof EOFException) {
            return new UnreadArticle(
                    name, "not gzip, or cut off", "compress it again with gzip, or take .gz off its name");
        }
        if (error instanceof AccessDeniedException) {
            return new UnreadArticle(name, "may not be read", "give yourself permission, for example: chmod u+r");
        }
        if (error instanceof NoSuchFileException) {
            return new UnreadArticle(name, "not found", "check the name, and where it leads if it is a link");
        }
        return new UnreadArticle(name, "cannot be read (" + error.getMessage() + ")", "check the file and its disk");
    }

    /** What was read stays valid; nothing more comes. */
    @Override
    public void close() {
        try {
            if (records != null) {
                records.close();
            }
        } catch (IOException e) {
            // Nothing was written, so nothing is lost.
        }
    }
}
