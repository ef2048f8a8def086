package org.khabar.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the role scheme or the authority files as texts of one language name it, in a form that is read fast: a
 * line of tab-separated cells, the IRI, the type's IRI, the preferred names in Arabic and English, then {@code key=value}
 * as often as there are values.
 *
 * <p>Names in the language have the keys {@code name}, {@code hidden} (matched and not shown; acronyms too),
 * {@code plural} and {@code demonym}. {@code country} is the country an entry belongs to or the place that contains it;
 * {@code portfolio} what a ministry is in charge of; {@code within} each concept at or above a role, by its last part;
 * {@code servesIn} local names of the classes of bodies in which a role serves;
 * {@code needsContext} stands where a name is an ordinary word.
 *
 * @param iri the entry
 * @param type its most telling class
 * @param arabic preferred name
 * @param english preferred name
 * @param cells the {@code key=value} cells, values of a key in the order of the Turtle files
 */
public record LexiconRecord(String iri, String type, String arabic, String english, List<String> cells) {

    private static final int FIXED_CELLS = 4;

    /** The values of a key; none is an empty list. */
    public List<String> all(String key) {
        List<String> found = new ArrayList<>();
        for (String cell : cells) {
            if (is(cell, key)) {
                found.add(value(cell, key));
            }
        }
        return found;
    }

    /** The first value of a key. */
    public @Nullable String first(String key) {
        for (String cell : cells) {
            if (is(cell, key)) {
                return value(cell, key);
            }
        }
        return null;
    }

    private static boolean is(String cell, String key) {
        return cell.startsWith(key) && cell.charAt(key.length()) == '=';
    }

    private static String value(String cell, String key) {
        return cell.substring(key.length() + 1);
    }

    static String cell(String key, String value) {
        return key + "=" + value;
    }

    static LexiconRecord parse(String line) {
        List<String> all = Arrays.asList(line.split("\t", -1));
        return new LexiconRecord(all.get(0), all.get(1), all.get(2), all.get(3), all.subList(FIXED_CELLS, all.size()));
    }

    /** The entry as a line. */
    String line() {
        String fixed = String.join("\t", iri, type, arabic, english);
        return cells.isEmpty() ? fixed : fixed + "\t" + String.join("\t", cells);
    }
}
