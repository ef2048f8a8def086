package org.khabar.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * One file of articles, not yet opened.
 *
 * @param name the file as the user named it
 * @param stem the id of an article that has none of its own
 */
record Source(String name, String stem, Opening opening) {

    /** Opens the bytes of a file and tells what they hold. */
    interface Opening {
        Records open(Source source) throws IOException;
    }

    static Source file(Path path, InputFormat format) {
        String fileName = String.valueOf(path.getFileName());
        return new Source(
                path.toString(),
                InputFormat.withoutEnding(fileName),
                source -> source.records(format, unpacked(fileName, format, Files.newInputStream(path))));
    }

    /** What somebody else has opened; the ending of the name tells what it holds, and anything else is text. */
    static Source named(String name, InputStream in) {
        String fileName = name.substring(name.lastIndexOf('/') + 1);
        InputFormat format = InputFormat.of(fileName).orElse(InputFormat.TEXT);
        return new Source(
                name,
                InputFormat.withoutEnding(fileName),
                source -> source.records(format, unpacked(fileName, format, in)));
    }

    /** Standard input: JSON lines if it begins with a brace, else one text. */
    static Source stream(InputStream in) {
        return new Source(InputFormat.STDIN, InputFormat.STDIN, source -> {
            BufferedInputStream bytes = new BufferedInputStream(in);
            return source.records(beginsWithBrace(bytes) ? InputFormat.JSON_LINES : InputFormat.TEXT, bytes);
        });
    }

    Records open() throws IOException {
        return opening.open(this);
    }

    private Records records(InputFormat format, InputStream bytes) {
        return switch (format) {
            case TEXT -> new TextRecords(this, StrictUtf8.of(bytes, 0));
            case JSON -> new JsonRecords(this, StrictUtf8.of(bytes, 0));
            case JSON_LINES -> new JsonLineRecords(this, bytes);
            case HTML -> new HtmlRecords(this, bytes);
            case WARC -> new WarcRecords(this, bytes);
        };
    }

    private static InputStream unpacked(String fileName, InputFormat format, InputStream raw) throws IOException {
        InputStream file = new BufferedInputStream(raw);
        // Each record of a WARC file is compressed for itself, which its reader sees to.
        if (!InputFormat.isGzip(fileName) || format == InputFormat.WARC) {
            return file;
        }
        try {
            return new BufferedInputStream(new GZIPInputStream(file));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static boolean beginsWithBrace(BufferedInputStream bytes) throws IOException {
        bytes.mark(1);
        int first = bytes.read();
        bytes.reset();
        return first == '{';
    }
}
