package org.khabar.english;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.time.TimeExpression;

/** Time expressions by SUTime, which reckons them from the day of publication, as dates, months or years. */
final class Times {

    private static final Pattern WEEK = Pattern.compile("(\\d{4}-W\\d{2})(-WE)?");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})(-(SP|SU|FA|WI|Q\\d|H\\d))?");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final Pattern MONTH_NAME =
            Pattern.compile("(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?");
    private static final Pattern YEARLESS = Pattern.compile(
            "(?i),|the|of|late|early|mid|on|morning|afternoon|evening" + "|night|\\d{1,2}(st|nd|rd|th)?");
    private static final Pattern ZONE = Pattern.compile("(?i)UTC|GMT|hours|hrs|local");
    private static final Pattern DAY_WORD = Pattern.compile(
            "(?i).*day|tonight|tomorrow|last|this|next|\\d{4}|\\d{1,2}(st|nd|rd|th)?|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec).*");
    private static final Pattern FUTURE =
            Pattern.compile("(?i)will|'ll|shall|would|to|scheduled|planned|set|due|expected|plans|upcoming|next");

    private static final Pattern SHIFTED = Pattern.compile("(?i)later|earlier|before|afterwards?|prior");
    private static final Pattern NEIGHBOUR = Pattern.compile("(?i)following|next|previous|preceding|same");

    private Times() {}

    static List<TimeExpression> of(List<CoreLabel> labels, @Nullable LocalDate published) {
        List<TimeExpression> times = new ArrayList<>();
        int i = 0;
        while (i < labels.size()) {
            String type = labels.get(i).ner();
            boolean word = labels.get(i).word().matches("march|may|spring|fall|sun|sat|mon");
            if (!type.equals("DATE") && !type.equals("TIME") || word) {
                i++;
                continue;
            }
            String value = value(labels.get(i));
            int end = i + 1;
            while (end < labels.size()
                    && labels.get(end).ner().equals(type)
                    && Objects.equals(value(labels.get(end)), value)) {
                end++;
            }
            boolean clock = type.equals("TIME") && !tellsDay(labels, i, end) || isClock(labels, i, end);
            String iso = value == null || clock || isFromStory(labels, i, end) ? null : iso(value);
            if (iso != null) {
                times.add(expression(labels, i, end, iso, published));
            }
            i = end;
        }
        return times;
    }

    /** Four years later, the following year: reckoned from what is told before, not from the day of the article. */
    private static boolean isFromStory(List<CoreLabel> labels, int first, int end) {
        int noun = labels.get(first).word().equalsIgnoreCase("the") ? first + 1 : first;
        boolean definite = noun > 0 && labels.get(noun - 1).word().equalsIgnoreCase("the");
        return SHIFTED.matcher(labels.get(end - 1).word()).matches()
                || definite
                        && noun < end
                        && NEIGHBOUR.matcher(labels.get(noun).word()).matches();
    }

    /** A weekday or a day of a month is the last one for what has happened, and the next one for what will. */
    private static TimeExpression expression(
            List<CoreLabel> labels, int first, int end, String iso, @Nullable LocalDate published) {
        List<String> words =
                labels.subList(first, end).stream().map(CoreLabel::word).toList();
        boolean weekday = words.stream().anyMatch(w -> WEEKDAY.matcher(w).matches());
        boolean month = words.stream().anyMatch(w -> MONTH_NAME.matcher(w).matches());
        boolean open = words.stream()
                .allMatch(w -> WEEKDAY.matcher(w).matches()
                        || MONTH_NAME.matcher(w).matches()
                        || YEARLESS.matcher(w).matches());
        if (published == null || !open || !weekday && !month) {
            return new TimeExpression(first, end, iso);
        }
        boolean future = labels.stream().anyMatch(l -> FUTURE.matcher(l.word()).matches());
        String past = iso;
        String next = iso;
        if (iso.length() == 10 && month) {
            LocalDate day = LocalDate.parse(iso).withYear(published.getYear());
            past = (day.isAfter(published) ? day.minusYears(1) : day).toString();
            next = (day.isBefore(published) ? day.plusYears(1) : day).toString();
        } else if (iso.length() == 10) {
            DayOfWeek day = LocalDate.parse(iso).getDayOfWeek();
            past = published.with(TemporalAdjusters.previousOrSame(day)).toString();
            next = published.with(TemporalAdjusters.nextOrSame(day)).toString();
        } else if (iso.length() == 7 && month) {
            YearMonth now = YearMonth.from(published);
            YearMonth then = YearMonth.parse(iso).withYear(published.getYear());
            past = (then.isAfter(now) ? then.minusYears(1) : then).toString();
            next = (then.isBefore(now) ? then.plusYears(1) : then).toString();
        }
        return new TimeExpression(first, end, past, future ? next : past);
    }

    /** 1500 UTC, 0040 hours: no year. */
    private static boolean isClock(List<CoreLabel> labels, int first, int end) {
        return end - first == 1
                && labels.get(first).word().matches("\\d{4}")
                && end < labels.size()
                && ZONE.matcher(labels.get(end).word()).matches();
    }

    /** At 13:40, by the evening: on which day, the expression itself does not say. */
    private static boolean tellsDay(List<CoreLabel> labels, int first, int end) {
        return labels.subList(first, end).stream()
                .anyMatch(l -> DAY_WORD.matcher(l.word()).matches());
    }

    private static @Nullable String value(CoreLabel label) {
        return label.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
    }

    /** The date of an ISO 8601 value, as precise as it is; null for what is no point in time (PAST_REF, P3D). */
    static @Nullable String iso(String value) {
        Matcher week = WEEK.matcher(value);
        Matcher day = DAY.matcher(value);
        Matcher season = SEASON.matcher(value);
        try {
            if (week.matches()) {
                LocalDate middle =
                        LocalDate.parse(week.group(1) + "-4", java.time.format.DateTimeFormatter.ISO_WEEK_DATE);
                return YearMonth.from(middle).toString();
            }
            if (day.matches()) {
                return LocalDate.parse(day.group(1)).toString();
            }
            if (MONTH.matcher(value).matches()) {
                return YearMonth.parse(value).toString();
            }
        } catch (DateTimeParseException e) {
            return null; // 30 February
        }
        return season.matches() ? season.group(1) : null;
    }
}
