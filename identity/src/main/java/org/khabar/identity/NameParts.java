package org.khabar.identity;

import com.google.common.base.Splitter;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person's name in the words that can be compared: titles and articles cut, عبد and bin joined to what follows. */
final class NameParts {

    private static final SetMultimap<String, String> KINDS = read();

    private static final int KEPT = 50_000;

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[\\s\\-‐–_.،,·]+")).omitEmptyStrings();
    private static final Pattern ARTICLE_BEFORE_CAPITAL = Pattern.compile("\\b([AE]l)(?=\\p{Lu})");
    private static final Pattern MARKS =
            Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern ALIFS = Pattern.compile("[أإآٱ]");
    private static final Pattern QUOTES = Pattern.compile("[’‘`ʿʾ\"«»“”()]");
    private static final Pattern DESCENT = Pattern.compile("^(ابن|بن|ibn|b[ei]n)(?=...)");
    private static final Pattern ARABIC_HEAD = Pattern.compile("^(عبد|ابو)ال");
    private static final Pattern ABD = Pattern.compile("^abd(?:ou|[aeou])?l?(?=..| )");
    private static final Pattern ABU = Pattern.compile("^ab(?:ou|[ou])l?(?=..| )");

    private static final LoadingCache<String, List<String>> CACHE =
            CacheBuilder.newBuilder().maximumSize(KEPT).build(CacheLoader.from(NameParts::parted));

    private NameParts() {}

    private static SetMultimap<String, String> read() {
        ImmutableSetMultimap.Builder<String, String> kinds = ImmutableSetMultimap.builder();
        try {
            for (String line : Resources.readLines(
                    Resources.getResource(NameParts.class, "name-parts.tsv"), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#")) {
                    List<String> cells = Splitter.on('\t').splitToList(line);
                    kinds.putAll(cells.get(0), Splitter.on(' ').split(cells.get(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table of name parts cannot be read", e);
        }
        return kinds.build();
    }

    /** The words of a name. */
    static List<String> of(String name) {
        return CACHE.getUnchecked(name);
    }

    private static List<String> parted(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (String written : WORDS.split(folded(name))) {
            boolean article = KINDS.containsEntry("article", written);
            if (KINDS.containsEntry("title", written) && joined.isEmpty()) {
                continue;
            }
            if (article || KINDS.containsEntry("joined", written)) {
                joined.append(article ? "" : oneHead(written + " ").strip());
                continue;
            }
            words.add(joined.isEmpty() ? oneHead(written) : joined + oneHead(bare(written)));
            joined.setLength(0);
        }
        if (!joined.isEmpty()) {
            words.add(joined.toString());
        }
        return List.copyOf(words);
    }

    /** A word without its Arabic article. */
    static String bare(String word) {
        return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
    }

    /** A word without the "son of" that is joined to it. */
    static String withoutDescent(String word) {
        return DESCENT.matcher(word).replaceFirst("");
    }

    /** Abdel, Abdul, Abd al- and عبد ال are one, as are Abu, Aboul and أبو ال, written together or not. */
    private static String oneHead(String word) {
        // Most words begin otherwise.
        char first = word.charAt(0);
        if (first == 'ع' || first == 'ا') {
            return ARABIC_HEAD.matcher(word).replaceFirst("$1");
        }
        return first == 'a' ? ABU.matcher(ABD.matcher(word).replaceFirst("abd")).replaceFirst("abu") : word;
    }

    private static String folded(String name) {
        return folded(name, QUOTES);
    }

    /** Small letters, one spelling of alif, no marks; of the quotation marks only those to keep. */
    static String folded(String name, String kept) {
        return folded(name, Pattern.compile("[’‘`ʿʾ\"«»“”()&&[^" + kept + "]]"));
    }

    private static String folded(String name, Pattern dropped) {
        String parted = ARTICLE_BEFORE_CAPITAL.matcher(name).replaceAll("$1 ");
        String small = Normalizer.normalize(parted, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = ALIFS.matcher(MARKS.matcher(small).replaceAll("")).replaceAll("ا");
        return dropped.matcher(plain).replaceAll("");
    }
}
