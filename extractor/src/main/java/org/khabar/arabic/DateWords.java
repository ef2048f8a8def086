package org.khabar.arabic;

import java.util.Map;
import org.khabar.lexicon.WordLists;
import org.khabar.text.Sentence;

/** The words and the small numbers of which dates consist. */
final class DateWords {

    private static final int DIGITS = 4;

    private final Map<String, String> numbers;

    /** The numbers of {@code dates.yaml}. */
    DateWords(WordLists lists) {
        numbers = lists.classes("numbers");
    }

    /** The number that a token is, in digits or as a word; 0 if it is none between these. */
    int number(Sentence s, int i, int min, int max) {
        String form = form(s, i);
        String value = numbers.getOrDefault(form, form);
        if (value.isEmpty() || value.length() > DIGITS || !value.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        int n = Integer.parseInt(value);
        return n >= min && n <= max ? n : 0;
    }

    /** A token's form; nothing outside the sentence. */
    static String form(Sentence s, int i) {
        return i >= 0 && i < s.size() ? s.token(i).form() : "";
    }
}
