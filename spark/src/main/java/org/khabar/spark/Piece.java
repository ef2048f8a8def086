package org.khabar.spark;

import com.google.common.hash.Hashing;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What one task reads: some whole files, or the lines of one file of JSON lines that begin within a range. The same input
 * is cut into the same pieces at every run, so that a run that was broken off knows what is done.
 *
 * @param files addresses of files, in order
 * @param start byte of the first file at which the piece begins
 * @param length bytes of the range, or of all the files
 * @param lines whether it is a range of lines
 */
record Piece(List<String> files, long start, long length, boolean lines) implements Serializable {

    static Piece whole(List<String> files, long length) {
        return new Piece(List.copyOf(files), 0, length, false);
    }

    static Piece range(String file, long start, long length) {
        return new Piece(List.of(file), start, length, true);
    }

    /** A name for its output that depends on nothing but the piece: files that have grown make another. */
    String name() {
        String all = String.join("\n", files) + "\n" + start + "\n" + length;
        return Hashing.sha256()
                .hashString(all, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 20);
    }

    @Override
    public String toString() {
        String first = files.get(0);
        if (lines) {
            return first + ", bytes " + start + " to " + (start + length);
        }
        return files.size() == 1 ? first : first + " and " + (files.size() - 1) + " more";
    }
}
