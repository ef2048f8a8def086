package org.khabar.lexicon;

import com.google.common.primitives.Doubles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Orthography;

/** Reads how many a phrase counts: 20 ألف, خمسة وعشرون, two hundred. Words that count roughly (مئات, dozens) give nothing. */
public final class Numerals {

    private static final long FIRST_FACTOR = 100;
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final Map<String, String> values;
    private final Map<String, String> factors;
    private final Set<String> joints;
    private final Set<String> vague;

    /** The numerals of a language's word lists: {@code numerals}, {@code factors}, {@code numeral_joints} and
     * {@code vague_numerals}. */
    public Numerals(WordLists lists) {
        values = lists.classes("numerals");
        factors = lists.classes("factors");
        joints = lists.set("numeral_joints");
        vague = lists.set("vague_numerals");
    }

    /**
     * The first number in a run of words.
     *
     * @param words words as written
     */
    public Optional<Long> first(List<String> words) {
        List<String> keys = words.stream().map(Orthography::key).toList();
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0 && vague.contains(keys.get(i - 1)) && factors.containsKey(keys.get(i))) {
                return Optional.empty(); // several thousand
            }
            if (value(keys.get(i)) != null && !isYear(words.get(i))) {
                return Optional.of(from(keys, i));
            }
        }
        return Optional.empty();
    }

    private long from(List<String> keys, int begin) {
        double total = 0;
        double now = 0;
        int i = begin;
        while (i < keys.size()) {
            Double value = value(keys.get(i));
            String factor = factors.get(keys.get(i));
            if (factor != null && i > begin) {
                long by = Long.parseLong(factor);
                now = Math.max(1, now) * by;
                if (by > FIRST_FACTOR) {
                    total += now;
                    now = 0;
                }
            } else if (value != null) {
                now += value;
            } else {
                boolean joined = joints.contains(keys.get(i)) && i + 1 < keys.size() && value(keys.get(i + 1)) != null;
                if (!joined) {
                    break;
                }
            }
            i++;
        }
        return Math.round(total + now);
    }

    /** the 2020 delegates: four digits without a separator, in the range of years. */
    private static boolean isYear(String word) {
        Double year = Doubles.tryParse(word);
        return year != null && word.length() == YEAR_DIGITS && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private @Nullable Double value(String key) {
        String value = values.get(key);
        boolean digits = !key.isEmpty() && Character.isDigit(key.charAt(0));
        return value != null
                ? Double.valueOf(value)
                : digits ? Doubles.tryParse(key.replace(",", "").replace("٬", "")) : null;
    }
}
