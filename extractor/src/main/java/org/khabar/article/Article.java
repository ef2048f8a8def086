package org.khabar.article;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * One news article as given.
 *
 * @param id the input's identifier: file name without extension, or the record's {@code id}
 * @param text the raw text; every offset in the graph counts Unicode code points of this string
 * @param language {@code ar} or {@code en} if the input says so, else null (it is told by script)
 * @param published publication date, against which relative dates are read
 * @param publisher the publisher's name
 * @param url the article's address
 */
public record Article(
        String id,
        String text,
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String url) {

    /** Whether a day is to come everywhere on earth, so that nothing was published on it. Somewhere it is tomorrow already. */
    public static boolean isToCome(LocalDate day) {
        return day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1));
    }
}
