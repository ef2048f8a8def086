package org.khabar.feed;

import com.google.common.io.ByteStreams;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.article.HtmlPage;

/**
 * Fetches from web servers as a good guest: it says who it is, keeps to robots.txt, pauses between two requests to one
 * server, asks only for what has changed, and is silent as long as a server wants ({@code Retry-After}). For one thread.
 */
public final class PoliteFetcher {

    /** Whom robots.txt calls this program. */
    static final String AGENT = "khabar";

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration DEFAULT_SILENCE = Duration.ofMinutes(5);
    /** A longer silence than this is not sat out; the next round asks again. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MAX_REDIRECTS = 5;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final Duration pause;
    private final Map<String, Host> hosts = new HashMap<>();
    private final Map<String, Validators> validators = new HashMap<>();

    /** @param pause between two requests to one server at least */
    public PoliteFetcher(Duration pause) {
        this.pause = pause;
    }

    /** What tells a server which version is known here (RFC 9110, 13.1). */
    private record Validators(
            @Nullable String tag, @Nullable String modified) {}

    /**
     * What is at this address; null if it is the same as the last time.
     *
     * @throws FetchException if it cannot be had, with the reason
     */
    @Nullable
    Fetched fetchIfChanged(String address) throws IOException {
        Validators known = validators.get(address);
        HttpResponse<InputStream> response = follow(address, known);
        try (InputStream body = response.body()) {
            if (response.statusCode() == 304) {
                return null;
            }
            Fetched fetched = fetched(response, body);
            validators.put(
                    address,
                    new Validators(
                            response.headers().firstValue("ETag").orElse(null),
                            response.headers().firstValue("Last-Modified").orElse(null)));
            return fetched;
        }
    }

    /** What is at this address. */
    Fetched fetch(String address) throws IOException {
        HttpResponse<InputStream> response = follow(address, null);
        try (InputStream body = response.body()) {
            return fetched(response, body);
        }
    }

    private static Fetched fetched(HttpResponse<InputStream> response, InputStream body) throws IOException {
        byte[] content = body.readNBytes(HtmlPage.MAX_LENGTH + 1);
        if (content.length > HtmlPage.MAX_LENGTH) {
            throw new FetchException("longer than a page may be", "leave it out");
        }
        return new Fetched(
                content, response.headers().firstValue("Content-Type").orElse(null));
    }

    /** Redirections are followed by hand, so that robots.txt and pauses count at each place. */
    private HttpResponse<InputStream> follow(String address, @Nullable Validators known) throws IOException {
        URI uri = uri(address);
        for (int i = 0; i <= MAX_REDIRECTS; i++) {
            HttpResponse<InputStream> response = ask(uri, known);
            int status = response.statusCode();
            String location = response.headers().firstValue("Location").orElse(null);
            if (status >= 301 && status <= 308 && status != 304 && location != null) {
                drain(response);
                uri = uri(uri.resolve(location).toString());
            } else if (status == 200 || (status == 304 && known != null)) {
                return response;
            } else {
                drain(response);
                throw new FetchException("the server answers with status " + status, "look at it in a browser");
            }
        }
        throw new FetchException("redirected more than " + MAX_REDIRECTS + " times", "look at it in a browser");
    }

    private HttpResponse<InputStream> ask(URI uri, @Nullable Validators known) throws IOException {
        Host host = host(uri);
        if (!host.allows(uri.toString())) {
            throw new FetchException("robots.txt of the server forbids it", "ask the publisher");
        }
        HttpResponse<InputStream> response = send(uri, host, known);
        if (response.statusCode() == 429 || response.statusCode() == 503) {
            host.silentUntil(Instant.now().plus(retryAfter(response)));
        }
        return response;
    }

    private Host host(URI uri) throws IOException {
        String origin = uri.getScheme() + "://" + uri.getRawAuthority();
        Host known = hosts.get(origin);
        if (known != null) {
            return known;
        }
        HttpResponse<InputStream> response = send(
                URI.create(origin + "/robots.txt"),
                new Host(new SimpleRobotRulesParser().failedFetch(404), pause, Instant.now()),
                null);
        try (InputStream body = response.body()) {
            SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
            BaseRobotRules rules = response.statusCode() == 200
                    ? parser.parseContent(
                            origin + "/robots.txt", body.readNBytes(500_000), "text/plain", List.of(AGENT))
                    : parser.failedFetch(response.statusCode());
            Host host = new Host(rules, pause, Instant.now().plus(pause));
            hosts.put(origin, host);
            return host;
        }
    }

    private HttpResponse<InputStream> send(URI uri, Host host, @Nullable Validators known) throws IOException {
        Instant now = Instant.now();
        if (host.isSilent(now, PATIENCE)) {
            throw new FetchException("the server asked to be left alone for a while", "it is asked again later");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(TIMEOUT)
                .header("User-Agent", AGENT + "/1 (reads news feeds; keeps to robots.txt)");
        if (known != null && known.tag() != null) {
            request.header("If-None-Match", known.tag());
        }
        if (known != null && known.modified() != null) {
            request.header("If-Modified-Since", known.modified());
        }
        try {
            Thread.sleep(host.turn(now).toMillis());
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("interrupted", "start again to go on");
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw new FetchException("cannot be reached (" + e + ")", "check the address and the network");
        }
    }

    private static Duration retryAfter(HttpResponse<InputStream> response) {
        String wanted = response.headers().firstValue("Retry-After").orElse("");
        return wanted.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(wanted)) : DEFAULT_SILENCE;
    }

    private static void drain(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            ByteStreams.exhaust(ByteStreams.limit(body, 1 << 16));
        }
    }

    private static URI uri(String address) throws FetchException {
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Told below.
        }
        throw new FetchException("not an address of the web", "give one that begins with https:// or http://");
    }
}
