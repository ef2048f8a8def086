package org.khabar.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Publication dates as web pages write them, which is more freely than records do. */
final class PageDates {

    // 13 March 2018; March 13, 2018; Tue, 13 Mar 2018 10:20:00 GMT
    private static final List<DateTimeFormatter> OTHERS = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH));

    private PageDates() {}

    /** The day that is named; null for what names none, and for a day to come. */
    static @Nullable LocalDate date(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        try {
            return Metadata.date(text);
        } catch (RefusedTextException e) {
            // 2018-03-13 10:20:00 begins as ISO 8601 does.
            if (text.matches("\\d{4}-\\d{2}-\\d{2} .*")) {
                return date(text.substring(0, 10));
            }
        }
        for (DateTimeFormatter format : OTHERS) {
            try {
                return date(LocalDate.parse(text, format).toString());
            } catch (DateTimeException e) {
                // The next form is tried.
            }
        }
        return null;
    }
}
