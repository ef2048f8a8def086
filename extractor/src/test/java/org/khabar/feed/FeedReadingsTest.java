package org.khabar.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.article.Article;
import org.khabar.article.ReadArticle;
import org.khabar.article.Reading;
import org.khabar.article.SkippedRecords;
import org.khabar.article.UnreadArticle;

/** A feed gives its new articles once, over real HTTP, and its server is treated as a guest should. */
class FeedReadingsTest {

    private final NewsSite site;
    private final Set<String> known = new HashSet<>();
    private Instant now = Instant.parse("2021-05-05T10:00:00Z");

    FeedReadingsTest() throws IOException {
        site = new NewsSite();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void newArticlesOnceEach() {
        site.withArticle("/1", "Omar Saleh").withArticle("/2", "Lina Aziz").withFeed("/rss", "/1", "/2");
        FeedReadings feed = feed();
        assertEquals(List.of("/1 Omar Saleh resigns", "/2 Lina Aziz resigns"), lines(feed));
        site.withArticle("/3", "Rami Odeh").withFeed("/rss", "/3", "/1", "/2");
        assertEquals(List.of("/3 Rami Odeh resigns"), lines(feed));
        assertEquals(List.of("/robots.txt 404", "/rss 200", "/1 200", "/2 200", "/rss 200", "/3 200"), site.asked());
    }

    @Test
    void aFeedThatIsTheSameIsNotSentAgainAndFailedPagesAreTriedThrice() {
        site.withArticle("/1", "Omar Saleh").withFeed("/rss", "/1", "/gone");
        FeedReadings feed = feed();
        List<String> first = lines(feed);
        assertEquals(2, first.size());
        assertEquals("/gone: the server answers with status 404; look at it in a browser", first.get(1));
        for (int i = 0; i < 4; i++) {
            lines(feed);
        }
        assertEquals(
                List.of(
                        "/robots.txt 404",
                        "/rss 200",
                        "/1 200",
                        "/gone 404",
                        "/rss 304",
                        "/gone 404",
                        "/rss 304",
                        "/gone 404",
                        "/rss 304",
                        "/rss 304"),
                site.asked());
    }

    @Test
    void robotsTxtIsKept() {
        site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n");
        site.withArticle("/private/1", "Omar Saleh").withArticle("/2", "Lina Aziz");
        site.withFeed("/rss", "/private/1", "/2");
        assertEquals(
                List.of("/private/1: robots.txt of the server forbids it; ask the publisher", "/2 Lina Aziz resigns"),
                lines(feed()));
        assertTrue(
                site.asked().stream().noneMatch(path -> path.startsWith("/private")),
                site.asked().toString());
    }

    @Test
    void silenceIsKeptWhenAskedFor() {
        site.with("/busy", new NewsSite.Page(429, "text/plain", "Later", Map.of("Retry-After", "600")));
        site.withArticle("/2", "Lina Aziz").withFeed("/rss", "/busy", "/2");
        FeedReadings feed = feed();
        assertEquals(
                List.of(
                        "/busy: the server answers with status 429; look at it in a browser",
                        "/2: the server asked to be left alone for a while; it is asked again later"),
                lines(feed));
        assertEquals(List.of("/robots.txt 404", "/rss 200", "/busy 429"), site.asked());
    }

    @Test
    void requestsAreApart() {
        site.withArticle("/1", "Omar Saleh").withArticle("/2", "Lina Aziz").withFeed("/rss", "/1", "/2");
        long start = System.nanoTime();
        lines(new FeedReadings(site.address("/rss"), new PoliteFetcher(Duration.ofMillis(100)), known::contains));
        // robots.txt, the feed and two pages: three pauses between them.
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= 290);
    }

    @Test
    void theFeedDatesWhatThePageDoesNot() {
        site.withArticle("/1", "Omar Saleh").withArticle("/2", "Lina Aziz");
        site.withFeed("/rss", "/1 Tue, 04 May 2021 22:30:00 GMT", "/2");
        List<Reading> readings = readings(feed());
        assertEquals(LocalDate.of(2021, 5, 4), article(readings.get(0)).published());
        assertNull(article(readings.get(1)).published());
        assertEquals(2, readings.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "الثلاثاء 4 مايو 2021",
                "Tue, 01 Jan 2999 00:00:00 GMT",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "0001-01-01T00:00:00Z"
            })
    void aWrongDateIsNamedAndTheArticleReadWithoutIt(String date) {
        site.withArticle("/1", "Omar Saleh").withArticle("/2", "Lina Aziz");
        site.withFeed("/rss", "/1 " + date, "/2 Tue, 04 May 2021 22:30:00 GMT");
        FeedReadings feed = feed();
        List<Reading> readings = readings(feed);
        assertNull(article(readings.get(0)).published());
        assertEquals(LocalDate.of(2021, 5, 4), article(readings.get(1)).published());
        assertEquals(
                new SkippedRecords(
                        site.address("/rss"), 1, "the date of " + site.address("/1") + " is wrong: \"" + date + "\""),
                readings.get(2));
        known.add(site.address("/1"));
        known.add(site.address("/2"));
        assertEquals(List.of(), readings(feed));
    }

    @Test
    void anEntryWithoutLinkIsCountedWhenTheFeedIsSent() {
        site.withArticle("/1", "Omar Saleh").withFeed("/rss", "/1");
        FeedReadings feed = feed();
        assertEquals(List.of("/1 Omar Saleh resigns"), lines(feed));
        site.with(
                "/rss",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>News</title><link>/</link><description>d</description>"
                        + "<item><title>A</title></item><item><title>B</title><link> </link></item></channel></rss>");
        assertEquals(List.of("/rss: 2 an entry without link"), lines(feed));
    }

    @Test
    void aPageThatCannotBeReadCostsThatPage() {
        site.withArticle("/1", "Omar Saleh", "text/html; charset=utf8mb4");
        site.withArticle("/2", "Lina Aziz", "text/html; charset=");
        site.with("/3", "text/html", "<p>A page.</p><noscript><img src=\"a[1\"></noscript>");
        site.withArticle("/4", "Rami Odeh").withFeed("/rss", "/1", "/2", "/3", "/4");
        List<String> lines = lines(feed());
        assertEquals("/1 Omar Saleh resigns", lines.get(0));
        assertEquals("/2 Lina Aziz resigns", lines.get(1));
        assertTrue(lines.get(2).startsWith("/3: Readability4J fails on the page ("), lines.get(2));
        assertEquals("/4 Rami Odeh resigns", lines.get(3));
    }

    @Test
    void aServerOutOfOrderIsNoFaultOfItsPages() throws IOException {
        try (NewsSite other = new NewsSite()) {
            other.with("/robots.txt", 500).withArticle("/1", "Omar Saleh");
            String link = other.address("/1");
            site.with(
                    "/rss",
                    "application/rss+xml",
                    "<rss version=\"2.0\"><channel><title>News</title><link>/</link><description>d</description>"
                            + "<item><title>A</title><link>" + link + "</link></item></channel></rss>");
            FeedReadings feed = feed();
            for (int round = 0; round < 5; round++) {
                assertTrue(lines(feed).get(0).startsWith(link + ": robots.txt of the server cannot be read now ("));
                now = now.plus(Duration.ofMinutes(6));
            }
            other.with("/robots.txt", 404);
            assertEquals(List.of(link + " Omar Saleh resigns"), lines(feed));
        }
    }

    @Test
    void atomAndRedirections() {
        site.withArticle("/1", "Omar Saleh");
        site.withRedirection("/old", "/1");
        site.with(
                "/rss",
                "application/atom+xml",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title><id>urn:x</id>"
                        + "<updated>2021-05-04T00:00:00Z</updated><entry><title>t</title><id>urn:y</id><link href=\""
                        + site.address("/old") + "\"/><updated>2021-05-04T00:00:00Z</updated>"
                        + "<published>2021-05-03T10:00:00Z</published></entry></feed>");
        Article article = article(readings(feed()).get(0));
        assertEquals(site.address("/old"), article.id());
        assertEquals(LocalDate.of(2021, 5, 3), article.published());
    }

    @Test
    void whatIsNoFeedIsTold() {
        site.with("/rss", "text/html", "<html><body>Not here</body></html>");
        String line = lines(feed()).get(0);
        assertTrue(line.startsWith("/rss: no RSS or Atom feed ("), line);
        assertTrue(line.endsWith("give the address of the feed"), line);
    }

    @Test
    void aFeedCannotReadFilesOfThisMachine() {
        site.with(
                "/rss",
                "application/rss+xml",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;"
                        + "</title></channel></rss>");
        String line = lines(feed()).get(0);
        assertTrue(line.startsWith("/rss: no RSS or Atom feed ("), line);
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        FeedReadings feed = feed();
        site.close();
        String line = lines(feed).get(0);
        assertTrue(
                line.startsWith("/rss: robots.txt of the server cannot be read now (java.net.ConnectException"), line);
        assertTrue(line.endsWith("check the address, or wait: it is asked again later"), line);
    }

    private FeedReadings feed() {
        return new FeedReadings(site.address("/rss"), new PoliteFetcher(Duration.ZERO, () -> now), known::contains);
    }

    private List<Reading> readings(FeedReadings feed) {
        List<Reading> readings = new ArrayList<>();
        feed.round().forEachRemaining(readings::add);
        return readings;
    }

    private static Article article(Reading reading) {
        return ((ReadArticle) reading).article();
    }

    /** Each reading as one line, its server left out; articles count as known from now on. */
    private List<String> lines(FeedReadings feed) {
        List<String> lines = new ArrayList<>();
        for (Reading reading : readings(feed)) {
            String line;
            if (reading instanceof ReadArticle read) {
                known.add(read.article().id());
                line = read.article().id() + " "
                        + read.article().text().lines().findFirst().orElse("");
            } else {
                line = reading instanceof SkippedRecords skipped
                        ? skipped.source() + ": " + skipped.count() + " " + skipped.reason()
                        : ((UnreadArticle) reading).message();
            }
            lines.add(line.replace(site.address(""), ""));
        }
        return lines;
    }
}
