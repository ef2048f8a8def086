package org.khabar.identity;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Groups of those who represent a country abroad: articles give them no names, and yet "23 Russian diplomats" are the same
 * ones in every article that tells of their expulsion.
 */
final class Envoys {

    /** What follows the IRI of a country when its envoys are meant. */
    static final String MARK = "#envoys";

    private static final Set<String> WORDS = read();

    /** Accusative, plural and dual of an Arabic noun. */
    private static final List<String> ENDINGS = List.of("", "ا", "ين", "ون", "ان");

    private Envoys() {}

    private static Set<String> read() {
        try {
            Set<String> words = new HashSet<>(
                    Resources.readLines(Resources.getResource(Envoys.class, "envoys.txt"), StandardCharsets.UTF_8));
            words.removeIf(line -> line.startsWith("#"));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("the words for envoys cannot be read", e);
        }
    }

    /**
     * The country whose envoys a group is.
     *
     * @param label what an article calls the group
     * @return the country's IRI after the base, with {@link #MARK}
     */
    static Optional<String> of(String label) {
        List<String> words = BodyWords.words(label);
        if (words.stream().noneMatch(Envoys::isOne)) {
            return Optional.empty();
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            Optional<Countries.Named> named = Countries.at(words, i);
            if (named.isPresent()) {
                return Optional.of(named.get().country() + MARK);
            }
        }
        return Optional.empty();
    }

    private static boolean isOne(String word) {
        return ENDINGS.stream()
                .anyMatch(ending ->
                        word.endsWith(ending) && WORDS.contains(word.substring(0, word.length() - ending.length())));
    }
}
