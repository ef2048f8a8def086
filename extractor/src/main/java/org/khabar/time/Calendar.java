package org.khabar.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Reckons dates from the day of publication. Every method gives an ISO date, month or year, or null where the day of
 * publication is needed and unknown.
 */
public final class Calendar {

    private static final int FAR = 8;

    private final @Nullable LocalDate published;

    /** Where a named day or month lies as seen from the day of publication. */
    public enum Direction {
        LAST,
        THIS,
        NEXT,
        NONE
    }

    public Calendar(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The day so many days after publication. */
    public @Nullable String days(int offset) {
        return published == null ? null : published.plusDays(offset).toString();
    }

    /** A weekday (1 Monday to 7 Sunday): the last one up to the day of publication, unless a direction says otherwise. */
    public @Nullable String weekday(int day, Direction direction) {
        if (published == null) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(day);
        return switch (direction) {
            case LAST -> published.with(TemporalAdjusters.previous(weekday)).toString();
            case NEXT -> published.with(TemporalAdjusters.next(weekday)).toString();
            default -> published.with(TemporalAdjusters.previousOrSame(weekday)).toString();
        };
    }

    /** The next day of that name, the day of publication included. */
    public @Nullable String weekdayAhead(int day) {
        return published == null
                ? null
                : published
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)))
                        .toString();
    }

    /**
     * The next month of that number, the month of publication included, and perhaps a day in it; the last one where the next
     * is far, since that would be told with its year.
     */
    public @Nullable String monthAhead(int month, int day) {
        if (published == null) {
            return null;
        }
        boolean over = month < published.getMonthValue()
                || month == published.getMonthValue() && day > 0 && day < published.getDayOfMonth();
        YearMonth next = YearMonth.of(published.getYear() + (over ? 1 : 0), month);
        boolean far = next.isAfter(YearMonth.from(published).plusMonths(FAR));
        return iso(next.getYear() - (far ? 1 : 0), month, day);
    }

    /** A month without a year, and perhaps a day: the last one up to publication, unless a direction says otherwise. */
    public @Nullable String month(int month, int day, Direction direction) {
        if (published == null) {
            return null;
        }
        YearMonth now = YearMonth.from(published);
        YearMonth that = YearMonth.of(now.getYear(), month);
        YearMonth found =
                switch (direction) {
                    case LAST -> that.isBefore(now) ? that : that.minusYears(1);
                    case NEXT -> that.isAfter(now) ? that : that.plusYears(1);
                    case THIS -> that;
                    case NONE -> that.isAfter(now.plusMonths(2)) ? that.minusYears(1) : that;
                };
        return iso(found.getYear(), month, day);
    }

    /** A month of last year, this year or next year. */
    public @Nullable String monthOfYear(int month, int day, Direction direction) {
        String year = span("year", direction);
        return year == null ? null : iso(Integer.parseInt(year), month, day);
    }

    /** Last, this or next week, month or year; a week is given as the month of its days. */
    public @Nullable String span(String unit, Direction direction) {
        if (published == null) {
            return null;
        }
        int offset =
                switch (direction) {
                    case LAST -> -1;
                    case NEXT -> 1;
                    default -> 0;
                };
        return switch (unit) {
            case "week" -> YearMonth.from(published.plusWeeks(offset)).toString();
            case "month" -> YearMonth.from(published).plusMonths(offset).toString();
            default -> Integer.toString(published.getYear() + offset);
        };
    }

    /** So many days, weeks, months or years before publication, as precise as the unit. */
    public @Nullable String ago(String unit, int count) {
        if (published == null) {
            return null;
        }
        return switch (unit) {
            case "day" -> published.minusDays(count).toString();
            case "week" -> YearMonth.from(published.minusWeeks(count)).toString();
            case "month" -> YearMonth.from(published).minusMonths(count).toString();
            default -> Integer.toString(published.getYear() - count);
        };
    }

    /** An ISO date, or a month if the day is 0 or not in that month. */
    public static String iso(int year, int month, int day) {
        YearMonth yearMonth = YearMonth.of(year, month);
        return day > 0 && yearMonth.isValidDay(day) ? yearMonth.atDay(day).toString() : yearMonth.toString();
    }

    /** A date of the Islamic calendar (Umm al-Qura), or its month. */
    public static String hijri(int year, int month, int day) {
        LocalDate date = LocalDate.from(HijrahDate.of(year, month, Math.max(1, Math.min(day, 29))));
        return day > 0 ? date.toString() : YearMonth.from(date).toString();
    }
}
