package org.khabar.identity;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a body in the parts that can be compared: الهيئة التونسية لسلامة الطرق is a هيئة of Tunisia and of the words
 * سلامة and طرق; Tunisia's Road Safety Authority is the same.
 *
 * @param countries the countries that it names, without the base of their IRIs
 * @param portfolio the portfolio of a ministry, by its identifier; empty for others
 * @param words its other words without endings
 */
public record BodyName(SortedSet<String> countries, String portfolio, List<String> words) {

    private static final int MOST_JOINED = 3;
    private static final int WORDS_OF_A_NAME = 3;

    /** Lines of the table whose words tell that a body is no single country's. */
    private static final Set<Integer> OVER_BORDERS = Stream.of(
                    "international",
                    "world",
                    "global",
                    "arab",
                    "african",
                    "european",
                    "asian",
                    "mediterranean",
                    "gulf",
                    "maghreb")
            .flatMap(word -> BodyWords.lines(word).stream())
            .collect(Collectors.toSet());

    private static final int KEPT = 20_000;

    private static final LoadingCache<String, BodyName> CACHE =
            CacheBuilder.newBuilder().maximumSize(KEPT).build(CacheLoader.from(BodyName::read));

    /** The parts of a name. */
    public static BodyName of(String name) {
        return CACHE.getUnchecked(name);
    }

    private static BodyName read(String name) {
        SortedSet<String> countries = new TreeSet<>();
        List<String> words = BodyWords.words(name);
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Countries.Named> named =
                    rest.isEmpty() && BodyWords.isArabic(name) ? Optional.empty() : Countries.at(words, i);
            if (named.isPresent()) {
                countries.add(named.get().country());
                i += named.get().words();
            } else {
                rest.add(words.get(i++));
            }
        }
        Optional<String> portfolio =
                Portfolios.of(rest.stream().map(BodyWords::stem).toList());
        return new BodyName(countries, portfolio.orElse(""), portfolio.isPresent() ? List.of() : joined(rest));
    }

    /** Words that the table has together are one: المياه الجوفية. */
    private static List<String> joined(List<String> written) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < written.size(); ) {
            int n = Math.min(MOST_JOINED, written.size() - i);
            while (n > 1 && BodyWords.lines(phrase(written, i, n)).isEmpty()) {
                n--;
            }
            words.add(phrase(written, i, n));
            i += n;
        }
        return words;
    }

    private static String phrase(List<String> written, int from, int n) {
        return Stream.concat(
                        Stream.of(BodyWords.known(written.get(from))),
                        written.subList(from + 1, from + n).stream().map(BodyWords::stem))
                .collect(Collectors.joining(" "));
    }

    /** Made of common words alone, and of none that reaches over borders: every country may have such a body. */
    public boolean isNational() {
        return !portfolio.isEmpty()
                || words.stream()
                        .allMatch(word -> !BodyWords.lines(word).isEmpty()
                                && Collections.disjoint(BodyWords.lines(word), OVER_BORDERS));
    }

    /** Of so few common words that without a country nobody knows which body it is: مجلس الوزراء, the elections commission. */
    public boolean isOfAnyCountry() {
        return countries.isEmpty() && isNational() && words.size() < WORDS_OF_A_NAME;
    }

    /**
     * Keys under which the name is kept: names that {@link BodyComparison} holds for one share a key, and few others do.
     */
    SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        if (!portfolio.isEmpty()) {
            keys.add(portfolio);
        }
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                for (String a : marks(words.get(i))) {
                    for (String b : marks(words.get(j))) {
                        keys.add(a.compareTo(b) < 0 ? a + "+" + b : b + "+" + a);
                    }
                }
            }
        }
        return keys;
    }

    private static Set<String> marks(String word) {
        Set<String> marks = new TreeSet<>();
        BodyWords.lines(word).forEach(line -> marks.add(line.toString()));
        return marks.isEmpty() ? NameKeys.of(word) : marks;
    }
}
