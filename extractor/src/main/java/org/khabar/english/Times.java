package org.khabar.english;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.time.Shift;
import org.khabar.time.TimeExpression;

/**
 * Time expressions by SUTime, which reckons them from the day of publication, as dates, months or years, but for those that
 * are told from the time before them.
 */
final class Times {

    private static final Pattern WEEK = Pattern.compile("(\\d{4}-W\\d{2})(-WE)?");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})(-(SP|SU|FA|WI|Q\\d|H\\d))?");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)(mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String NAME_OF_MONTH = "(?:january|february|march|april|may|june|july|august|september|october"
            + "|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)";
    private static final Pattern MONTH_NAME = Pattern.compile("(?i)" + NAME_OF_MONTH);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern PART =
            Pattern.compile("(?i)(?:mid|early|late)[-\\u2010\\u2011\\u2013](" + NAME_OF_MONTH + "|" + YEAR + ")");
    private static final Pattern YEARLESS = Pattern.compile(
            "(?i),|the|of|late|early|mid|on|morning|afternoon|evening" + "|night|\\d{1,2}(st|nd|rd|th)?");
    private static final Pattern ZONE = Pattern.compile("(?i)UTC|GMT|hours|hrs|local");
    private static final Pattern DAY_WORD = Pattern.compile(
            "(?i).*day|tonight|tomorrow|last|this|next|\\d{4}|\\d{1,2}(st|nd|rd|th)?|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec).*");
    private static final Pattern FUTURE =
            Pattern.compile("(?i)will|'ll|shall|would|to|scheduled|planned|set|due|expected|plans|upcoming|next");

    private Times() {}

    static List<TimeExpression> of(List<CoreLabel> labels, @Nullable LocalDate published) {
        List<TimeExpression> times = new ArrayList<>();
        int i = 0;
        while (i < labels.size()) {
            TimeExpression part = part(labels, i, published);
            if (part != null) {
                times.add(part);
                i = part.end();
                continue;
            }
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
            String iso = value == null || clock ? null : iso(value);
            Shift shift = Shifts.of(labels, i, end);
            if (shift != null) {
                times.add(TimeExpression.shifted(i, end, shift, null));
            } else if (iso != null && !Shifts.isShifted(labels, i, end)) {
                times.add(expression(labels, i, end, iso, published));
            }
            i = end;
        }
        return times;
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
        return around(labels, first, end, iso, month, published);
    }

    private static TimeExpression around(
            List<CoreLabel> labels, int first, int end, String iso, boolean month, LocalDate published) {
        boolean future = labels.stream().anyMatch(l -> FUTURE.matcher(l.word()).matches());
        Around around = Around.of(iso, month, published);
        return new TimeExpression(first, end, around.last(), future ? around.next() : around.last());
    }

    /** Mid-June, late-June 2016, mid-2016: one word, which SUTime does not take apart. */
    private static @Nullable TimeExpression part(List<CoreLabel> labels, int i, @Nullable LocalDate published) {
        Matcher matcher = PART.matcher(labels.get(i).word());
        if (!matcher.matches()) {
            return null;
        }
        String whole = matcher.group(1);
        if (YEAR.matcher(whole).matches()) {
            return new TimeExpression(i, i + 1, whole);
        }
        String month = String.format(
                Locale.ROOT, "-%02d", MONTHS.indexOf(whole.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
        int next = i + 1;
        if (next < labels.size() && labels.get(next).word().matches(",|of")) {
            next++;
        }
        String year = next < labels.size() ? value(labels.get(next)) : null; // last year has one too
        if (year != null && YEAR.matcher(year).matches()) {
            int end = next + 1;
            while (end < labels.size() && year.equals(value(labels.get(end)))) {
                end++;
            }
            return new TimeExpression(i, end, year + month);
        }
        return published == null ? null : around(labels, i, i + 1, published.getYear() + month, true, published);
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
