package org.khabar.feed;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Requests that say who asks, one server's with pauses between them, and none as long as it wants silence ({@code
 * Retry-After}). For one thread.
 */
final class Requests {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration DEFAULT_SILENCE = Duration.ofMinutes(5);
    /** A longer silence than this is not sat out; the next round asks again. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final Duration pause;
    private final InstantSource clock;
    private final Map<String, Host> hosts = new HashMap<>();

    /** @param pause between two requests to one server at least */
    Requests(Duration pause, InstantSource clock) {
        this.pause = pause;
        this.clock = clock;
    }

    Host host(URI address) {
        return hosts.computeIfAbsent(Addresses.origin(address), origin -> new Host(pause));
    }

    /**
     * What the server answers, be it a redirection or a refusal.
     *
     * @throws NotNowException if it wants silence, and is not asked
     * @throws FetchException if the program is to end
     * @throws IOException if it cannot be reached
     */
    HttpResponse<InputStream> send(HttpRequest.Builder draft) throws IOException {
        HttpRequest request = draft.timeout(TIMEOUT)
                .header("User-Agent", PoliteFetcher.AGENT + "/1 (reads news feeds; keeps to robots.txt)")
                .build();
        Host host = host(request.uri());
        Instant now = clock.instant();
        if (host.isSilent(now, PATIENCE)) {
            throw new NotNowException("the server asked to be left alone for a while", "it is asked again later");
        }
        try {
            Thread.sleep(host.turn(now).toMillis());
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() == 429 || response.statusCode() == 503) {
                host.silentUntil(clock.instant().plus(retryAfter(response)));
            }
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("interrupted", "start again to go on");
        }
    }

    private static Duration retryAfter(HttpResponse<InputStream> response) {
        String wanted = response.headers().firstValue("Retry-After").orElse("");
        return wanted.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(wanted)) : DEFAULT_SILENCE;
    }

    /** Reads an answer that is not needed, so that its connection can be used again. */
    static void drain(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            ByteStreams.exhaust(ByteStreams.limit(body, 1 << 16));
        }
    }
}
