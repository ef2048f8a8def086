package org.khabar.identity;

import java.util.Collections;
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
public record Profile(String id, Kind kind, boolean authority, SortedSet<String> names, SortedSet<String> countries) {

    /** What a profile stands for. */
    public enum Kind {
        PERSON,
        BODY
    }

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

    /** Two that are never one, whatever lies between them: two entries, or countries that have none in common. */
    public boolean isApartFrom(Profile other) {
        return (authority && other.authority)
                || (!countries.isEmpty()
                        && !other.countries.isEmpty()
                        && Collections.disjoint(countries, other.countries));
    }
}
