package org.khabar.identity;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A person or body as its IRI stands for it: all that articles give one name and the same countries, or an entry of the
 * authority files. Profiles are the units that identity decides on.
 *
 * @param id its IRI
 * @param kind person or body
 * @param authority true for an entry of the authority files, which is never one with another entry
 * @param names the name in normal form, or all names of the entry
 * @param countries IRIs of the countries that its posts and agencies give it; empty if none is known
 */
public record Profile(String id, Kind kind, boolean authority, SortedSet<String> names, SortedSet<String> countries)
        implements Serializable {

    /** What a profile stands for. */
    public enum Kind {
        PERSON,
        BODY
    }

    /** The word before the keys of people. */
    public static final String PERSON = "person ";

    private static final String BODY = "body ";

    public Profile {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
        countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    }

    /** Keys under which it is kept: profiles that {@link ProfileLinks} may put together share one. */
    public SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        for (String name : names) {
            if (kind == Kind.PERSON) {
                keys.addAll(NameKeys.of(name));
            } else {
                keys.addAll(BodyName.of(name).keys());
            }
        }
        return keys;
    }

    /** The keys with the word for the kind before each, and that word alone: what a store keeps. */
    public SortedSet<String> keptUnder() {
        String word = kind == Kind.PERSON ? PERSON : BODY;
        SortedSet<String> kept = new TreeSet<>(Set.of(word));
        keys().forEach(key -> kept.add(word + key));
        return kept;
    }

    /** Whether a name may be that of several people: no country says which one. */
    public boolean mayBeSeveral() {
        return kind == Kind.PERSON && !authority && countries.isEmpty();
    }

    /** Two that are never one, whatever lies between them: two entries, or countries that have none in common. */
    public boolean isApartFrom(Profile other) {
        return (authority && other.authority)
                || (!countries.isEmpty()
                        && !other.countries.isEmpty()
                        && Collections.disjoint(countries, other.countries));
    }
}
