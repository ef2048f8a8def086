package org.khabar.feed;

import java.util.List;

/**
 * What a feed announces.
 *
 * @param entries in its order
 * @param withoutLink number of entries that have no link, and so lead to no article
 */
record Feed(List<FeedEntry> entries, int withoutLink) {

    /** Announces nothing. */
    static final Feed EMPTY = new Feed(List.of(), 0);
}
