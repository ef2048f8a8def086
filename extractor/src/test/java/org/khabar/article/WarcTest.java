package org.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** The pages of a web archive are articles, one a page; what else it holds is counted. */
class WarcTest {

    private static final String SITE = "https://harbour.example/";

    private final ArticleFolder files;

    WarcTest(@TempDir Path folder) {
        this.files = new ArticleFolder(folder);
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void pagesAreReadAndTheRestIsCounted(WarcCompression compression) throws IOException {
        String name = compression == WarcCompression.NONE ? "crawl.warc" : "crawl.warc.gz";
        List<Reading> readings = files.with(name, archive(compression)).read(name);
        assertEquals(
                List.of(SITE + "1", SITE + "2"),
                readings.stream()
                        .filter(ReadArticle.class::isInstance)
                        .map(read -> ((ReadArticle) read).article().id())
                        .toList());
        assertEquals(
                List.of(
                        "1 a page without article",
                        "1 another capture of a page that was read",
                        "2 answered with status 404",
                        "1 not HTML",
                        "1 same as an earlier capture"),
                readings.stream()
                        .filter(SkippedRecords.class::isInstance)
                        .map(read -> ((SkippedRecords) read).count() + " " + ((SkippedRecords) read).reason())
                        .toList());
        assertEquals(7, readings.size());
    }

    @Test
    void theAddressIsKept() throws IOException {
        Reading first = files.with("a.warc", archive(WarcCompression.NONE))
                .read("a.warc")
                .get(0);
        Article article = ((ReadArticle) first).article();
        assertEquals(SITE + "1", article.url());
        assertTrue(article.text().contains(WebPages.REST), article.text());
    }

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void ofAnArchiveThatIsCutShortTheBeginningIsRead(WarcCompression compression) throws IOException {
        byte[] whole = archive(compression);
        String name = compression == WarcCompression.NONE ? "cut.warc" : "cut.warc.gz";
        files.with(name, Arrays.copyOf(whole, whole.length * 3 / 5)).with("z.txt", "Next");
        List<String> lines = files.lines(files.read(name, "z.txt"));
        assertTrue(lines.get(0).startsWith(SITE + "1|"), lines.get(0));
        assertTrue(lines.contains(name + ": 1 not HTML"), lines.toString());
        String message = lines.get(lines.size() - 2);
        assertTrue(message.startsWith(name + ": cut short or damaged after record "), message);
        assertTrue(message.endsWith("fetch the file again; the articles before that place were read"), message);
        assertEquals("z|Next", lines.get(lines.size() - 1));
    }

    @Test
    void whatIsNoArchiveIsTold() throws IOException {
        List<String> lines = files.lines(
                files.with("a.warc", "This is no archive at all.\n".repeat(20)).read("a.warc"));
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).startsWith("a.warc: no WARC, or damaged after record 0 ("), lines.get(0));
    }

    private static byte[] archive(WarcCompression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            writer.write(new Warcinfo.Builder().fields(Map.of()).build());
            String page = WebPages.article("");
            page(writer, "1", 200, "text/html; charset=utf-8", page);
            page(writer, "picture", 200, "image/png", "PNG");
            page(writer, "gone", 404, "text/html", "<p>Not found</p>");
            page(writer, "list", 200, "text/html", WebPages.page("", "<ul><li>One</li></ul>"));
            page(writer, "1", 200, "text/html", page);
            writer.write(new WarcRevisit.Builder(
                            URI.create(SITE + "1"), URI.create("http://netpreserve.org/warc/1.0/revisit/identical"))
                    .body(MediaType.HTTP_RESPONSE, "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII))
                    .build());
            page(writer, "gone2", 404, "text/html", "<p>Not found</p>");
            page(writer, "2", 200, "text/html;charset=utf-8", page);
        }
        return bytes.toByteArray();
    }

    private static void page(WarcWriter writer, String path, int status, String type, String content)
            throws IOException {
        writer.write(new WarcResponse.Builder(URI.create(SITE + path))
                .body(new HttpResponse.Builder(status, "Status")
                        .addHeader("Content-Type", type)
                        .body(MediaType.parse(type), content.getBytes(StandardCharsets.UTF_8))
                        .build())
                .build());
    }
}
