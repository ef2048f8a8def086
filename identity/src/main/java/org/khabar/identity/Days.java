package org.khabar.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** First and last day that a date can mean. */
public record Days(LocalDate first, LocalDate last) {

    /** The days of {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
    public static Days of(String date) {
        if (date.length() == 4) {
            int year = Integer.parseInt(date);
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (date.length() == 7) {
            YearMonth month = YearMonth.parse(date);
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(date);
        return new Days(day, day);
    }

    /** Days between two periods, 0 if they share one. */
    public long gap(Days other) {
        long gap = Math.max(ChronoUnit.DAYS.between(last, other.first), ChronoUnit.DAYS.between(other.last, first));
        return Math.max(0, gap);
    }
}
