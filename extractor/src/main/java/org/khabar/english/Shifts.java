package org.khabar.english;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.time.Shift;
import org.khabar.time.Shift.Unit;

/** Times told from the one before them: four years later, the following day, that month. */
final class Shifts {

    private static final Pattern SHIFTED = Pattern.compile("later|earlier|before|after|afterwards?|prior");
    private static final Pattern CLOSED = Pattern.compile("[.,;:)!?]|-rrb-|and|but|when|''|\"");

    private static final Map<String, Integer> NEIGHBOURS =
            Map.of("following", 1, "next", 1, "same", 0, "that", 0, "previous", -1, "preceding", -1);
    private static final Map<String, Unit> UNITS =
            Map.of("day", Unit.DAY, "week", Unit.WEEK, "month", Unit.MONTH, "year", Unit.YEAR);

    private Shifts() {}

    /** Whether an expression does not tell its time from the day of publication: next year does, the next year does not. */
    static boolean isShifted(List<CoreLabel> labels, int first, int end) {
        int noun = word(labels, first).equals("the") ? first + 1 : first;
        boolean definite = word(labels, noun - 1).equals("the");
        boolean pointed = word(labels, first).equals("that") && UNITS.containsKey(word(labels, end - 1));
        return pointed
                || SHIFTED.matcher(word(labels, end - 1)).matches()
                || definite && noun < end && NEIGHBOURS.containsKey(word(labels, noun));
    }

    /** How it stands to the time before it; null if it does not, or to what follows: two days after the vote. */
    static @Nullable Shift of(List<CoreLabel> labels, int first, int end) {
        if (!isShifted(labels, first, end)) {
            return null;
        }
        Unit unit = null;
        Integer steps = null;
        for (int i = first; i < end; i++) {
            String word = word(labels, i);
            unit = unit == null ? UNITS.get(word.replaceFirst("s$", "")) : unit;
            steps = steps == null ? NEIGHBOURS.get(word) : steps;
        }
        if (unit == null) {
            return null;
        }
        String last = word(labels, end - 1);
        if (!SHIFTED.matcher(last).matches()) {
            return steps == null ? null : new Shift(unit, steps);
        }
        boolean measured = !last.matches("later|earlier")
                && !CLOSED.matcher(word(labels, end)).matches();
        int count = count(labels, first, end);
        boolean back = last.matches("earlier|before|prior");
        return measured || count == 0 ? null : new Shift(unit, back ? -count : count);
    }

    private static int count(List<CoreLabel> labels, int first, int end) {
        return word(labels, first).matches("an?")
                ? 1
                : EnglishReader.NUMERALS
                        .first(labels.subList(first, end).stream()
                                .map(CoreLabel::word)
                                .toList())
                        .map(Math::toIntExact)
                        .orElse(0);
    }

    private static String word(List<CoreLabel> labels, int i) {
        return i >= 0 && i < labels.size() ? labels.get(i).word().toLowerCase(Locale.ROOT) : "";
    }
}
