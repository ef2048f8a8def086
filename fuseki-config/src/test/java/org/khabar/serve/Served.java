package org.khabar.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.khabar.ontology.Kh;
import org.khabar.store.SampleArticles;
import org.khabar.store.Store;

/** A store with the sample articles, served on a free port, and a client that follows no redirect. */
final class Served implements AutoCloseable {
    static final String QUERY = "/khabar/sparql?query=";

    private final Store store;
    private final KhabarServer server;

    static {
        // A server may close a connection while the client is about to use it again; asking once more is right then.
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
    }

    private final HttpClient client = HttpClient.newHttpClient();

    Served(Store store, KhabarServer server) {
        this.store = store;
        this.server = server;
    }

    static Served start(Path dir) {
        return start(dir, Configuration.text());
    }

    static Served start(Path dir, String assembler) {
        Store store = SampleArticles.emptyStore(dir);
        SampleArticles.load(store);
        return new Served(store, KhabarServer.start(store, 0, Kh.ID, Reach.THIS_MACHINE, assembler));
    }

    Store store() {
        return store;
    }

    KhabarServer server() {
        return server;
    }

    URI uri(String path) {
        return server.address().resolve(path);
    }

    /** GET with header names and values, one after the other. */
    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(uri(path)).GET(), headers);
    }

    /** Sends a query by GET; the answer is JSON unless it is a graph. */
    HttpResponse<String> query(String query) {
        return query(query, "application/sparql-results+json, text/turtle");
    }

    HttpResponse<String> query(String query, String accept) {
        return get(QUERY + encode(query), "Accept", accept);
    }

    /** Whether the pattern, with the prefix {@code kh:}, matches in the union of all articles. */
    boolean ask(String pattern) {
        String answer =
                query("PREFIX kh: <" + Kh.NS + "> ASK { " + pattern + " }").body();
        return answer.replaceAll("\\s", "").contains("\"boolean\":true");
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.ofString(body)), headers);
    }

    HttpResponse<String> update(String update) {
        return send(
                "POST",
                "/khabar/update",
                update,
                "Content-Type",
                "application/sparql-update",
                "Authorization",
                password());
    }

    /** The {@code Authorization} header of the one who may write. */
    String password() {
        try {
            String line = Files.readString(server.credentials()).strip().replace(": ", ":");
            return "Basic " + Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
