package org.khabar.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.article.Article;
import org.khabar.ontology.Kh;
import org.khabar.pipeline.ArticleGraph;
import org.khabar.pipeline.Extractor;
import org.netpreserve.jwarc.WarcCompression;

/** What is an article's fault is noted; what is the machine's fault ends the task, which Spark tries again elsewhere. */
class PieceTaskTest {

    private final Path folder;

    PieceTaskTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"half.txt", "half.txt.gz", "half.jsonl", "half.warc", "half.warc.gz"})
    void aDiskThatBreaksWithinAFileIsNoFaultOfTheFile(String name) throws IOException {
        Piece piece = piece(name);
        PieceTask task = task(new IllegalStateException("the file is not whole"));
        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> task.run(piece));
        assertEquals("java.io.IOException: the disk broke on the way", e.getMessage());
        assertEquals(List.of(), results());
    }

    @Test
    void memoryThatAnotherPieceTookIsNoFaultOfTheArticle() throws IOException {
        Piece piece = piece("a.txt");
        PieceTask task = task(new CompletionException(new OutOfMemoryError("Java heap space")));
        assertThrows(CompletionException.class, () -> task.run(piece));
        assertEquals(List.of(), results());
    }

    @Test
    void aFaultOfKhabarIsNoted() throws IOException {
        Piece piece = piece("a.txt");
        assertEquals(
                new PieceResult(0, 1, 0, 0, 0),
                task(new IllegalStateException("a bug")).run(piece));
        assertEquals(2, results().size());
    }

    @Test
    void aReportWithoutGraphsIsReplaced() throws IOException {
        Piece piece = piece("a.txt");
        task(new IllegalStateException("an old bug")).run(piece);
        for (Path result : results()) {
            if (result.toString().endsWith(".nq.gz")) {
                Files.delete(result);
            }
        }
        task(new IllegalStateException("a new bug")).run(piece);
        List<Path> results = results();
        assertEquals(2, results.size());
        for (Path result : results) {
            if (result.toString().endsWith(".jsonl")) {
                String report = Files.readString(result);
                assertTrue(report.contains("a new bug") && !report.contains("an old bug"), report);
            }
        }
    }

    private Piece piece(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content(name));
        String address = file.toUri().toString();
        long length = Files.size(file);
        return name.endsWith(".jsonl") ? Piece.range(address, 0, length) : Piece.whole(List.of(address), length);
    }

    private static byte[] content(String name) throws IOException {
        if (name.contains(".warc")) {
            return WebNews.archive(
                    "https://harbour.example/", name.endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE);
        }
        byte[] text = "{\"text\": \"تظاهر مئات المعلمين أمام البرلمان.\"}\n".getBytes(StandardCharsets.UTF_8);
        if (!name.endsWith(".gz")) {
            return text;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text);
        }
        return packed.toByteArray();
    }

    /** A task whose extractor fails with this. */
    private PieceTask task(RuntimeException fault) {
        Configuration hadoop = new Configuration();
        hadoop.set("fs.file.impl", PoisonedFiles.class.getName());
        hadoop.setBoolean("fs.file.impl.disable.cache", true);
        Settings settings = new Settings(folder.resolve("out").toString(), Kh.ID, true, null, true);
        return new PieceTask(settings, hadoop, () -> new Extractor() {
            @Override
            public ArticleGraph extract(Article article) {
                throw fault;
            }

            @Override
            public String fingerprint(Article article) {
                return "";
            }
        });
    }

    private List<Path> results() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
