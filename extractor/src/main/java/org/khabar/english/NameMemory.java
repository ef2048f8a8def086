package org.khabar.english;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.Lexicon;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;

/**
 * What an article as a whole tells of its names.
 *
 * @param families family names of the people whom it has called by their full names
 * @param countries how often it speaks of each country, by IRI
 */
record NameMemory(Set<String> families, ImmutableMultiset<String> countries) {

    static final NameMemory EMPTY = new NameMemory(Set.of(), ImmutableMultiset.of());

    NameMemory {
        families = Set.copyOf(families);
    }

    static NameMemory of(List<Parse> parses, Names names, Lexicon lexicon) {
        Set<String> families = new HashSet<>();
        Multiset<String> countries = HashMultiset.create();
        for (Parse parse : parses) {
            for (@Nullable Name name : names.in(parse, EMPTY)) {
                if (name == null) {
                    continue;
                }
                if (name.kind() == Kind.PERSON && name.length() > 1) {
                    families.add(parse.form(name.end() - 1));
                }
                Entry entry = name.entry();
                if (entry != null && entry.kind() != Entry.Kind.ORGANIZATION) {
                    countries.add(
                            entry.localType().equals("Country") || entry.country() == null
                                    ? entry.iri()
                                    : entry.country());
                }
            }
            for (int i = 0; i < parse.size(); i++) {
                int at = i;
                var demonym = parse.isCapitalised(i)
                        ? lexicon.demonyms().longest(k -> k == at ? parse.form(k) : "", i)
                        : null;
                if (demonym != null) {
                    countries.add(demonym.first().iri());
                }
            }
        }
        return new NameMemory(families, ImmutableMultiset.copyOf(countries));
    }

    boolean isPerson(String form) {
        return families.contains(form);
    }

    /** How much the article speaks of the country of a body. */
    int spokenOf(Entry entry) {
        return entry.country() == null ? 0 : countries.count(entry.country());
    }
}
