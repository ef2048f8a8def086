package org.khabar.lexicon;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of one or more words by their folded words, the longest first.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

    private final ListMultimap<String, Phrase<T>> byFirstWord = ArrayListMultimap.create();

    /** A phrase: its folded words and what it stands for. */
    private record Phrase<T>(List<String> words, T value) {}

    /**
     * What stands at a place of a text.
     *
     * @param length number of words
     * @param values what the phrase stands for, in the order of the lexicon
     */
    public record Match<T>(int length, List<T> values) {
        public T first() {
            return values.get(0);
        }
    }

    /** Adds a phrase; words are separated by one space. */
    public void add(String key, T value) {
        if (key.isBlank()) {
            return;
        }
        List<String> words = List.of(key.split(" "));
        List<Phrase<T>> phrases = byFirstWord.get(words.get(0));
        Phrase<T> phrase = new Phrase<>(words, value);
        if (!phrases.contains(phrase)) {
            phrases.add(phrase);
        }
    }

    /** Sorts the phrases; call once after the last {@link #add}. */
    public PhraseIndex<T> sorted() {
        Comparator<Phrase<T>> longestFirst =
                Comparator.comparingInt(p -> -p.words().size());
        for (String first : byFirstWord.keySet()) {
            byFirstWord.get(first).sort(longestFirst);
        }
        return this;
    }

    /**
     * The longest phrase whose words stand from {@code from} on.
     *
     * @param words gives the folded word at an index, or the empty string where there is none
     */
    public @Nullable Match<T> longest(IntFunction<String> words, int from) {
        List<T> values = new ArrayList<>();
        int length = 0;
        for (Phrase<T> phrase : byFirstWord.get(words.apply(from))) {
            if (phrase.words().size() < length) {
                break;
            }
            if (standsAt(phrase.words(), words, from)) {
                length = phrase.words().size();
                values.add(phrase.value());
            }
        }
        return values.isEmpty() ? null : new Match<>(length, values);
    }

    private static boolean standsAt(List<String> phrase, IntFunction<String> words, int from) {
        for (int i = 1; i < phrase.size(); i++) {
            if (!words.apply(from + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
