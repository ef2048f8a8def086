package org.khabar.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.khabar.article.ArticleReader;

/** Cuts the input into pieces of about the same size. */
final class Pieces {

    /** So many small files at most make one piece. */
    private static final int FILES = 500;

    private final Configuration hadoop;
    private final long size;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> small = new ArrayList<>();
    private long smallBytes;

    /** @param size bytes of one piece, about */
    Pieces(Configuration hadoop, long size) {
        this.hadoop = hadoop;
        this.size = size;
    }

    /**
     * The pieces of these files and folders, with what is below them; files whose names say that they hold no articles,
     * and hidden ones, are left out.
     *
     * @throws FileNotFoundException if one is not there
     */
    List<Piece> of(List<String> inputs) throws IOException {
        for (String input : inputs) {
            List<FileStatus> files = files(new Path(input));
            // By name, since file systems list in orders of their own.
            files.sort((a, b) -> a.getPath().toString().compareTo(b.getPath().toString()));
            for (FileStatus file : files) {
                add(file);
            }
        }
        flush();
        return List.copyOf(pieces);
    }

    private List<FileStatus> files(Path input) throws IOException {
        FileSystem system = input.getFileSystem(hadoop);
        List<FileStatus> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> each = system.listFiles(input, true);
        while (each.hasNext()) {
            FileStatus file = each.next();
            String name = file.getPath().getName();
            if (ArticleReader.reads(name) && !name.startsWith(".") && !name.startsWith("_")) {
                files.add(file);
            }
        }
        return files;
    }

    private void add(FileStatus file) {
        String address = file.getPath().toString();
        long length = file.getLen();
        String name = file.getPath().getName().toLowerCase(Locale.ROOT);
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        if (lines && length > size) {
            for (long start = 0; start < length; start += size) {
                pieces.add(Piece.range(address, start, Math.min(size, length - start)));
            }
        } else if (length > size) {
            // Archives and packed files can be read from their beginning only.
            pieces.add(Piece.whole(List.of(address), length));
        } else {
            small.add(address);
            smallBytes += length;
            if (smallBytes >= size || small.size() == FILES) {
                flush();
            }
        }
    }

    private void flush() {
        if (!small.isEmpty()) {
            pieces.add(Piece.whole(small, smallBytes));
            small.clear();
            smallBytes = 0;
        }
    }
}
