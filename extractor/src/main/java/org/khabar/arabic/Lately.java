package org.khabar.arabic;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.function.Supplier;

/**
 * What a model has made of the sentences read lately, for those that come again: what agencies close their reports with,
 * articles that several papers print, sentences that are cut once more. Thread-safe.
 *
 * @param <V> what it made of one, which nobody changes
 */
final class Lately<V> {

    /** Characters of sentences: those of some two hundred articles, which take about 6 MB. */
    static final int MOST = 300_000;

    private final Cache<String, V> made = CacheBuilder.newBuilder()
            .maximumWeight(MOST)
            .<String, V>weigher((sentence, value) -> sentence.length())
            .build();

    /**
     * What was made of this sentence, else what the model makes of it now.
     *
     * @param sentence all that the model sees
     * @param model a function of the sentence alone
     */
    V of(String sentence, Supplier<V> model) {
        V known = made.getIfPresent(sentence);
        if (known != null) {
            return known;
        }
        V value = model.get();
        made.put(sentence, value);
        return value;
    }
}
