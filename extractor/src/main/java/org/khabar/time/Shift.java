package org.khabar.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How a time stands to the one that a text has told before: four years later, the same day, وقبل ذلك بشهرين.
 *
 * @param unit how exact it is
 * @param by so many units later, or earlier if negative
 */
public record Shift(Unit unit, int by) {

    /** A stretch of time that is counted. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    private static final int MONTH_DIGITS = "2020-06".length();
    private static final int YEAR_DIGITS = "2020".length();

    /**
     * The time that stands so to another: a day from a day, a month from a day or month, a year from any; a week is
     * given as the month of its days, as everywhere.
     *
     * @param iso ISO 8601 day, month or year
     * @return null from a time that is less exact than the unit
     */
    public @Nullable String from(String iso) {
        try {
            return switch (unit) {
                case DAY -> LocalDate.parse(iso).plusDays(by).toString();
                case WEEK -> YearMonth.from(LocalDate.parse(iso).plusWeeks(by)).toString();
                case MONTH ->
                    YearMonth.parse(iso.substring(0, Math.min(iso.length(), MONTH_DIGITS)))
                            .plusMonths(by)
                            .toString();
                case YEAR ->
                    Year.parse(iso.substring(0, YEAR_DIGITS)).plusYears(by).toString();
            };
        } catch (DateTimeException e) {
            return null; // four days after a month
        }
    }
}
