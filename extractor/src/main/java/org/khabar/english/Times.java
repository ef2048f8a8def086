package org.khabar.english;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
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

    private static final Pattern WEEKDAY = Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    private static final Pattern DAY_WORD = Pattern.compile(
            "(?i).*day|tonight|tomorrow|last|this|next|\\d{4}|\\d{1,2}(st|nd|rd|th)?|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec).*");
    private static final Pattern FUTURE =
            Pattern.compile("(?i)will|'ll|shall|would|to|scheduled|planned|set|due|expected|plans|upcoming|next");

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
            boolean clock = type.equals("TIME") && !tellsDay(labels, i, end);
            String iso = value == null || clock ? null : iso(value);
            if (iso != null) {
                times.add(new TimeExpression(i, end, past(labels, i, end, iso, published)));
            }
            i = end;
        }
        return times;
    }

    /** A weekday without a word of the future is the last one: the council met Thursday. */
    private static String past(List<CoreLabel> labels, int first, int end, String iso, @Nullable LocalDate published) {
        boolean weekday = end - first == 1
                && iso.length() == 10
                && WEEKDAY.matcher(labels.get(first).word()).matches();
        boolean future = labels.stream().anyMatch(l -> FUTURE.matcher(l.word()).matches());
        if (!weekday || future || published == null || !LocalDate.parse(iso).isAfter(published)) {
            return iso;
        }
        return LocalDate.parse(iso).minusWeeks(1).toString();
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
