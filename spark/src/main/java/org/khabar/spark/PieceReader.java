package org.khabar.spark;

import com.google.common.collect.AbstractIterator;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.khabar.article.ArticleReader;
import org.khabar.article.Reading;
import org.khabar.article.Readings;

/** The articles of a piece, file by file. */
final class PieceReader extends AbstractIterator<Reading> implements Closeable {

    private final Piece piece;
    private final Configuration hadoop;
    private final ArticleReader reader;
    private final Iterator<String> files;
    private @Nullable Readings open;
    private @Nullable FileBytes bytes;

    PieceReader(Piece piece, Configuration hadoop, ArticleReader reader) {
        this.piece = piece;
        this.hadoop = hadoop;
        this.reader = reader;
        this.files = piece.files().iterator();
    }

    @Override
    protected @Nullable Reading computeNext() {
        try {
            while (true) {
                Reading next = open != null && open.hasNext() ? open.next() : null;
                if (bytes != null) {
                    bytes.check();
                }
                if (next != null) {
                    return next;
                }
                close();
                if (!files.hasNext()) {
                    return endOfData();
                }
                open = readings(files.next());
            }
        } catch (IOException e) {
            // The file system failed, not the file: the task is tried again elsewhere.
            throw new UncheckedIOException(e);
        }
    }

    private Readings readings(String file) throws IOException {
        Path path = new Path(file);
        FSDataInputStream opened = path.getFileSystem(hadoop).open(path);
        FileBytes checked = new FileBytes(opened);
        bytes = checked;
        if (!piece.lines()) {
            return reader.read(file, checked);
        }
        opened.seek(Math.max(0, piece.start() - 1));
        InputStream lines = new LineWindow(new BufferedInputStream(checked), piece.start(), piece.length());
        // A record without an id is called after its file and line, and lines are counted from the window's first.
        return reader.read(piece.start() == 0 ? file : windowName(path), lines);
    }

    /** {@code hdfs://host/news@5000.jsonl}: the ending stays, since it tells the format. */
    private String windowName(Path path) {
        String name = path.toString();
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "@" + piece.start() + name.substring(dot);
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
