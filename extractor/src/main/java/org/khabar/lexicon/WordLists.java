package org.khabar.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.text.Orthography;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Small word classes of a language, kept as YAML beside its reader: lists by name, or maps of lists by name. */
public final class WordLists {

    private final String file;
    private final Map<?, ?> content;

    private WordLists(String file, Map<?, ?> content) {
        this.file = file;
        this.content = content;
    }

    /** Reads a resource of the class's own package. */
    public static WordLists of(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The word lists " + file + " are missing beside " + owner.getName());
            }
            Object content = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
            return new WordLists(file, (Map<?, ?>) content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folded words of a list. */
    public Set<String> set(String name) {
        Set<String> words = new LinkedHashSet<>();
        addAll(entry(name), words);
        return words;
    }

    /** For each word of a map of lists, folded, the key of its list; a word that stands twice keeps its first. */
    public Map<String, String> classes(String name) {
        Map<String, String> out = new LinkedHashMap<>();
        if (!(entry(name) instanceof Map<?, ?> map)) {
            throw new IllegalStateException(file + ": " + name + " must be a map of lists");
        }
        map.forEach((key, list) -> {
            Set<String> words = new LinkedHashSet<>();
            addAll(list, words);
            words.forEach(word -> out.putIfAbsent(word, key.toString()));
        });
        return out;
    }

    private Object entry(String name) {
        Object entry = content.get(name);
        if (entry == null) {
            throw new IllegalStateException(file + ": there is no list " + name);
        }
        return entry;
    }

    private void addAll(Object list, Set<String> out) {
        if (!(list instanceof List<?> words)) {
            throw new IllegalStateException(file + ": a list of words is expected, not " + list);
        }
        words.forEach(word -> out.add(Orthography.key(word.toString())));
    }
}
