package org.khabar.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article that a feed announces.
 *
 * @param link where it is
 * @param published the day that the feed gives in UTC; null if it gives none that can be right
 * @param wrongDate what the feed gives instead of a day that can be right; null if it gives nothing
 */
record FeedEntry(
        String link,
        @Nullable LocalDate published,
        @Nullable String wrongDate) {}
