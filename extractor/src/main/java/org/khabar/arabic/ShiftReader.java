package org.khabar.arabic;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.WordLists;
import org.khabar.text.Sentence;
import org.khabar.time.Calendar;
import org.khabar.time.Shift;
import org.khabar.time.Shift.Unit;
import org.khabar.time.TimeExpression;

/** Times told from the one before them: في اليوم نفسه, العام التالي, وقبل ذلك بشهرين, وبعد أسبوعين. */
final class ShiftReader {

    private static final Set<String> PRONOUNS = Set.of("ذلك", "ها", "ه", "هما");
    private static final int MOST = 200;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;

    private final DateWords words;
    private final Map<String, String> units;
    private final Map<String, String> spans;
    private final Map<String, String> weekdays;
    private final Map<String, String> hijri;
    private final Set<String> plurals;
    private final Set<String> about;
    private final Set<String> same;
    private final Set<String> following;

    ShiftReader(WordLists lists, DateWords words) {
        this.words = words;
        units = lists.classes("units");
        spans = lists.classes("told_spans");
        weekdays = lists.classes("weekdays");
        hijri = lists.classes("hijri");
        plurals = lists.set("plurals");
        about = lists.set("about");
        same = lists.set("same");
        following = lists.set("following");
    }

    /** The expression that begins at a token; null if none does. */
    @Nullable
    TimeExpression at(Sentence s, int i, Calendar calendar) {
        String form = DateWords.form(s, i);
        String after = DateWords.form(s, i + 1);
        if (spans.containsKey(form) && (same.contains(after) || following.contains(after))) {
            return shifted(i, i + 2, spans.get(form), same.contains(after) ? 0 : 1, null);
        }
        if ((form.equals("نفس") || form.equals("ذات")) && spans.containsKey(after)) {
            return shifted(i, i + 2, spans.get(after), 0, null);
        }
        if (!form.equals("قبل") && !form.equals("بعد")) {
            return null;
        }
        boolean later = form.equals("بعد");
        if (PRONOUNS.contains(after) && s.formAt(i + 2, "ب")) {
            return counted(s, i, i + 3, later, null);
        }
        return later ? counted(s, i, i + 1, true, calendar) : null;
    }

    /**
     * So many units after or before.
     *
     * @param calendar reckons what is to come from the day of publication; null where it is told from what was before
     */
    private @Nullable TimeExpression counted(
            Sentence s, int first, int from, boolean later, @Nullable Calendar calendar) {
        int at = from;
        while (about.contains(DateWords.form(s, at))) {
            at++;
        }
        int number = words.number(s, at, 1, MOST);
        at += number > 0 ? 1 : 0;
        String form = DateWords.form(s, at);
        String unit = units.get(form);
        if (unit == null || number == 0 && plurals.contains(form)) {
            return null;
        }
        int end = s.formAt(at + 1, "واحد") || s.formAt(at + 1, "واحده") ? at + 2 : at + 1;
        String next = DateWords.form(s, end);
        boolean measured = next.equals("من") || next.equals("علي");
        boolean named = weekdays.containsKey(next)
                || hijri.containsKey(next)
                || words.number(s, end, FIRST_YEAR, LAST_YEAR) > 0;
        if (measured || named) {
            return null; // بعد يومين من الاقتراع, بعد عام 2011
        }
        int count = number > 0 ? number : form.endsWith("ين") ? 2 : 1;
        return shifted(first, end, unit, later ? count : -count, calendar == null ? null : calendar.ago(unit, -count));
    }

    private static TimeExpression shifted(int first, int end, String unit, int by, @Nullable String ahead) {
        return TimeExpression.shifted(first, end, new Shift(Unit.valueOf(unit.toUpperCase(Locale.ROOT)), by), ahead);
    }
}
