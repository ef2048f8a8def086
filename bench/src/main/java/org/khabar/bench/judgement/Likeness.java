package org.khabar.bench.judgement;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.khabar.text.Orthography;

/** Whether two ways to write a name share enough words, as the scorer of the development set counts it. */
final class Likeness {

    private static final double ENOUGH = 0.5;
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "a", "an", "of", "in", "s", "من", "في", "عن", "علي", "الي", "ان", "mr", "mrs", "to", "by");

    private Likeness() {}

    static boolean any(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> isAlike(a, b)));
    }

    private static boolean isAlike(String a, String b) {
        Multiset<String> first = words(a);
        Multiset<String> second = words(b);
        int shared = Multisets.intersection(first, second).size();
        return shared > 0 && 2.0 * shared / (first.size() + second.size()) >= ENOUGH;
    }

    private static Multiset<String> words(String name) {
        List<String> words =
                Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings().splitToList(Orthography.key(name));
        return words.stream()
                .map(w -> w.replaceFirst("^(وال|بال|كال|فال|لل|ال)(?=...)", ""))
                .filter(w -> !EMPTY_WORDS.contains(w))
                .collect(HashMultiset::create, Multiset::add, Multiset::addAll);
    }
}
