package org.khabar.search.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys under which an Arabic word is found. */
public final class WordForms {
    /** What keeps a stem apart from a word that is written like it. */
    private static final String STEM = "~";

    private static final int ROOT = 3;
    private static final List<String> ARTICLES =
            List.of("وبال", "وكال", "فبال", "بال", "كال", "فال", "وال", "ولل", "لل", "ال");
    private static final String ATTACHED = "وفبلكس";
    private static final Set<String> OWN = ownLetters();

    private WordForms() {}

    /** Whether a word is Arabic. */
    public static boolean applyTo(CharSequence word) {
        return Letters.areArabic(word);
    }

    /** The word itself in one spelling. */
    public static String exact(CharSequence word) {
        return Letters.normalized(word);
    }

    /**
     * The stems of a word. A first letter may be the word's own or an attached و ف ب ل ك س; where nothing tells, a text is
     * indexed under both.
     */
    public static Set<String> stems(CharSequence word) {
        String normalized = Letters.normalized(word);
        Set<String> stems = new LinkedHashSet<>();
        String bare = withoutArticle(normalized);
        stems.add(STEM + Stem.of(bare));
        if (bare.equals(normalized)) {
            String left = normalized;
            for (int i = 0; i < 2 && mayBeAttached(left); i++) {
                left = left.substring(1);
                stems.add(STEM + Stem.of(withoutArticle(left)));
            }
        }
        return stems;
    }

    private static String withoutArticle(String word) {
        return ARTICLES.stream()
                .filter(article -> word.startsWith(article) && word.length() - article.length() >= ROOT)
                .findFirst()
                .map(article -> word.substring(article.length()))
                .orElse(word);
    }

    private static boolean mayBeAttached(String word) {
        return word.length() > ROOT
                && ATTACHED.indexOf(word.charAt(0)) >= 0
                && OWN.stream().noneMatch(word::startsWith);
    }

    private static Set<String> ownLetters() {
        Set<String> words = new LinkedHashSet<>();
        try (InputStream in = WordForms.class.getResourceAsStream("own-first-letter.txt")) {
            if (in == null) {
                throw new IllegalStateException("own-first-letter.txt is missing from the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> words.addAll(
                            List.of(Letters.normalized(line.strip()).split(" ", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(words);
    }
}
