package org.khabar.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.lexicon.Entry;

/**
 * The country that an article is about, so that its readers know which one a minister or a council serves that it names
 * without any: most of what the article says of countries is of this one.
 */
final class HomeCountry {

    private static final double MOST = 0.6;

    private HomeCountry() {}

    /**
     * The country that is most mentioned, if it is by far.
     *
     * @param country the country of a body or person, or null
     */
    static @Nullable Entry of(Entities entities, Function<Entity, @Nullable Entry> country) {
        Map<Entry, Integer> mentions = new HashMap<>();
        for (Entity entity : entities.all()) {
            Entry own = isCountry(entity.entry()) ? entity.entry() : country.apply(entity);
            if (own != null && isCountry(own)) {
                mentions.merge(own, entity.mentions().size(), Integer::sum);
            }
        }
        int all = mentions.values().stream().mapToInt(n -> n).sum();
        return mentions.entrySet().stream()
                .filter(entry -> entry.getValue() >= MOST * all)
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(Entry::iri))
                .orElse(null);
    }

    static boolean isCountry(@Nullable Entry entry) {
        return entry != null && entry.localType().equals("Country");
    }
}
