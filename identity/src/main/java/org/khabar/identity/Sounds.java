package org.khabar.identity;

import com.google.common.base.Splitter;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How words of either script sound, by a table of letters. */
final class Sounds {

    private static final Map<String, List<Sound>> TABLE = read();
    /** An alef at the head of a word carries any short vowel. */
    private static final Sound CARRIER = new Sound("awy");

    private static final String SILENT = "stdxz";

    /** Stands in the table before letters that sound otherwise where a word opens. */
    private static final String OPENS = "^";

    private static final int LONGEST =
            TABLE.keySet().stream().mapToInt(String::length).max().orElse(1);

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final int KEPT = 50_000;

    private static final LoadingCache<String, List<Sound>> CACHE =
            CacheBuilder.newBuilder().maximumSize(KEPT).build(CacheLoader.from(Sounds::heard));

    private Sounds() {}

    private static Map<String, List<Sound>> read() {
        Map<String, List<Sound>> table = new HashMap<>();
        try {
            for (String line :
                    Resources.readLines(Resources.getResource(Sounds.class, "sounds.tsv"), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#")) {
                    List<String> cells = Splitter.on('\t').splitToList(line);
                    List<Sound> sounds = Splitter.on(' ')
                            .splitToStream(cells.get(1))
                            .map(Sound::new)
                            .toList();
                    table.put(cells.get(0), sounds);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table of sounds cannot be read", e);
        }
        return Map.copyOf(table);
    }

    /** The sounds of a word; a letter doubled counts once, an unknown one not at all. */
    static List<Sound> of(String word) {
        return CACHE.getUnchecked(word);
    }

    private static List<Sound> heard(String word) {
        String letters = letters(word);
        List<Sound> sounds = new ArrayList<>();
        int i = 0;
        while (i < letters.length()) {
            int length = Math.min(LONGEST, letters.length() - i);
            while (length > 1 && !TABLE.containsKey(letters.substring(i, i + length))) {
                length--;
            }
            List<Sound> opening = i == 0 ? TABLE.get(OPENS + letters.substring(0, length)) : null;
            if (opening != null) {
                sounds.addAll(opening);
                i = length;
                continue;
            }
            if (i == 0 && letters.startsWith("ا")) {
                boolean carriesLong = letters.length() > 2 && "وي".indexOf(letters.charAt(1)) >= 0;
                sounds.add(CARRIER);
                i += carriesLong ? 2 : 1;
                continue;
            }
            boolean doubled = length == 1 && i > 0 && letters.charAt(i) == letters.charAt(i - 1);
            if (!doubled) {
                sounds.addAll(TABLE.getOrDefault(letters.substring(i, i + length), List.of()));
            }
            i += length;
        }
        if (!sounds.isEmpty()) {
            int end = sounds.size() - 1;
            sounds.set(end, last(sounds.get(end), letters.charAt(letters.length() - 1)));
        }
        return List.copyOf(sounds);
    }

    static boolean startAlike(String a, String b) {
        List<Sound> left = of(a);
        List<Sound> right = of(b);
        return !left.isEmpty() && !right.isEmpty() && left.get(0).canBe(right.get(0), false);
    }

    /** Letters of the table stand for themselves, others without their marks. */
    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> TABLE.containsKey(letter)
                        ? letter
                        : MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFKD))
                                .replaceAll(""))
                .forEach(letters::append);
        return letters.toString();
    }

    /** A consonant at the end of a Latin word may be silent: Nicolas, Mitterrand. */
    private static Sound last(Sound sound, char letter) {
        return SILENT.indexOf(letter) >= 0 ? sound.orSilent() : sound;
    }
}
