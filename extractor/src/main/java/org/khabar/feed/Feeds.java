package org.khabar.feed;

import com.google.common.base.Strings;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.article.Article;

/** Reads RSS (0.9 to 2.0) and Atom (0.3, 1.0). */
final class Feeds {

    /** The web is not older. Whoever does not know a date writes the year 1970, or 1. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private Feeds() {}

    /**
     * What the feed announces.
     *
     * @param type as the server named it, with the charset if it named one
     * @throws FetchException if the bytes are no feed
     */
    static Feed parse(byte[] content, @Nullable String type) throws FetchException {
        // ROME refuses document type declarations, so that a feed cannot make it read other files.
        try (XmlReader xml = new XmlReader(new ByteArrayInputStream(content), type, true)) {
            WrittenDates input = new WrittenDates();
            List<SyndEntry> found = new SyndFeedImpl(input.build(xml)).getEntries();
            List<String> written = input.of(found.size());
            List<FeedEntry> entries = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                String link = Strings.nullToEmpty(found.get(i).getLink()).strip();
                if (!link.isEmpty()) {
                    entries.add(entry(link, found.get(i).getPublishedDate(), written.get(i)));
                }
            }
            return new Feed(entries, found.size() - entries.size());
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new FetchException("no RSS or Atom feed (" + e.getMessage() + ")", "give the address of the feed");
        }
    }

    private static FeedEntry entry(String link, @Nullable Date date, String written) {
        if (date == null) {
            return new FeedEntry(link, null, Strings.emptyToNull(written));
        }
        LocalDate day = LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
        return day.isBefore(EARLIEST) || Article.isToCome(day)
                ? new FeedEntry(link, null, written.isEmpty() ? day.toString() : written)
                : new FeedEntry(link, day, null);
    }
}
