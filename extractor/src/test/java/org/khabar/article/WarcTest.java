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
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
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

    @ParameterizedTest
    @EnumSource(
            value = WarcCompression.class,
            names = {"NONE", "GZIP"})
    void aRecordThatCannotBeReadCostsThatRecord(WarcCompression compression) throws IOException {
        String html = "Content-Type: text/html\r\n";
        byte[] archive = archive(
                compression,
                response("dns:harbour.example", "text/dns", "20210504080000\nharbour.example. 60 IN A 192.0.2.1\n"),
                http("brotli", "HTTP/1.1 200 OK\r\n" + html + "Content-Encoding: br\r\n\r\nxyz"),
                http("twice", "HTTP/1.1 200 OK\r\n" + html + "Content-Encoding: gzip, br\r\n\r\nxyz"),
                http("gzip", "HTTP/1.1 200 OK\r\n" + html + "Content-Encoding: gzip\r\n\r\n<p>not packed</p>"),
                http("status", "HTTP/1.1 fine\r\n" + html + "\r\n<p>x</p>"),
                http("1", "HTTP/1.1 200 OK\r\n" + html + "\r\n" + WebPages.article("")));
        String name = compression == WarcCompression.NONE ? "crawl.warc" : "crawl.warc.gz";
        List<String> lines = files.lines(files.with(name, archive).read(name));
        assertTrue(lines.get(0).startsWith(SITE + "1|"), lines.toString());
        assertEquals(
                List.of(
                        name + ": 1 HTTP that cannot be read",
                        name + ": 3 content that cannot be decoded",
                        name + ": 1 no HTTP"),
                lines.subList(1, lines.size()));
    }

    @Test
    void filesOfAnArchiveAreReadToo() throws IOException {
        byte[] archive = archive(
                WarcCompression.NONE,
                new WarcRequest.Builder(URI.create(SITE + "1"))
                        .body(MediaType.HTTP_REQUEST, bytes("GET /1 HTTP/1.1\r\n\r\n"))
                        .build(),
                resource("1", "text/html; charset=utf8mb4", WebPages.article("")),
                resource("1", "text/html", WebPages.article("")),
                resource("picture", "image/png", "PNG"),
                new WarcConversion.Builder()
                        .addHeader("WARC-Target-URI", SITE + "1")
                        .body(MediaType.PLAIN_TEXT, bytes(WebPages.BODY))
                        .build());
        List<String> lines = files.lines(files.with("a.warc", archive).read("a.warc"));
        assertTrue(lines.get(0).startsWith(SITE + "1|Port head resigns"), lines.toString());
        assertEquals(
                List.of(
                        "a.warc: 1 another capture of a page that was read",
                        "a.warc: 1 not HTML",
                        "a.warc: 1 of kind conversion"),
                lines.subList(1, lines.size()));
    }

    @Test
    void aRecordWithoutAddressIsCounted() throws IOException {
        byte[] archive = bytes(
                "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p>x\r\n\r\n");
        assertEquals(
                List.of("a.warc: 1 without address"),
                files.lines(files.with("a.warc", archive).read("a.warc")));
    }

    @Test
    void aRecordWithoutEndIsDamage() throws IOException {
        byte[] archive = bytes("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: many\r\n\r\nx\r\n\r\n");
        List<String> lines = files.lines(files.with("a.warc", archive).read("a.warc"));
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).startsWith("a.warc: cut short or damaged after record 0 ("), lines.get(0));
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

    private static byte[] archive(WarcCompression compression, WarcRecord... records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (WarcRecord record : records) {
                writer.write(record);
            }
        }
        return bytes.toByteArray();
    }

    /** What a server answered, byte by byte. */
    private static WarcRecord http(String path, String answer) {
        return response(SITE + path, "application/http;msgtype=response", answer);
    }

    private static WarcRecord response(String address, String type, String content) {
        return new WarcResponse.Builder(address)
                .body(MediaType.parse(type), bytes(content))
                .build();
    }

    private static WarcRecord resource(String path, String type, String content) {
        return new WarcResource.Builder(URI.create(SITE + path))
                .body(MediaType.parse(type), bytes(content))
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void page(WarcWriter writer, String path, int status, String type, String content)
            throws IOException {
        writer.write(new WarcResponse.Builder(URI.create(SITE + path))
                .body(new HttpResponse.Builder(status, "Status")
                        .addHeader("Content-Type", type)
                        .body(MediaType.parse(type), bytes(content))
                        .build())
                .build());
    }
}
