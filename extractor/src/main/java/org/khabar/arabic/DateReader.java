package org.khabar.arabic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.lexicon.WordLists;
import org.khabar.text.Sentence;
import org.khabar.time.Calendar;
import org.khabar.time.Calendar.Direction;
import org.khabar.time.TimeExpression;

/** Reads time expressions against the publication date: الأربعاء الماضي، أمس، أغسطس/آب الماضي، قبل عامين. */
final class DateReader {

    private final PhraseIndex<Integer> weekdays = new PhraseIndex<>();
    private final PhraseIndex<Integer> months = new PhraseIndex<>();
    private final PhraseIndex<Integer> hijri = new PhraseIndex<>();
    private final Map<String, String> units;
    private final Map<String, String> spans;
    private final Map<String, String> numbers;
    private final Set<String> ambiguous;
    private final Set<String> last;
    private final Set<String> present;
    private final Set<String> next;

    DateReader() {
        WordLists lists = WordLists.of(DateReader.class, "dates.yaml");
        lists.classes("weekdays").forEach((word, n) -> weekdays.add(word, Integer.parseInt(n)));
        lists.classes("months").forEach((word, n) -> months.add(word, Integer.parseInt(n)));
        lists.classes("hijri").forEach((word, n) -> hijri.add(word, Integer.parseInt(n)));
        units = lists.classes("units");
        spans = lists.classes("spans");
        numbers = lists.classes("numbers");
        ambiguous = lists.set("ambiguous_months");
        last = lists.set("last");
        present = lists.set("this");
        next = lists.set("next");
    }

    List<TimeExpression> read(Sentence sentence, @Nullable LocalDate published) {
        List<TimeExpression> found = new ArrayList<>();
        Calendar calendar = new Calendar(published);
        int i = 0;
        while (i < sentence.size()) {
            TimeExpression time = at(sentence, i, calendar);
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
            case "امس", "الامس", "البارحه" -> {
                int days = s.formAt(i - 1, "اول") ? 2 : 1;
                return new TimeExpression(days == 2 ? i - 1 : i, i + 1, calendar.days(-days));
            }
            case "غدا", "غد" -> {
                return new TimeExpression(i, i + 1, calendar.days(1));
            }
            case "اليوم" -> {
                int end = weekdays.longest(k -> form(s, k), i + 1) == null ? i + 1 : i + 2;
                return s.formAt(i - 1, "ل") ? null : new TimeExpression(i, end, calendar.days(0));
            }
            default -> {
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

    private @Nullable TimeExpression weekday(Sentence s, int i, Calendar calendar) {
        var match = weekdays.longest(k -> form(s, k), i);
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
        return new TimeExpression(first, end, calendar.weekday(match.first(), direction));
    }

    /** 13 مارس/آذار 2018, with any part but the month missing; a bare year after عام or a preposition of time. */
    private @Nullable TimeExpression dayMonthYear(Sentence s, int i, Calendar calendar) {
        int day = number(s, i, 1, 31);
        int m = day > 0 ? i + 1 : i;
        var month = months.longest(k -> form(s, k), m);
        boolean alone = day == 0 && number(s, m + 1, 1000, 2200) == 0 && !s.formAt(m + 1, "/");
        if (month == null || alone && ambiguous.contains(form(s, m))) {
            return hijriDate(s, i, day, m);
        }
        int end = m + month.length();
        if (s.formAt(end, "/") || s.formAt(end, "(")) {
            var second = months.longest(k -> form(s, k), end + 1);
            if (second != null) {
                end += 1 + second.length() + (s.formAt(end, "(") ? 1 : 0);
            }
        } else {
            var second = months.longest(k -> form(s, k), end);
            end += second != null && second.first().equals(month.first()) ? second.length() : 0;
        }
        Direction direction = direction(s, end);
        end += direction == Direction.NONE ? 0 : 1;
        int yearAt = s.formAt(end, "من") ? end + 1 : end;
        yearAt += s.formAt(yearAt, "عام") || s.formAt(yearAt, "العام") || s.formAt(yearAt, "سنه") ? 1 : 0;
        int year = number(s, yearAt, 1000, 2200);
        if (year > 0) {
            return new TimeExpression(i, yearAt + 1, Calendar.iso(year, month.first(), day));
        }
        if (yearAt > end && direction(s, yearAt) != Direction.NONE) {
            return new TimeExpression(i, yearAt + 1, calendar.monthOfYear(month.first(), day, direction(s, yearAt)));
        }
        return new TimeExpression(i, end, calendar.month(month.first(), day, direction));
    }

    private @Nullable TimeExpression hijriDate(Sentence s, int i, int day, int m) {
        var month = hijri.longest(k -> form(s, k), m);
        int yearAt = month == null ? -1 : m + month.length();
        int year = month == null ? 0 : number(s, yearAt, 1300, 1500);
        if (month != null && year > 0) {
            return new TimeExpression(i, yearAt + 1, Calendar.hijri(year, month.first(), day));
        }
        int plain = number(s, i, 1900, 2100);
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
        return demonstrative ? new TimeExpression(i - 1, i + 1, calendar.span(unit, Direction.THIS)) : null;
    }

    /** قبل عامين, منذ ثلاثة أسابيع. */
    private @Nullable TimeExpression ago(Sentence s, int i, Calendar calendar) {
        if (!(s.formAt(i, "قبل") || s.formAt(i, "منذ"))) {
            return null;
        }
        int at = i + 1;
        int count = number(s, at, 1, 200);
        if (count > 0) {
            at++;
        } else {
            count = s.token(Math.min(at, s.size() - 1)).form().endsWith("ين") ? 2 : 1;
        }
        String unit = at < s.size() ? units.get(s.token(at).form()) : null;
        return unit == null ? null : new TimeExpression(i, at + 1, calendar.ago(unit, count));
    }

    private Direction direction(Sentence s, int i) {
        String form = form(s, i);
        if (last.contains(form)) {
            return Direction.LAST;
        }
        if (next.contains(form)) {
            return Direction.NEXT;
        }
        return present.contains(form) ? Direction.THIS : Direction.NONE;
    }

    private int number(Sentence s, int i, int min, int max) {
        String form = form(s, i);
        String value = numbers.getOrDefault(form, form);
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int n = Integer.parseInt(value);
        return n >= min && n <= max ? n : 0;
    }

    private static String form(Sentence s, int i) {
        return i >= 0 && i < s.size() ? s.token(i).form() : "";
    }
}
