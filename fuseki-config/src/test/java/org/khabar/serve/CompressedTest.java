package org.khabar.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.serve.packed.PackedBytes;

/** Pages and answers are sent compressed to those who take that, and are the same for everybody. */
class CompressedTest {
    private static final String ALL = "/khabar/sparql?query=" + Served.encode("SELECT * { ?s ?p ?o } LIMIT 300");

    private static Served served;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start(@TempDir Path dir) {
        served = Served.start(dir);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?lang=ar",
                "/timeline?lang=en",
                "/graph/around?all&node=urn:none",
                "/ontology",
                "/assets/graph.js"
            })
    void theSameInFewerBytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = get(path, "Accept", "text/html, */*");
        HttpResponse<byte[]> small = get(path, "Accept", "text/html, */*", "Accept-Encoding", "gzip, deflate, br");
        assertEquals(plain.statusCode(), small.statusCode());
        assertEquals("", header(plain, "Content-Encoding"));
        if (plain.body().length < 500) {
            assertEquals("", header(small, "Content-Encoding"));
            return;
        }
        assertEquals("gzip", header(small, "Content-Encoding"));
        assertEquals(new String(plain.body(), UTF_8), new String(unpacked(small.body()), UTF_8));
        assertTrue(small.body().length * 2 < plain.body().length, small.body().length + " of " + plain.body().length);
        assertTrue(header(small, "Vary").contains("Accept-Encoding"), header(small, "Vary"));
    }

    @Test
    void anAnswerThatIsKeptAndAskedForAgain() throws IOException, InterruptedException {
        String[] packed = {"Accept", "application/sparql-results+json", "Accept-Encoding", "gzip"};
        HttpResponse<byte[]> first = get(ALL, packed);
        HttpResponse<byte[]> second = get(ALL, packed);
        HttpResponse<byte[]> plain = get(ALL, "Accept", "application/sparql-results+json");
        assertEquals("gzip", header(second, "Content-Encoding"));
        assertEquals(new String(unpacked(first.body()), UTF_8), new String(unpacked(second.body()), UTF_8));
        assertEquals(new String(plain.body(), UTF_8), new String(unpacked(second.body()), UTF_8));
        String tag = header(second, "ETag");
        assertNotEquals(header(plain, "ETag"), tag);
        List<String> vary = second.headers().allValues("Vary");
        assertTrue(vary.contains("Accept-Encoding") && vary.contains("Accept"), vary.toString());
        HttpResponse<byte[]> again =
                get(ALL, "Accept", "application/sparql-results+json", "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        HttpResponse<byte[]> plainAgain =
                get(ALL, "Accept", "application/sparql-results+json", "If-None-Match", header(plain, "ETag"));
        assertEquals(304, plainAgain.statusCode());
    }

    /** Longer than a block, in every way in which an answer is kept. */
    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "text/csv", "application/sparql-results+thrift"})
    void aLongAnswerThatIsKept(String format) throws IOException, InterruptedException {
        String path = "/khabar/sparql?query="
                + Served.encode("SELECT * { { SELECT * { ?a ?b ?c } LIMIT 300 } { SELECT * { ?d ?e ?f } LIMIT 100 } }");
        HttpResponse<byte[]> asked = get(path, "Accept", format);
        assertEquals("", header(asked, "Content-Length"));
        String[] packed = {"Accept", format, "Accept-Encoding", "gzip"};
        assertTrue(asked.body().length > 2 * PackedBytes.BLOCK_BYTES, asked.body().length + " bytes");
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> plain = get(path, "Accept", format);
            assertArrayEquals(asked.body(), plain.body());
            HttpResponse<byte[]> small = get(path, packed);
            assertArrayEquals(asked.body(), unpacked(small.body()));
            assertEquals("gzip", header(small, "Content-Encoding"));
            assertTrue(small.body().length * 2 < plain.body().length);
            // What is kept has a length; what is worked out, as the first that is compressed, has none before its end.
            assertEquals("" + plain.body().length, header(plain, "Content-Length"));
            assertEquals(i == 0 ? "" : "" + small.body().length, header(small, "Content-Length"));
            assertNotEquals(header(plain, "ETag"), header(small, "ETag"));
            assertEquals(
                    304,
                    get(path, "Accept", format, "Accept-Encoding", "gzip", "If-None-Match", header(small, "ETag"))
                            .statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "identity", "br"})
    void whoTakesNoGzipGetsNone(String accepted) throws IOException, InterruptedException {
        for (String path : new String[] {"/?lang=en", "/assets/style.css", ALL}) {
            HttpResponse<byte[]> answer = get(path, "Accept-Encoding", accepted);
            assertEquals("", header(answer, "Content-Encoding"), path);
            assertEquals(200, answer.statusCode());
        }
    }

    @Test
    void exportsAndFontsStayAsTheyAre() throws IOException, InterruptedException {
        for (String path : new String[] {"/export/nquads", "/assets/noto-naskh-arabic.woff2"}) {
            HttpResponse<byte[]> answer = get(path, "Accept-Encoding", "gzip");
            assertEquals(200, answer.statusCode(), path);
            assertEquals("", header(answer, "Content-Encoding"), path);
        }
    }

    /** A small body that becomes a large one would pass the limit of size. */
    @Test
    void aCompressedQuestionIsRefused() throws IOException, InterruptedException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("ASK {}".getBytes(UTF_8));
        }
        HttpRequest request = HttpRequest.newBuilder(served.uri("/khabar/sparql"))
                .header("Content-Type", "application/sparql-query")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray()))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertEquals(415, answer.statusCode());
        assertTrue(answer.body().contains("not compressed"), answer.body());
    }
}
