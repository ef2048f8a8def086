package org.khabar.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a record says about its article, as the types of {@link Article}. */
final class Metadata {

    // 2024-01-06, 2024-01-06T10:30, 2024-01-06T10:30:00.5Z, 2024-01-06T10:30+0300, 2024-01-06T10:30:00+03:00
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'HH:mm[:ss]")
            .appendOptional(new DateTimeFormatterBuilder()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .toFormatter(Locale.ROOT))
            .appendPattern("[XXX][XX][X]]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Metadata() {}

    /**
     * The day by the clock of the place that the date names: {@code 2024-01-06T01:00+03:00} is January 6. No day to
     * come is one of publication.
     */
    static @Nullable LocalDate date(@Nullable String text) throws RefusedTextException {
        if (text == null) {
            return null;
        }
        LocalDate date;
        try {
            date = LocalDate.parse(text, ISO);
        } catch (DateTimeException e) {
            throw new RefusedTextException(
                    "\"datePublished\" is no date: \"" + shortened(text) + "\"",
                    "give YYYY-MM-DD or an ISO 8601 date and time, or leave it out");
        }
        if (Article.isToCome(date)) {
            throw new RefusedTextException(
                    "\"datePublished\" lies in the future: \"" + shortened(text) + "\"", "correct it, or leave it out");
        }
        return date;
    }

    /** {@code ar-SA} is {@code ar}. */
    static @Nullable String language(@Nullable String tag) throws RefusedTextException {
        if (tag == null) {
            return null;
        }
        String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        if (language.equals("ar") || language.equals("en")) {
            return language;
        }
        throw new RefusedTextException(
                "\"inLanguage\" is \"" + shortened(tag) + "\", and only ar and en can be read",
                "correct it, or leave it out and the script tells");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
