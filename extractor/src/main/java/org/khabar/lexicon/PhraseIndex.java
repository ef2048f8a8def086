package org.khabar.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of one or more words by their folded words, the longest first.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseIndex<T> {

    private final Map<String, List<T>> byPhrase = new HashMap<>();

    /** For each first word the number of words of its longest phrase: most words of a text begin none. */
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

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
        List<T> known = byPhrase.putIfAbsent(key, List.of(value));
        if (known == null) {
            String[] words = key.split(" ", -1);
            longestByFirstWord.merge(words[0], words.length, Math::max);
        } else if (!known.contains(value)) {
            List<T> more = new ArrayList<>(known);
            more.add(value);
            byPhrase.put(key, List.copyOf(more));
        }
    }

    /**
     * The longest phrase whose words stand from {@code from} on.
     *
     * @param words gives the folded word at an index, or the empty string where there is none
     */
    public @Nullable Match<T> longest(IntFunction<String> words, int from) {
        String first = words.apply(from);
        int most = longestByFirstWord.getOrDefault(first, 0);
        StringBuilder phrase = new StringBuilder(first);
        int[] ends = new int[most + 1];
        int length = 0;
        for (String word = first; length < most && !word.isEmpty(); word = words.apply(from + length)) {
            if (length > 0) {
                phrase.append(' ').append(word);
            }
            length++;
            ends[length] = phrase.length();
        }
        for (; length > 0; length--) {
            List<T> values = byPhrase.get(phrase.substring(0, ends[length]));
            if (values != null) {
                return new Match<>(length, values);
            }
        }
        return null;
    }
}
