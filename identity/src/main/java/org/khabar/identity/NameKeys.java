package org.khabar.identity;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Keys under which names are kept: names that {@link NameComparison} holds for one share a key, and few others do. A key
 * is made of the first consonants of the last word, coarsely.
 */
public final class NameKeys {

    private static final int CONSONANTS = 3;
    private static final int JOINED = 2;

    private NameKeys() {}

    /** The keys of a name; none if it has no consonant. The end of a name may be written in one word or more. */
    public static SortedSet<String> of(String name) {
        List<String> words = NameParts.of(name);
        SortedSet<String> keys = new TreeSet<>();
        for (int i = Math.max(0, words.size() - JOINED); i < words.size(); i++) {
            String end = String.join("", words.subList(i, words.size()));
            keys.addAll(keys(end));
            String bare = NameParts.bare(end);
            if (!bare.equals(end)) {
                keys.addAll(keys(bare));
            }
        }
        return keys;
    }

    private static SortedSet<String> keys(String word) {
        SortedSet<String> keys = new TreeSet<>(List.of(""));
        for (Sound sound : Sounds.of(word)) {
            if (!sound.weak()) {
                SortedSet<String> longer = sound.canBeWeak() ? new TreeSet<>(keys) : new TreeSet<>();
                for (String key : keys) {
                    if (key.length() == CONSONANTS) {
                        longer.add(key);
                        continue;
                    }
                    sound.sounds()
                            .chars()
                            .filter(Character::isUpperCase)
                            .forEach(s -> longer.add(key + coarse((char) s)));
                }
                keys = longer;
            }
        }
        keys.remove("");
        return keys;
    }

    private static char coarse(char sound) {
        return switch (sound) {
            case 'B', 'P', 'V', 'F' -> 'B';
            case 'S', 'Z', 'X', 'C' -> 'S';
            default -> sound;
        };
    }
}
