package org.khabar.identity;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of which the names of bodies are made, in both languages, without their endings. */
final class BodyWords {

    private static final Set<String> LEFT_OUT = Set.of(
            "the", "of", "for", "and", "in", "on", "to", "a", "an", "at", "with", "&", "في", "من", "على", "علي", "الى",
            "الي", "عن");
    private static final List<String> ENDINGS = List.of("يات", "يين", "يون", "ات", "ون", "ين", "يه", "ي", "ه");
    private static final List<String> ARTICLES = List.of("وال", "بال", "لل", "ال");
    private static final List<String> ATTACHED = List.of("و", "ل", "ب");
    private static final int SHORTEST = 3;

    /** From a word to the lines of the table in which it stands. */
    private static final SetMultimap<String, Integer> LINES = read();

    private BodyWords() {}

    private static SetMultimap<String, Integer> read() {
        SetMultimap<String, Integer> lines = HashMultimap.create();
        try {
            int line = 0;
            for (String written : Resources.readLines(
                    Resources.getResource(BodyWords.class, "body-words.tsv"), StandardCharsets.UTF_8)) {
                line++;
                if (!written.startsWith("#")) {
                    for (String word : Splitter.onPattern("[\\t ]").split(written)) {
                        lines.put(stems(word.replace('_', ' ')), line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table of words of bodies cannot be read", e);
        }
        return lines;
    }

    /** The lines of the table in which words stand, given without their endings; none for words it lacks. */
    static Set<Integer> lines(String stems) {
        return LINES.get(stems);
    }

    /** A name without endings, articles and the words that join others. */
    static String stems(String name) {
        return words(name).stream().map(BodyWords::stem).collect(Collectors.joining(" "));
    }

    /** The words of a name in small letters, without articles and the words that join others. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word :
                Splitter.onPattern("[^\\p{L}\\p{N}'&]+").omitEmptyStrings().split(folded(name))) {
            String bare = word.replaceFirst("'s?$", "").replace("'", "");
            if (!bare.isEmpty() && !LEFT_OUT.contains(bare)) {
                words.add(isArabic(bare) ? withoutArticle(bare) : bare);
            }
        }
        return words;
    }

    /** A word without its ending. */
    static String stem(String word) {
        return isArabic(word) ? bare(word) : english(word);
    }

    private static String folded(String name) {
        return NameParts.folded(name.replaceAll("[’‘ʼ]", "'").replaceAll("(?<=\\p{L})\\.(?=\\p{L}|\\s|$)", ""), "'")
                .toLowerCase(Locale.ROOT)
                .replace('ى', 'ي')
                .replace('ئ', 'ي')
                .replace('ؤ', 'و')
                .replace('ة', 'ه');
    }

    static boolean isArabic(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    private static String english(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String withoutArticle(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() - article.length() >= SHORTEST - 1) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    private static String bare(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** A word without ending as the table has it: without و, ل or ب before it, if only so it is known. */
    static String known(String word) {
        if (LINES.containsKey(stem(word))) {
            return stem(word);
        }
        for (String attached : ATTACHED) {
            String rest = word.startsWith(attached) ? stem(word.substring(1)) : "";
            if (LINES.containsKey(rest)) {
                return rest;
            }
        }
        return stem(word);
    }
}
