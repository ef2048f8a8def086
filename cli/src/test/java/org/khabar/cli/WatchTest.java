package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and folders that are followed: what is new is stored once, what fails is named. */
class WatchTest {

    private static final String PAGE =
            "<html lang=\"ar\"><head><meta name=\"date\" content=\"2024-01-06\"></head><body>"
                    + "<article><p>%s</p><p>%s</p></article></body></html>";

    private final Path folder;
    private final Path store;
    private final HttpServer site;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    WatchTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.store = folder.resolve("store");
        this.site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            String page = pages.get(exchange.getRequestURI().getPath());
            byte[] content = (page == null ? "none" : page).getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", page == null ? "text/plain" : "text/html");
                exchange.sendResponseHeaders(page == null ? 404 : 200, content.length);
                exchange.getResponseBody().write(content);
            }
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    /** One story, since a new store takes long to make. */
    @Test
    void whatIsNewIsReadOnceAndServedMeanwhile() throws IOException, InterruptedException {
        announce("/1", Samples.RESIGNATION);
        pages.put("/rss", pages.getOrDefault("/rss", "").replace("</channel>", item("/gone") + "</channel>"));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("d-protest.txt"), Samples.PROTEST);
        Path report = folder.resolve("report.jsonl");

        Run first = watch(inbox.toString(), "--report", report.toString());
        assertEquals(ExitCode.SOME_FAILED, first.exit(), first.err());
        assertEquals(
                address("/gone") + ": the server answers with status 404; look at it in a browser",
                first.err().lines().findFirst().orElse(""));
        assertTrue(first.err().contains("\n2 articles read, 1 failed; "), first.err());
        String told = Files.readString(report);
        assertTrue(told.contains("\"status\":\"failed\""), told);
        assertTrue(told.contains("\"id\":\"" + address("/1") + "\""), told);

        announce("/2", Samples.APPOINTMENT);
        Run second = watch(inbox.toString());
        assertTrue(second.err().contains("\n1 article read, 1 failed; "), second.err());

        try (OtherProcess watch = OtherProcess.start(
                folder, "watch", address("/rss"), "--port", "0", "--pause", "0", "--store", store.toString())) {
            String serving = watch.awaitLine("Serving at ");
            watch.awaitLine("0 articles read, 1 failed; ");
            String endpoint = serving.substring("Serving at ".length()) + "khabar/sparql";
            Run answer = Run.of("query", "resignations", "--endpoint", endpoint, "--format", "csv");
            assertTrue(answer.out().contains("سامي خليل"), answer.out() + answer.err());
            watch.interrupt();
        }
    }

    @Test
    void wrongUse() {
        Run run = Run.of("watch", "inbox", "--every", "0");
        assertEquals(ExitCode.USAGE, run.exit());
        assertEquals("--every must be 1 or more minutes, and --pause 0 or more seconds\n", run.err());
    }

    private Run watch(String... more) {
        String[] words = new String[more.length + 7];
        System.arraycopy(
                new String[] {"watch", address("/rss"), "--once", "--pause", "0", "--store", store.toString()},
                0,
                words,
                0,
                7);
        System.arraycopy(more, 0, words, 7, more.length);
        return Run.of(words);
    }

    private void announce(String path, String article) {
        String text = article.strip().replaceAll("\\R\\s*", "</p><p>");
        pages.put(
                path,
                PAGE.formatted(text, "هذا نص الخبر كما نشرته الصحيفة صباح اليوم، وهو طويل بعض الشيء. ".repeat(4)));
        String before = pages.getOrDefault("/rss", "");
        String items = before.replaceAll("(?s).*</description>|</channel>.*", "");
        pages.put(
                "/rss",
                "<rss version=\"2.0\"><channel><title>News</title><link>/</link><description>d</description>" + items
                        + item(path) + "</channel></rss>");
    }

    private String item(String path) {
        return "<item><title>News</title><link>" + address(path) + "</link></item>";
    }

    private String address(String path) {
        return "http://127.0.0.1:" + site.getAddress().getPort() + path;
    }
}
