package org.khabar.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A folder of input files for one test. */
record ArticleFolder(Path path) {

    ArticleFolder with(String name, String text) throws IOException {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ArticleFolder with(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** What the files of these names in this folder give. */
    List<Reading> read(String... names) {
        return read(null, names);
    }

    List<Reading> read(@Nullable LocalDate defaultDate, String... names) {
        List<String> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.add(path.resolve(name).toString());
        }
        return all(new ArticleReader(InputStream.nullInputStream(), defaultDate), inputs);
    }

    static List<Reading> readStdin(byte[] bytes) {
        return all(new ArticleReader(new ByteArrayInputStream(bytes), null), List.of("-"));
    }

    /** Each reading as one line: an article as {@code id|text}, anything else as its message, folder left out. */
    List<String> lines(List<Reading> readings) {
        List<String> lines = new ArrayList<>();
        for (Reading reading : readings) {
            lines.add(line(reading).replace(path + "/", "").replace(path.toString(), "."));
        }
        return lines;
    }

    private static String line(Reading reading) {
        if (reading instanceof ReadArticle read) {
            return read.article().id() + "|" + read.article().text();
        }
        return reading instanceof SkippedRecords skipped
                ? skipped.source() + ": " + skipped.count() + " " + skipped.reason()
                : ((UnreadArticle) reading).message();
    }

    private static List<Reading> all(ArticleReader reader, List<String> inputs) {
        List<Reading> all = new ArrayList<>();
        try (Readings readings = reader.read(inputs)) {
            readings.forEachRemaining(all::add);
        }
        return all;
    }
}
