package org.khabar.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server allows is found out as RFC 9309 wants, over real HTTP, and addresses are sent as they are meant. */
class PoliteFetcherTest {

    private static final String FORBIDS = "robots.txt of the server forbids it; ask the publisher";
    private static final String RULES = "User-agent: *\nDisallow: /private/\n";

    private final NewsSite site = new NewsSite();
    private final NewsSite other = new NewsSite();
    private Instant now = Instant.parse("2021-05-05T10:00:00Z");
    private final PoliteFetcher fetcher = new PoliteFetcher(Duration.ZERO, () -> now);

    PoliteFetcherTest() throws IOException {
        site.with("/private/1", "text/plain", "private").with("/2", "text/plain", "public");
    }

    @AfterEach
    void stop() {
        site.close();
        other.close();
    }

    @Test
    void rulesThatAreElsewhereCountHere() throws IOException {
        site.withRedirection("/robots.txt", other.address("/rules"));
        other.with("/rules", "text/plain", RULES).with("/private/1", "text/plain", "not meant");
        assertEquals("public", fetched(site.address("/2")));
        assertEquals(FORBIDS, refusal(site.address("/private/1")));
        assertEquals("not meant", fetched(other.address("/private/1")));
        assertEquals(List.of("/robots.txt 301", "/2 200"), site.asked());
        assertEquals(List.of("/rules 200", "/robots.txt 404", "/private/1 200"), other.asked());
    }

    @Test
    void fiveRedirectionsAreFollowedToTheRules() throws IOException {
        site.withRedirection("/robots.txt", "/r1").withRedirection("/r1", "r2").withRedirection("/r2", "/r3");
        site.withRedirection("/r3", "/r4").withRedirection("/r4", "/r5").with("/r5", "text/plain", RULES);
        assertEquals(FORBIDS, refusal(site.address("/private/1")));
        assertEquals("public", fetched(site.address("/2")));
    }

    @Test
    void rulesBehindMoreRedirectionsAreNone() throws IOException {
        site.withRedirection("/robots.txt", "/robots.txt");
        assertEquals("private", fetched(site.address("/private/1")));
        List<String> expected = new ArrayList<>(Collections.nCopies(6, "/robots.txt 301"));
        expected.add("/private/1 200");
        assertEquals(expected, site.asked());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 304, 401, 403, 404, 410})
    void withoutRulesAllIsAllowed(int status) throws IOException {
        site.with("/robots.txt", status);
        assertEquals("private", fetched(site.address("/private/1")));
    }

    @Test
    void rulesThatCannotBeReadForbidAllForSomeMinutes() throws IOException {
        site.with("/robots.txt", 500);
        String refusal = "robots.txt of the server cannot be read now (the server answers with status 500); check the"
                + " address, or wait: it is asked again later";
        assertEquals(refusal, refusal(site.address("/2")));
        site.with("/robots.txt", "text/plain", RULES);
        assertEquals(refusal, refusal(site.address("/2")));
        assertEquals(List.of("/robots.txt 500"), site.asked());
        now = now.plus(Duration.ofMinutes(6));
        assertEquals("public", fetched(site.address("/2")));
        assertEquals(FORBIDS, refusal(site.address("/private/1")));
    }

    @Test
    void silenceThatIsWantedBeforeTheRulesIsKept() throws IOException {
        site.with("/robots.txt", new NewsSite.Page(503, "text/plain", "Later", Map.of("Retry-After", "3600")));
        assertTrue(refusal(site.address("/2")).contains("cannot be read now (the server answers with status 503)"));
        site.with("/robots.txt", "text/plain", RULES);
        now = now.plus(Duration.ofMinutes(30));
        assertEquals(
                "the server asked to be left alone for a while; it is asked again later", refusal(site.address("/2")));
        now = now.plus(Duration.ofMinutes(31));
        assertEquals("public", fetched(site.address("/2")));
    }

    @Test
    void rulesAreReadAgainAfterADay() throws IOException {
        assertEquals("private", fetched(site.address("/private/1")));
        site.with("/robots.txt", "text/plain", RULES);
        now = now.plus(Duration.ofHours(23));
        assertEquals("private", fetched(site.address("/private/1")));
        now = now.plus(Duration.ofHours(2));
        assertEquals(FORBIDS, refusal(site.address("/private/1")));
    }

    @Test
    void arabicLettersInAddresses() throws IOException {
        site.with("/أخبار/1", "text/plain", "here");
        assertEquals("here", fetched(site.address("/أخبار/1")));
        // The server of this test sends a byte for each character, so that UTF-8 goes out as it should.
        String location = new String("/أخبار/1".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        site.withRedirection("/old", location);
        assertEquals("here", fetched(site.address("/old")));
    }

    @Test
    void rulesInArabicLetters() throws IOException {
        site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /خاص/\n");
        assertEquals(FORBIDS, refusal(site.address("/خاص/1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1", "ftp://127.0.0.1/1", "http://127.0.0.1:99999/", "http://127.0.0.1/a b", "http:///1"})
    void whatIsNoAddressOfTheWeb(String address) {
        assertEquals("not an address of the web; give one that begins with https:// or http://", refusal(address));
        if (address.contains(":")) {
            site.withRedirection("/old", address);
            assertEquals("the server answers with status 301; look at it in a browser", refusal(site.address("/old")));
        }
    }

    @Test
    void pagesThatLeadInACircle() {
        site.withRedirection("/old", "/old");
        assertEquals("redirected more than 5 times; look at it in a browser", refusal(site.address("/old")));
    }

    private String fetched(String address) throws IOException {
        return new String(fetcher.fetch(address).content(), StandardCharsets.UTF_8);
    }

    private String refusal(String address) {
        return String.valueOf(
                assertThrows(FetchException.class, () -> fetcher.fetch(address)).getMessage());
    }
}
