package org.khabar.arabic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.lexicon.WordLists;
import org.khabar.text.Sentence;
import org.khabar.time.Calendar;
import org.khabar.time.Calendar.Direction;
import org.khabar.time.TimeExpression;

/** Reads time expressions against the publication date: الأربعاء الماضي، أمس، أغسطس/آب الماضي، قبل عامين. */
final class DateReader {

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private final DateWords words;
    private final ShiftReader shifts;
    private final PhraseIndex<Integer> weekdays = new PhraseIndex<>();
    private final PhraseIndex<Integer> months = new PhraseIndex<>();
    private final PhraseIndex<Integer> hijri = new PhraseIndex<>();
    private final PhraseIndex<Integer> ordinals = new PhraseIndex<>();
    private final Map<String, String> units;
    private final Map<String, String> spans;
    private final Set<String> ambiguous;
    private final Set<String> last;
    private final Set<String> present;
    private final Set<String> next;
    private final Set<String> partial;
    private final Set<String> about;
    private final Set<String> plurals;

    DateReader() {
        WordLists lists = WordLists.of(DateReader.class, "dates.yaml");
        words = new DateWords(lists);
        shifts = new ShiftReader(lists, words);
        lists.classes("weekdays").forEach((word, n) -> weekdays.add(word, Integer.parseInt(n)));
        lists.classes("months").forEach((word, n) -> months.add(word, Integer.parseInt(n)));
        lists.classes("hijri").forEach((word, n) -> hijri.add(word, Integer.parseInt(n)));
        lists.classes("ordinals").forEach((word, n) -> ordinals.add(word, Integer.parseInt(n)));
        units = lists.classes("units");
        spans = lists.classes("spans");
        ambiguous = lists.set("ambiguous_months");
        last = lists.set("last");
        present = lists.set("this");
        next = lists.set("next");
        partial = lists.set("partial");
        about = lists.set("about");
        plurals = lists.set("plurals");
    }

    List<TimeExpression> read(Sentence sentence, @Nullable LocalDate published) {
        List<TimeExpression> found = new ArrayList<>();
        Calendar calendar = new Calendar(published);
        int i = 0;
        while (i < sentence.size()) {
            TimeExpression shifted = shifts.at(sentence, i, calendar);
            TimeExpression time = shifted == null ? at(sentence, i, calendar) : shifted;
            if (time == null) {
                i++;
            } else {
                found.add(time);
                i = Math.max(time.end(), i + 1);
            }
        }
        return found;
    }

    private @Nullable TimeExpression at(Sentence s, int i, Calendar calendar) {
        String form = s.token(i).form();
        switch (form) {
            case "وقت" -> {
                boolean vague = s.formAt(i - 1, "في") && (s.formAt(i + 1, "سابق") || s.formAt(i + 1, "لاحق"));
                return vague && !s.formAt(i + 2, "من") ? new TimeExpression(i - 1, i + 2, null) : null;
            }
            case "امس", "الامس", "البارحه" -> {
                int days = s.formAt(i - 1, "اول") ? 2 : 1;
                return new TimeExpression(days == 2 ? i - 1 : i, i + 1, calendar.days(-days));
            }
            case "الليله" -> {
                boolean gone = direction(s, i + 1) == Direction.LAST;
                return new TimeExpression(i, gone ? i + 2 : i + 1, calendar.days(gone ? -1 : 0));
            }
            case "غدا", "غد" -> {
                return new TimeExpression(i, i + 1, calendar.days(1));
            }
            case "اليوم" -> {
                int end = weekdays.longest(k -> DateWords.form(s, k), i + 1) == null ? i + 1 : i + 2;
                boolean counted = s.formAt(i - 1, "ل") && s.formAt(i + 2, "علي") && s.formAt(i + 3, "التوالي");
                boolean bare = !s.formAt(i - 1, "ل") && !s.formAt(i - 1, "هذا");
                return counted || bare ? new TimeExpression(i, counted ? i + 4 : end, calendar.days(0)) : null;
            }
            default -> {
                TimeExpression inDigits = inDigits(s, i);
                if (inDigits != null) {
                    return inDigits;
                }
                TimeExpression absolute = dayMonthYear(s, i, calendar);
                if (absolute != null) {
                    return absolute;
                }
                TimeExpression weekday = weekday(s, i, calendar);
                if (weekday != null) {
                    return weekday;
                }
                TimeExpression span = span(s, i, calendar);
                return span != null ? span : ago(s, i, calendar);
            }
        }
    }

    /** 12/2/2018: day, month and year in digits. */
    private static @Nullable TimeExpression inDigits(Sentence s, int i) {
        Matcher date = DIGITS.matcher(s.token(i).form());
        if (!date.matches()) {
            return null;
        }
        int day = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        boolean valid = day >= 1 && day <= 31 && month >= 1 && month <= 12;
        return valid ? new TimeExpression(i, i + 1, Calendar.iso(Integer.parseInt(date.group(3)), month, day)) : null;
    }

    private @Nullable TimeExpression weekday(Sentence s, int i, Calendar calendar) {
        var match = weekdays.longest(k -> DateWords.form(s, k), i);
        if (match == null) {
            return null;
        }
        int first = s.formAt(i - 1, "يوم") ? i - 1 : i;
        Direction direction = direction(s, i + 1);
        int end = direction == Direction.NONE ? i + 1 : i + 2;
        TimeExpression exact = dayMonthYear(s, s.formAt(end, ",") ? end + 1 : end, calendar);
        if (exact != null && exact.value() != null && exact.value().length() == 10) {
            return new TimeExpression(first, exact.end(), exact.value());
        }
        String value = calendar.weekday(match.first(), direction);
        return direction == Direction.NONE
                ? new TimeExpression(first, end, value, calendar.weekdayAhead(match.first()))
                : new TimeExpression(first, end, value);
    }

    /** 13 مارس/آذار 2018, with any part but the month missing; a bare year after عام or a preposition of time. */
    private @Nullable TimeExpression dayMonthYear(Sentence s, int i, Calendar calendar) {
        var ordinal = ordinals.longest(k -> DateWords.form(s, k), i);
        int day = ordinal != null ? ordinal.first() : words.number(s, i, 1, 31);
        int m = ordinal != null ? i + ordinal.length() : day > 0 ? i + 1 : i;
        boolean of = day > 0 && s.formAt(m, "من");
        m += of ? 1 : 0;
        m += day > 0 && s.formAt(m, "شهر") ? 1 : 0;
        var month = months.longest(k -> DateWords.form(s, k), m);
        boolean alone = day == 0 && words.number(s, m + 1, 1000, 2200) == 0 && !s.formAt(m + 1, "/");
        if (month == null && of) {
            return null;
        }
        if (month == null || alone && ambiguous.contains(DateWords.form(s, m))) {
            return hijriDate(s, i, day, m);
        }
        int end = m + month.length();
        if (s.formAt(end, "/") || s.formAt(end, "(")) {
            var second = months.longest(k -> DateWords.form(s, k), end + 1);
            if (second != null) {
                end += 1 + second.length() + (s.formAt(end, "(") ? 1 : 0);
            }
        } else {
            var second = months.longest(k -> DateWords.form(s, k), end);
            end += second != null && second.first().equals(month.first()) ? second.length() : 0;
        }
        Direction direction = direction(s, end);
        end += direction == Direction.NONE ? 0 : 1;
        int yearAt = s.formAt(end, "من") ? end + 1 : end;
        yearAt += s.formAt(yearAt, "عام") || s.formAt(yearAt, "العام") || s.formAt(yearAt, "سنه") ? 1 : 0;
        int year = words.number(s, yearAt, 1000, 2200);
        if (year > 0) {
            return new TimeExpression(i, yearAt + 1, Calendar.iso(year, month.first(), day));
        }
        if (yearAt > end && direction(s, yearAt) != Direction.NONE) {
            return new TimeExpression(i, yearAt + 1, calendar.monthOfYear(month.first(), day, direction(s, yearAt)));
        }
        String value = calendar.month(month.first(), day, direction);
        return direction == Direction.NONE
                ? new TimeExpression(i, end, value, calendar.monthAhead(month.first(), day))
                : new TimeExpression(i, end, value);
    }

    private @Nullable TimeExpression hijriDate(Sentence s, int i, int day, int m) {
        var month = hijri.longest(k -> DateWords.form(s, k), m);
        int yearAt = month == null ? -1 : m + month.length();
        int year = month == null ? 0 : words.number(s, yearAt, 1300, 1500);
        if (month != null && year > 0) {
            return new TimeExpression(i, yearAt + 1, Calendar.hijri(year, month.first(), day));
        }
        int plain = words.number(s, i, 1900, 2100);
        boolean introduced = s.formAt(i - 1, "عام")
                || s.formAt(i - 1, "العام")
                || s.formAt(i - 1, "سنه")
                || s.formAt(i - 1, "في")
                || s.formAt(i - 1, "منذ")
                || s.formAt(i - 1, "ل")
                || s.formAt(i - 1, "حتي")
                || s.formAt(i - 1, "خلال");
        if (plain > 0 && introduced) {
            return new TimeExpression(i, i + 1, Integer.toString(plain));
        }
        return null;
    }

    private @Nullable TimeExpression span(Sentence s, int i, Calendar calendar) {
        String unit = spans.get(s.token(i).form());
        if (unit == null) {
            return null;
        }
        Direction direction = direction(s, i + 1);
        if (direction != Direction.NONE) {
            return new TimeExpression(i, i + 2, calendar.span(unit, direction));
        }
        boolean demonstrative = s.formAt(i - 1, "هذا") || s.formAt(i - 1, "هذه");
        if (words.number(s, i + 1, 1000, 2200) > 0) {
            return null;
        }
        if (partial.contains(DateWords.form(s, i - 1)) || s.formAt(i - 1, "من") && s.formAt(i - 2, "لاحق")) {
            return new TimeExpression(i - 1, i + 1, calendar.span(unit, Direction.THIS));
        }
        return demonstrative ? new TimeExpression(i - 1, i + 1, calendar.span(unit, Direction.THIS)) : null;
    }

    /** قبل عامين, منذ نحو ثلاثة أسابيع, قبل أيام; without a value where another event is the measure: قبل يومين من الاقتراع. */
    private @Nullable TimeExpression ago(Sentence s, int i, Calendar calendar) {
        if (!(s.formAt(i, "قبل") || s.formAt(i, "منذ"))) {
            return null;
        }
        int at = i + 1;
        while (about.contains(DateWords.form(s, at))) {
            at++;
        }
        int count = words.number(s, at, 1, 200);
        at += count > 0 ? 1 : 0;
        String form = DateWords.form(s, at);
        String unit = units.get(form);
        if (unit == null) {
            return null;
        }
        boolean some = plurals.contains(form) && count == 0;
        boolean measured = s.formAt(at + 1, "من") || s.formAt(at + 1, "علي");
        if (measured || some && !unit.equals("day")) {
            return new TimeExpression(i, at + 1, null);
        }
        String unitAs = some ? "week" : unit; // قبل أيام: this month
        return new TimeExpression(
                i, at + 1, calendar.ago(unitAs, some ? 0 : count > 0 ? count : form.endsWith("ين") ? 2 : 1));
    }

    private Direction direction(Sentence s, int i) {
        String form = DateWords.form(s, i);
        if (last.contains(form)) {
            return Direction.LAST;
        }
        if (next.contains(form)) {
            return Direction.NEXT;
        }
        return present.contains(form) ? Direction.THIS : Direction.NONE;
    }
}
