package org.khabar.article;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that hold articles, told by the ending of the name (before {@code .gz}, if there is one). */
enum InputFormat {
    /** One article: the whole file is its text. */
    TEXT,
    /** One record, or an array of records. */
    JSON,
    /** One record a line. */
    JSON_LINES,
    /** One web page. */
    HTML,
    /** A web archive. */
    WARC;

    /** The name under which standard input appears in messages, and the id of a text that comes from there. */
    static final String STDIN = "stdin";

    /** The endings as a message lists them. */
    static final String ENDINGS = ".txt, .html, .json, .jsonl, .ndjson or .warc, each also with .gz";

    private static final String GZIP = ".gz";

    static boolean isGzip(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    /** The format of a file of this name; empty if files of this name hold no articles. */
    static Optional<InputFormat> of(String fileName) {
        String name = withoutGzip(fileName).toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return Optional.of(TEXT);
        }
        if (name.endsWith(".json")) {
            return Optional.of(JSON);
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return Optional.of(HTML);
        }
        if (name.endsWith(".warc")) {
            return Optional.of(WARC);
        }
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? Optional.of(JSON_LINES) : Optional.empty();
    }

    /** {@code ar-001.txt.gz} gives {@code ar-001}. */
    static String withoutEnding(String fileName) {
        String name = withoutGzip(fileName);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String withoutGzip(String fileName) {
        return isGzip(fileName) ? fileName.substring(0, fileName.length() - GZIP.length()) : fileName;
    }
}
