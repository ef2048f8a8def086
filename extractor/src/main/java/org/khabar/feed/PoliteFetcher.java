package org.khabar.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
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

    private final Requests requests;
    private final RobotsTxt robots;
    private final Map<String, Validators> validators = new HashMap<>();

    /** @param pause between two requests to one server at least */
    public PoliteFetcher(Duration pause) {
        this(pause, InstantSource.system());
    }

    PoliteFetcher(Duration pause, InstantSource clock) {
        this.requests = new Requests(pause, clock);
        this.robots = new RobotsTxt(requests, clock);
    }

    /**
     * What is at this address; null if it is the same as the last time.
     *
     * @throws FetchException if it cannot be had, with the reason
     */
    @Nullable
    Fetched fetchIfChanged(String address) throws IOException {
        HttpResponse<InputStream> response = follow(address, validators.get(address));
        try (InputStream body = response.body()) {
            if (response.statusCode() == 304) {
                return null;
            }
            Fetched fetched = fetched(response, body);
            validators.put(address, Validators.of(response));
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

    private HttpResponse<InputStream> follow(String address, @Nullable Validators known) throws IOException {
        URI start = Addresses.of(address)
                .orElseThrow(() -> new FetchException(
                        "not an address of the web", "give one that begins with https:// or http://"));
        HttpResponse<InputStream> response = Redirections.follow(start, each -> ask(each, known));
        int status = response.statusCode();
        if (status == 200 || (status == 304 && known != null)) {
            return response;
        }
        Requests.drain(response);
        String reason = Redirections.target(response).isPresent()
                ? "redirected more than " + Redirections.MOST + " times"
                : "the server answers with status " + status;
        throw new FetchException(reason, "look at it in a browser");
    }

    private HttpResponse<InputStream> ask(URI address, @Nullable Validators known) throws IOException {
        robots.check(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (known != null) {
            known.addTo(request);
        }
        try {
            return requests.send(request);
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw new FetchException("cannot be reached (" + e + ")", "check the address and the network");
        }
    }
}
