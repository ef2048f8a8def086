package org.khabar.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What servers allow to this program by their robots.txt (RFC 9309). For one thread. */
final class RobotsTxt {

    /** Not longer than a day (2.4). */
    private static final Duration KEPT = Duration.ofDays(1);
    /** A server that cannot tell may be able to soon; until then it is not asked for each page. */
    private static final Duration KEPT_UNREAD = Duration.ofMinutes(5);
    /** 500 kibibytes must be read at least (2.5). */
    private static final int MAX_LENGTH = 500 << 10;

    private final Requests requests;
    private final InstantSource clock;
    private final Map<String, Known> known = new HashMap<>();

    RobotsTxt(Requests requests, InstantSource clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** @param reading what came of reading the file, for a message */
    private record Known(BaseRobotRules rules, String reading, Instant until) {}

    /**
     * Asks the server first if it is not known what it allows.
     *
     * @throws NotNowException if it cannot tell now (2.3.1.4)
     * @throws FetchException if it forbids this address
     */
    void check(URI address) throws IOException {
        String origin = Addresses.origin(address);
        Known found = known.get(origin);
        if (found == null || !clock.instant().isBefore(found.until())) {
            found = read(URI.create(origin + "/robots.txt"));
            known.put(origin, found);
        }
        if (found.rules().isDeferVisits()) {
            throw new NotNowException(
                    "robots.txt of the server cannot be read now (" + found.reading() + ")",
                    "check the address, or wait: it is asked again later");
        }
        if (!found.rules().isAllowed(address.toString())) {
            throw new FetchException("robots.txt of the server forbids it", "ask the publisher");
        }
    }

    private Known read(URI file) throws IOException {
        try {
            // Wherever the file is, its rules are those of the server that was asked first (2.3.1.2).
            HttpResponse<InputStream> response =
                    Redirections.follow(file, address -> requests.send(HttpRequest.newBuilder(address)));
            try (InputStream body = response.body()) {
                BaseRobotRules rules = rules(file, response.statusCode(), body.readNBytes(MAX_LENGTH));
                requests.host(file).wantsPause(Duration.ofMillis(Math.max(0, rules.getCrawlDelay())));
                return known(rules, "the server answers with status " + response.statusCode());
            }
        } catch (FetchException e) {
            // The server was not asked, and nothing is known of its file.
            throw e;
        } catch (IOException e) {
            return known(new SimpleRobotRulesParser().failedFetch(503), e.toString());
        }
    }

    private static BaseRobotRules rules(URI file, int status, byte[] content) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        if (status >= 200 && status < 300) {
            return parser.parseContent(file.toString(), content, "text/plain", List.of(PoliteFetcher.AGENT));
        }
        // Too many redirections are as good as no file (2.3.1.2), which allows all (2.3.1.3).
        return parser.failedFetch(status < 400 ? 404 : status);
    }

    private Known known(BaseRobotRules rules, String reading) {
        return new Known(rules, reading, clock.instant().plus(rules.isDeferVisits() ? KEPT_UNREAD : KEPT));
    }
}
