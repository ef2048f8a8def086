package org.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with one input is told in one line, and the input after it is read all the same. */
class BadInputTest {

    private static final String GOOD = "استقال الوزير";

    private final Path folder;

    BadInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badFiles")
    void toldInOneLine(String name, byte[] content, String message) throws IOException {
        ArticleFolder files =
                new ArticleFolder(folder).with("in/" + name, content).with("in/zz.txt", GOOD);
        assertEquals(List.of(message, "zz|" + GOOD), files.lines(files.read("in/" + name, "in/zz.txt")));
    }

    static Stream<Arguments> badFiles() throws IOException {
        return Stream.of(
                file("a.txt", "", "in/a.txt: empty; remove it or give it text"),
                file("a.txt", "\uFEFF \n\u00A0", "in/a.txt: no text, only white space; remove it or give it text"),
                arguments(
                        "a.txt",
                        "قال الوزير".getBytes(Charset.forName("windows-1256")),
                        "in/a.txt: not UTF-8 at byte 0 (0xDE); convert it, for example: iconv -f WINDOWS-1256 -t UTF-8"),
                arguments(
                        "a.txt",
                        joined("وزير ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xD9}),
                        "in/a.txt: not UTF-8 at byte 9 (0xD9); convert it, for example: iconv -f WINDOWS-1256 -t UTF-8"),
                arguments(
                        "a.txt",
                        joined("x".repeat(20_000).getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, 'y'}),
                        "in/a.txt: not UTF-8 at byte 20,000 (0xFF); convert it, for example: iconv -f WINDOWS-1256 -t UTF-8"),
                arguments(
                        "a.txt",
                        joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, GOOD.getBytes(StandardCharsets.UTF_16LE)),
                        "in/a.txt: not UTF-8 at byte 0 (0xFF); convert it, for example: iconv -f UTF-16 -t UTF-8"),
                file("a.txt", "PK\u0000\u0003", "in/a.txt: binary, not text: NUL at byte 2; give a text file in UTF-8"),
                file(
                        "a.txt",
                        "و".repeat(1_000_001),
                        "in/a.txt: longer than 1,000,000 characters; split it into articles, one a file or one a line of"
                                + " a .jsonl file"),
                file(
                        "a.txt",
                        "x".repeat(5_000_000),
                        "in/a.txt: longer than 1,000,000 characters; split it into articles, one a file or one a line of"
                                + " a .jsonl file"),
                file(
                        "a.pdf",
                        "<p>",
                        "in/a.pdf: not a kind of file that holds articles; give .txt, .html, .json, .jsonl, .ndjson or .warc, each"
                                + " also with .gz"),
                file(
                        "a.txt.gz",
                        "x",
                        "in/a.txt.gz: not gzip, or cut off; compress it again with gzip, or take .gz off its name"),
                arguments(
                        "a.jsonl.gz",
                        Arrays.copyOf(ArticleFolder.gzip("{\"text\":\"" + GOOD + "\"}"), 20),
                        "in/a.jsonl.gz: not gzip, or cut off; compress it again with gzip, or take .gz off its name"),
                file("a.json", "", "in/a.json: empty; remove it or give it articles"),
                file("a.json", "[]", "in/a.json: holds no article, the array is empty; remove it or give it articles"),
                file(
                        "a.json",
                        "\"text\"",
                        "in/a.json: holds no article; give one JSON object with a \"text\", or an array of them"),
                file(
                        "a.json",
                        "{\n\"text\": \"x\n",
                        "in/a.json:2: not JSON at column 10 (unescaped control characters (\\u0000-\\u001f) are not"
                                + " allowed in strict mode); correct it, for example with a JSON checker"),
                file(
                        "a.json",
                        "{\n\"text\": 'x'}",
                        "in/a.json:2: not JSON at column 10 (malformed value); correct it, for example with a JSON checker"),
                file(
                        "a.json",
                        "{\"text\": \"x\"",
                        "in/a.json:1: not JSON at column 13 (end of input); correct it, for example with a JSON checker"),
                file(
                        "a.json",
                        "{\"id\": \"1\"}",
                        "in/a.json: no text; give the record a \"text\" or an \"articleBody\""),
                file("a.json", "{\"text\": \" \"}", "in/a.json: no text, only white space; remove it or give it text"),
                file(
                        "a.json",
                        "{\"headline\": \"" + GOOD + "\", \"articleBody\": \"\"}",
                        "in/a.json: no text, only white space; remove it or give it text"),
                file(
                        "a.json",
                        "{\"text\": [\"x\"]}",
                        "in/a.json: \"text\" is not a string; give it as a string, or leave it out"),
                file(
                        "a.json",
                        "{\"text\": \"ab\\ud83d\"}",
                        "in/a.json: character 2 is half of a surrogate pair (U+D83D); remove it from the text"),
                file("a.json", "{\"text\": \"\\u0000\"}", "in/a.json: character 0 is NUL; remove it from the text"),
                file(
                        "a.json",
                        "{\"text\": \"x\", \"datePublished\": \"2024-02-30\"}",
                        "in/a.json: \"datePublished\" is no date: \"2024-02-30\"; give YYYY-MM-DD or an ISO 8601 date and"
                                + " time, or leave it out"),
                file(
                        "a.json",
                        "{\"text\": \"x\", \"datePublished\": \"2931-02-03\"}",
                        "in/a.json: \"datePublished\" lies in the future: \"2931-02-03\"; correct it, or leave it out"),
                file(
                        "a.json",
                        "{\"text\": \"x\", \"inLanguage\": \"fr\"}",
                        "in/a.json: \"inLanguage\" is \"fr\", and only ar and en can be read; correct it, or leave it out"
                                + " and the script tells"),
                file("a.jsonl", "\n \n", "in/a.jsonl: holds no article; give one JSON object a line"));
    }

    @Test
    void aBadLineCostsThatLineOnly() throws IOException {
        ArticleFolder files = new ArticleFolder(folder)
                .with(
                        "n.jsonl",
                        joined(
                                """
                                {"id": "1", "text": "أول"}

                                {"id": "2", "text": "ثان"
                                [1]
                                {"id": "4"} {"id": "5"}
                                """.getBytes(StandardCharsets.UTF_8),
                                ("{\"text\": \"" + "x".repeat(13_000_000) + "\"}\n").getBytes(StandardCharsets.UTF_8),
                                ("{\"text\": \"" + "x".repeat(1_000_001) + "\"}\n").getBytes(StandardCharsets.UTF_8),
                                new byte[] {'{', (byte) 0xE9, '}', '\n'},
                                "{\"text\": \"تاسع\"}".getBytes(StandardCharsets.UTF_8)));
        String tooLong =
                ": longer than 1,000,000 characters; split it into articles, one a file or one a line of a .jsonl"
                        + " file";
        assertEquals(
                List.of(
                        "1|أول",
                        "n.jsonl:3: not JSON at column 26 (end of input); correct it, for example with a JSON checker",
                        "n.jsonl:4: not a JSON object; give each article as {\"id\": …, \"text\": …}",
                        "n.jsonl:5: goes on after its JSON object; give one object a line",
                        "n.jsonl:6" + tooLong,
                        "n.jsonl:7" + tooLong,
                        "n.jsonl:8: not UTF-8 at byte 14,000,116 (0xE9); convert it, for example: iconv -f WINDOWS-1256 -t"
                                + " UTF-8",
                        "n.jsonl:9|تاسع"),
                files.lines(files.read("n.jsonl")));
    }

    @Test
    void aBadRecordOfAnArrayCostsThatRecordAndBrokenSyntaxTheRest() throws IOException {
        ArticleFolder files = new ArticleFolder(folder)
                .with(
                        "n.json",
                        "[{\"text\": \"x\"},\n{\"id\": \"2\"}, 3, {\"text\": \"y\"},\n{\"text\" \"z\"}, {\"text\": \"w\"}]")
                .with("two.json", "{\"text\": \"x\"}\n{\"text\": \"y\"}");
        assertEquals(
                List.of(
                        "n.json:1|x",
                        "n.json: record 2: no text; give the record a \"text\" or an \"articleBody\"",
                        "n.json: record 3: not a JSON object; give each article as {\"id\": …, \"text\": …}",
                        "n.json:4|y",
                        "n.json:3: not JSON at column 10 (expected ':'); correct it, for example with a JSON checker",
                        "two|x",
                        "two.json: goes on after its JSON value; give one object or one array, or name it .jsonl for one"
                                + " object a line"),
                files.lines(files.read("n.json", "two.json")));
    }

    @Test
    void anIdIsGivenOnce() throws IOException {
        ArticleFolder files = new ArticleFolder(folder)
                .with("a/1.txt", GOOD)
                .with("b/1.txt", GOOD)
                .with("c.jsonl", "{\"id\": 1, \"text\": \"x\"}");
        String remedy = "; give each article an id of its own (the name of a .txt file is its id)";
        assertEquals(
                List.of(
                        "1|" + GOOD,
                        "b/1.txt: id \"1\" was already taken by a/1.txt" + remedy,
                        "c.jsonl: id \"1\" was already taken by a/1.txt" + remedy),
                files.lines(files.read("a", "b", "c.jsonl")));
    }

    @Test
    void whatIsNotThere() throws IOException {
        ArticleFolder files =
                new ArticleFolder(folder).with("empty/README.md", "x").with("empty/.hidden.txt", "x");
        assertEquals(
                List.of(
                        "none.txt: not found; check the name",
                        "empty: the folder holds no articles; give .txt, .html, .json, .jsonl, .ndjson or .warc, each also with .gz",
                        "empty: 1 not a kind of file that holds articles"),
                files.lines(files.read("none.txt", "empty")));
    }

    @Test
    void aLinkThatLeadsInACircleOrNowhere() throws IOException {
        ArticleFolder files = new ArticleFolder(folder).with("a/1.txt", GOOD);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a/0.txt"), folder.resolve("gone"));
        List<String> lines = files.lines(files.read("a"));
        assertTrue(lines.get(0).startsWith("a/loop: cannot be listed"), () -> lines.toString());
        assertEquals(
                List.of("a/0.txt: not found; check the name, and where it leads if it is a link", "1|" + GOOD),
                lines.subList(1, 3));
    }

    @Test
    void aFileThatMayNotBeRead() {
        // Not with a real file, because the superuser may read every file.
        Source locked = new Source("a.txt", "a", source -> {
            throw new AccessDeniedException("a.txt");
        });
        List<Reading> readings = Lists.newArrayList(new FileReadings(locked));
        assertEquals(
                List.of("a.txt: may not be read; give yourself permission, for example: chmod u+r"),
                new ArticleFolder(folder).lines(readings));
    }

    private static Arguments file(String name, String content, String message) {
        return arguments(name, content.getBytes(StandardCharsets.UTF_8), message);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Stream.of(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
