package org.khabar.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the role scheme or the authority files as texts of one language name it, in a form that is read fast: a
 * line of tab-separated cells, the IRI, the type's IRI, the preferred names in Arabic and English, then {@code key=value}
 * as often as there are values.
 *
 * <p>Names in the language have the keys {@code name}, {@code hidden} (matched and not shown; acronyms too),
 * {@code plural} and {@code demonym}. {@code country} is the country an entry belongs to or the place that contains it;
 * {@code portfolio} what a ministry is in charge of; {@code within} each concept at or above a role, by its last part;
 * {@code needsContext} stands where a name is an ordinary word.
 *
 * @param iri the entry
 * @param type its most telling class
 * @param arabic preferred name
 * @param english preferred name
 * @param values values by key, in the order of the Turtle files
 */
public record LexiconRecord(String iri, String type, String arabic, String english, Map<String, List<String>> values) {

    private static final int FIXED_CELLS = 4;

    /** The values of a key; none is an empty list. */
    public List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The first value of a key. */
    public @Nullable String first(String key) {
        List<String> all = all(key);
        return all.isEmpty() ? null : all.get(0);
    }

    static LexiconRecord parse(String line) {
        String[] cells = line.split("\t", -1);
        Map<String, List<String>> values = new HashMap<>();
        for (int i = FIXED_CELLS; i < cells.length; i++) {
            int equals = cells[i].indexOf('=');
            values.computeIfAbsent(cells[i].substring(0, equals), key -> new ArrayList<>())
                    .add(cells[i].substring(equals + 1));
        }
        return new LexiconRecord(cells[0], cells[1], cells[2], cells[3], values);
    }

    /** The entry as a line. */
    String line() {
        StringBuilder line = new StringBuilder(String.join("\t", iri, type, arabic, english));
        values.forEach((key, all) ->
                all.forEach(value -> line.append('\t').append(key).append('=').append(value)));
        return line.toString();
    }
}
