package org.khabar.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A newspaper's web server on this machine. */
final class NewsSite implements AutoCloseable {

    /** What stands at one path. */
    record Page(int status, String type, String content, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    NewsSite with(String path, String type, String content) {
        return with(path, new Page(200, type, content, Map.of()));
    }

    NewsSite with(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** No content, only this status. */
    NewsSite with(String path, int status) {
        return with(path, new Page(status, "text/plain", "", Map.of()));
    }

    NewsSite withRedirection(String path, String location) {
        return with(path, new Page(301, "text/plain", "", Map.of("Location", location)));
    }

    /** An article of some length, with this name in its headline. */
    NewsSite withArticle(String path, String name) {
        return withArticle(path, name, "text/html; charset=utf-8");
    }

    NewsSite withArticle(String path, String name, String type) {
        String text = name + " resigned from the water board on Monday, four days after a pipe burst in the old town."
                + " The mayor thanked the director for nine years of work. A deputy runs the board until spring.";
        return with(
                path,
                type,
                "<html lang=\"en\"><head><meta property=\"og:title\" content=\"" + name + " resigns\"></head><body>"
                        + "<article><p>" + text + "</p><p>" + text + "</p></article></body></html>");
    }

    /** An RSS feed with these entries: a path, and a date if a blank stands behind it. */
    NewsSite withFeed(String path, String... entries) {
        StringBuilder items = new StringBuilder();
        for (String entry : entries) {
            String[] parts = entry.split(" ", 2);
            items.append("<item><title>News</title><link>")
                    .append(address(parts[0]))
                    .append("</link>");
            if (parts.length > 1) {
                items.append("<pubDate>").append(parts[1]).append("</pubDate>");
            }
            items.append("</item>");
        }
        return with(
                path,
                new Page(
                        200,
                        "application/rss+xml",
                        "<rss version=\"2.0\"><channel><title>News</title><link>/</link><description>d</description>"
                                + items + "</channel></rss>",
                        Map.of(
                                "ETag",
                                "\"" + Integer.toHexString(items.toString().hashCode()) + "\"")));
    }

    /** Paths that were asked for, in order, each with the status that was answered. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Page page = pages.getOrDefault(path, new Page(404, "text/plain", "Not found", Map.of()));
        page.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.getResponseHeaders().set("Content-Type", page.type());
        String tag = page.headers().get("ETag");
        boolean isKnown = tag != null && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        int status = isKnown ? 304 : page.status();
        asked.add(path + " " + status);
        byte[] content = page.content().getBytes(StandardCharsets.UTF_8);
        boolean isEmpty = isKnown || content.length == 0;
        try (exchange) {
            exchange.sendResponseHeaders(status, isEmpty ? -1 : content.length);
            if (!isEmpty) {
                exchange.getResponseBody().write(content);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
