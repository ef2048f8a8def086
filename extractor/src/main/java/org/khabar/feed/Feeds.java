package org.khabar.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads RSS (0.9 to 2.0) and Atom (0.3, 1.0). */
final class Feeds {

    private Feeds() {}

    /**
     * What the feed announces, in its order; entries without link are left out, since they lead to no article.
     *
     * @param type as the server named it, with the charset if it named one
     * @throws FetchException if the bytes are no feed
     */
    static List<FeedEntry> parse(byte[] content, @Nullable String type) throws FetchException {
        List<FeedEntry> entries = new ArrayList<>();
        // ROME refuses document type declarations, so that a feed cannot make it read other files.
        try (XmlReader xml = new XmlReader(new ByteArrayInputStream(content), type, true)) {
            for (SyndEntry entry : new SyndFeedInput().build(xml).getEntries()) {
                if (entry.getLink() != null && !entry.getLink().isBlank()) {
                    entries.add(new FeedEntry(entry.getLink().strip(), date(entry)));
                }
            }
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new FetchException("no RSS or Atom feed (" + e.getMessage() + ")", "give the address of the feed");
        }
        return entries;
    }

    private static @Nullable LocalDate date(SyndEntry entry) {
        Date date = entry.getPublishedDate();
        return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }
}
