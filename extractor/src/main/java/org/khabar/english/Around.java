package org.khabar.english;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * The last and the next day or month of a name without a year, as seen from the day of publication: the same where only
 * one of them can be meant.
 *
 * @param last ISO 8601 day or month, of what has happened
 * @param next the same, of what is to come
 */
record Around(String last, String next) {

    /** Months within which a day to come is meant by its number and month, whatever is said of it. */
    private static final int SOON = 1;

    /** Months after which what is to come is told with its year. */
    private static final int FAR = 8;

    /**
     * Around the day of publication.
     *
     * @param iso a day or month of any year, or a day for the name of its weekday
     * @param month whether a month is named, not a weekday
     */
    static Around of(String iso, boolean month, LocalDate published) {
        if (iso.length() == 10 && month) {
            return day(LocalDate.parse(iso).withYear(published.getYear()), published);
        }
        if (iso.length() == 10) {
            var weekday = LocalDate.parse(iso).getDayOfWeek();
            return of(
                    published.with(TemporalAdjusters.previousOrSame(weekday)),
                    published.with(TemporalAdjusters.nextOrSame(weekday)));
        }
        return iso.length() == 7 && month
                ? month(YearMonth.parse(iso).withYear(published.getYear()), YearMonth.from(published))
                : of(iso, iso);
    }

    private static Around day(LocalDate day, LocalDate published) {
        LocalDate last = day.isAfter(published) ? day.minusYears(1) : day;
        LocalDate next = day.isBefore(published) ? day.plusYears(1) : day;
        if (next.isBefore(published.plusMonths(SOON))) {
            return of(next, next);
        }
        return of(last, next.isAfter(published.plusMonths(FAR)) ? last : next);
    }

    private static Around month(YearMonth month, YearMonth published) {
        YearMonth last = month.isAfter(published) ? month.minusYears(1) : month;
        YearMonth next = month.isBefore(published) ? month.plusYears(1) : month;
        return of(last, next.isAfter(published.plusMonths(FAR)) ? last : next);
    }

    private static Around of(Object last, Object next) {
        return new Around(last.toString(), next.toString());
    }
}
