package org.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

    private final Path folder;

    ArticleReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void textStaysAsItIs() throws IOException {
        String text = "\uFEFF  عنوان\r\n\r\nقال الوزير 😀 \u200Fنص\t\n\n";
        ArticleFolder files = new ArticleFolder(folder).with("ar-1.v2.txt", text);
        assertEquals(List.of(article("ar-1.v2", text)), files.read("ar-1.v2.txt"));
    }

    @Test
    void charactersThatStraddleAChunkAreWhole() throws IOException {
        String text = "x" + "😀".repeat(20_000) + "و".repeat(20_000);
        ArticleFolder files = new ArticleFolder(folder).with("a.txt", text);
        assertEquals(List.of(article("a", text)), files.read("a.txt"));
    }

    @Test
    void aMillionCharactersAreAllowedWhateverTheirBytes() throws IOException {
        String text = "😀".repeat(ArticleReader.MAX_CHARACTERS);
        String escaped = "{\"id\": \"b\", \"text\": \"" + "\\ud83d\\ude00".repeat(ArticleReader.MAX_CHARACTERS) + "\"}";
        ArticleFolder files = new ArticleFolder(folder)
                .with("a.txt", text)
                .with("b.jsonl", escaped)
                .with("c.json", escaped.replace("\"b\"", "\"c\""));
        assertTrue(List.of(article("a", text)).equals(files.read("a.txt")));
        assertTrue(List.of(article("b", text)).equals(files.read("b.jsonl")));
        assertTrue(List.of(article("c", text)).equals(files.read("c.json")));
    }

    @Test
    void recordsWithTheNamesOfSchemaOrg() throws IOException {
        ArticleFolder files = new ArticleFolder(folder).with("n.jsonl", """
                        {"@type": "NewsArticle", "id": "x1", "text": " نص\\n", "headline": "عنوان", "articleBody": "متن", "datePublished": "2024-01-06T23:30:00+03:00", "publisher": {"@type": "Organization", "name": "وكالة"}, "url": "https://example.org/1", "inLanguage": "ar-SA"}
                        {"identifier": 17, "headline": "عنوان", "articleBody": "متن", "publisher": "وكالة", "inLanguage": {"name": "English", "alternateName": "en"}, "datePublished": null}
                        {"identifier": {"@type": "PropertyValue", "value": "x3"}, "articleBody": "متن", "datePublished": ""}
                        """);
        assertEquals(
                List.of(
                        new Article("x1", " نص\n", "ar", LocalDate.of(2024, 1, 6), "وكالة", "https://example.org/1"),
                        new Article("17", "عنوان\n\nمتن", "en", null, "وكالة", null),
                        new Article("x3", "متن", null, null, null, null)),
                files.read("n.jsonl").stream()
                        .map(reading -> ((ReadArticle) reading).article())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-06",
        "2024-01-06T10:30",
        "2024-01-06T10:30:15",
        "2024-01-06T10:30:15Z",
        "2024-01-06T10:30:15.123456Z",
        "2024-01-06T10:30:15+03:00",
        "2024-01-06T00:30+0300",
        "2024-01-06T23:30-05",
    })
    void datesAndTimesOfIso(String date) throws IOException {
        ArticleFolder files =
                new ArticleFolder(folder).with("d.json", "{\"text\": \"x\", \"datePublished\": \"" + date + "\"}");
        ReadArticle read = (ReadArticle) files.read("d.json").get(0);
        assertEquals(LocalDate.of(2024, 1, 6), read.article().published());
    }

    @Test
    void theDefaultDateIsForArticlesWithoutOne() throws IOException {
        ArticleFolder files = new ArticleFolder(folder)
                .with("a.txt", "x")
                .with("b.json", "{\"text\": \"x\", \"datePublished\": \"2020-02-02\"}");
        LocalDate date = LocalDate.of(2024, 1, 6);
        assertEquals(
                List.of(date, LocalDate.of(2020, 2, 2)),
                files.read(date, "a.txt", "b.json").stream()
                        .map(reading -> ((ReadArticle) reading).article().published())
                        .toList());
    }

    @Test
    void foldersInTheOrderOfNamesAndOtherFilesCounted() throws IOException {
        ArticleFolder files = new ArticleFolder(folder)
                .with("in/b.txt", "b")
                .with("in/a/z.TXT", "z")
                .with("in/a.ndjson.gz", ArticleFolder.gzip("{\"text\": \"n\"}\n"))
                .with("in/c.txt.gz", ArticleFolder.gzip("c"))
                .with("in/one.json", "{\"text\": \"o\"}")
                .with("in/many.json", "[{\"text\": \"m1\"}, {\"text\": \"m2\"}]")
                .with("in/.git/x.txt", "hidden")
                .with("in/.x.txt", "hidden")
                .with("in/.hidden.md", "hidden")
                .with("in/a/picture.png", "no article")
                .with("in/notes.md", "no article");
        assertEquals(
                List.of(
                        "in/a.ndjson.gz:1|n",
                        "z|z",
                        "b|b",
                        "c|c",
                        "in/many.json:1|m1",
                        "in/many.json:2|m2",
                        "one|o",
                        "in: 2 not a kind of file that holds articles"),
                files.lines(files.read("in")));
    }

    @Test
    void standardInputIsTextOrJsonLines() {
        assertEquals(
                List.of(new ReadArticle("stdin", new Article("stdin", "[رويترز] نص", null, null, null, null))),
                ArticleFolder.readStdin("[رويترز] نص".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of(
                        new ReadArticle("stdin", new Article("1", "x", null, null, null, null)),
                        new ReadArticle("stdin", new Article("stdin:2", "y", null, null, null, null))),
                ArticleFolder.readStdin(
                        "{\"id\": \"1\", \"text\": \"x\"}\n{\"text\": \"y\"}\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "stdin: empty; remove it or give it text",
                ((UnreadArticle) ArticleFolder.readStdin(new byte[0]).get(0)).message());
    }

    @Test
    void aStreamWithoutEndGivesItsFirstArticles() {
        // Fails with OutOfMemoryError or hangs if anything collects the input.
        byte[] record = "{\"text\": \"x\"}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new SequenceInputStream(Collections.enumeration(List.of())) {
            private int at;

            @Override
            public int read() {
                return record[at++ % record.length];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                target[offset] = (byte) read();
                return 1;
            }
        };
        try (Readings readings = new ArticleReader(endless, null).read(List.of("-"))) {
            for (int line = 1; line <= 1000; line++) {
                assertEquals(
                        "stdin:" + line,
                        ((ReadArticle) readings.next()).article().id());
            }
        }
    }

    @Test
    void filesAreOpenedWhenTheirTurnComes() throws IOException {
        ArticleFolder files = new ArticleFolder(folder).with("a.txt", "a");
        Stream<String> inputs =
                Stream.of("a.txt", "b.txt").map(name -> folder.resolve(name).toString());
        try (Readings readings = new ArticleReader(new ByteArrayInputStream(new byte[0]), null).read(inputs.toList())) {
            readings.next();
            files.with("b.txt", "written after the reading began");
            assertEquals("b", ((ReadArticle) readings.next()).article().id());
            assertFalse(readings.hasNext());
        }
    }

    private ReadArticle article(String id, String text) {
        String source = id.length() == 1 && !id.equals("a") ? id + (id.equals("b") ? ".jsonl" : ".json") : id + ".txt";
        return new ReadArticle(folder.resolve(source).toString(), new Article(id, text, null, null, null, null));
    }
}
