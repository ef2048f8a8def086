package org.khabar.identity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** First names and what their bearers are called for short: Gregory and Greg. */
final class ShortNames {

    private static final SetMultimap<String, String> OTHERS = read();

    private ShortNames() {}

    private static SetMultimap<String, String> read() {
        ImmutableSetMultimap.Builder<String, String> others = ImmutableSetMultimap.builder();
        try {
            for (String line : Resources.readLines(
                    Resources.getResource(ShortNames.class, "short-names.tsv"), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#")) {
                    List<String> cells = Splitter.on('\t').splitToList(line);
                    for (String shorter : Splitter.on(' ').split(cells.get(1))) {
                        others.put(cells.get(0), shorter);
                        others.put(shorter, cells.get(0));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table of short names cannot be read", e);
        }
        return others.build();
    }

    /** The other names of whoever bears a first name, in small Latin letters. */
    static Set<String> of(String name) {
        return OTHERS.get(name);
    }
}
