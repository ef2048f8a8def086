package org.khabar.serve.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** How finely time is shown; a span of it is written as dates are, {@code 2024}, {@code 2024-02} or {@code 2024-02-03}. */
enum Zoom {
    YEAR(4, 40, ChronoUnit.YEARS),
    MONTH(7, 36, ChronoUnit.MONTHS),
    DAY(10, 62, ChronoUnit.DAYS);

    private static final int MONTHS = 12;
    private static final String FIRST_OF_YEAR = "-01-01";

    private final int length;
    private final int most;
    private final ChronoUnit unit;

    Zoom(int length, int most, ChronoUnit unit) {
        this.length = length;
        this.most = most;
        this.unit = unit;
    }

    /** The one with this name in addresses. */
    static Optional<Zoom> named(String code) {
        for (Zoom zoom : values()) {
            if (zoom.code().equals(code)) {
                return Optional.of(zoom);
            }
        }
        return Optional.empty();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many spans are shown side by side at most. */
    int most() {
        return most;
    }

    /** The next finer one; days have none. */
    Optional<Zoom> finer() {
        return switch (this) {
            case YEAR -> Optional.of(MONTH);
            case MONTH -> Optional.of(DAY);
            case DAY -> Optional.empty();
        };
    }

    Word word() {
        return switch (this) {
            case YEAR -> Word.YEARS;
            case MONTH -> Word.MONTHS;
            case DAY -> Word.DAYS;
        };
    }

    /** The span in which a date lies; empty if the date is less fine, or none. */
    Optional<String> spanOf(String date) {
        return date.length() < length || !isDate(date) ? Optional.empty() : Optional.of(date.substring(0, length));
    }

    /** The span in which a date begins, which may be less fine. */
    String first(String date) {
        return day(date).toString().substring(0, length);
    }

    /** The span so many later, or earlier if the number is negative. */
    String plus(String span, long number) {
        return day(span).plus(number, unit).toString().substring(0, length);
    }

    long between(String span, String later) {
        return unit.between(day(span), day(later));
    }

    /**
     * Whether a text is a date of the years that newspapers speak of, as fine as may be. A page asks for tens of thousands, so
     * this makes no objects.
     */
    static boolean isDate(String text) {
        int length = text.length();
        if (length != YEAR.length && length != MONTH.length && length != DAY.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            boolean between = i == YEAR.length || i == MONTH.length;
            if (between ? letter != '-' : letter < '0' || letter > '9') {
                return false;
            }
        }
        int year = Integer.parseInt(text, 0, YEAR.length, 10);
        int month = length > YEAR.length ? Integer.parseInt(text, YEAR.length + 1, MONTH.length, 10) : 1;
        int day = length > MONTH.length ? Integer.parseInt(text, MONTH.length + 1, length, 10) : 1;
        return year > 0
                && month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date + FIRST_OF_YEAR.substring(date.length() - YEAR.length));
    }
}
