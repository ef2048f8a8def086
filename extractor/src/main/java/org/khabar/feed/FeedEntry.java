package org.khabar.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article that a feed announces.
 *
 * @param link where it is
 * @param published the day that the feed gives in UTC; null if it gives none that can be read
 */
record FeedEntry(String link, @Nullable LocalDate published) {}
