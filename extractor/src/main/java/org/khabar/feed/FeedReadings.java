package org.khabar.feed;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Iterators;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khabar.article.HtmlPage;
import org.khabar.article.Reading;
import org.khabar.article.SkippedCounts;
import org.khabar.article.UnreadArticle;

/**
 * A feed that is looked at again and again. Each round gives the articles that are new; their ids are their addresses.
 * For one thread.
 */
public final class FeedReadings {

    /** A page that failed so often is left alone. */
    private static final int TRIES = 3;

    private final String feed;
    private final PoliteFetcher fetcher;
    private final Predicate<String> known;
    private final Multiset<String> failures = HashMultiset.create();
    private Feed announced = Feed.EMPTY;

    /**
     * @param feed its address
     * @param known tells by its id which article need not be fetched again
     */
    public FeedReadings(String feed, PoliteFetcher fetcher, Predicate<String> known) {
        this.feed = feed;
        this.fetcher = fetcher;
        this.known = known;
    }

    /**
     * What is new, page by page as they are asked for; what could not be had in its place. What else is wrong with the
     * feed is counted, and comes behind the last page.
     */
    public Iterator<Reading> round() {
        SkippedCounts skipped = new SkippedCounts(feed);
        try {
            Fetched fetched = fetcher.fetchIfChanged(feed);
            if (fetched != null) {
                announced = Feeds.parse(fetched.content(), fetched.type());
                skipped.add("an entry without link", announced.withoutLink());
            }
        } catch (IOException e) {
            return List.<Reading>of(unread(feed, e)).iterator();
        }
        // Of a feed that is the same as before, pages that failed are asked for again.
        Iterator<FeedEntry> entries = announced.entries().iterator();
        Iterator<Reading> pages = new AbstractIterator<>() {
            @Override
            protected @Nullable Reading computeNext() {
                while (entries.hasNext()) {
                    FeedEntry entry = entries.next();
                    if (failures.count(entry.link()) < TRIES && !known.test(entry.link())) {
                        if (entry.wrongDate() != null) {
                            skipped.add("the date of " + entry.link() + " is wrong: \"" + entry.wrongDate() + "\"");
                        }
                        return reading(entry);
                    }
                }
                return endOfData();
            }
        };
        return Iterators.concat(pages, skipped);
    }

    private Reading reading(FeedEntry entry) {
        String link = entry.link();
        try {
            Fetched page = fetcher.fetch(link);
            Reading reading =
                    HtmlPage.parse(page.content(), page.charset(), link).reading(feed, link, entry.published());
            if (reading instanceof UnreadArticle) {
                failures.add(link);
            }
            return reading;
        } catch (NotNowException e) {
            // No failure of the page, however often.
            return unread(link, e);
        } catch (IOException e) {
            failures.add(link);
            return unread(link, e);
        }
    }

    private static UnreadArticle unread(String address, IOException error) {
        return error instanceof FetchException refusal
                ? UnreadArticle.of(address, refusal.reason(), refusal.remedy())
                : UnreadArticle.of(address, "cannot be read (" + error + ")", "look at it in a browser");
    }
}
