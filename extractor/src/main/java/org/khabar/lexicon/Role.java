package org.khabar.lexicon;

import java.util.Set;
import org.khabar.ontology.Kh;

/**
 * A concept of the role scheme.
 *
 * @param iri the concept
 * @param arabic preferred Arabic label
 * @param english preferred English label
 * @param within last parts of the IRIs of this concept and of all broader ones: {@code minister-of-health, minister, office}
 * @param servesIn local names of the ontology's classes of bodies in which its holders serve: {@code Ministry}
 */
public record Role(String iri, String arabic, String english, Set<String> within, Set<String> servesIn) {

    public Role {
        within = Set.copyOf(within);
        servesIn = Set.copyOf(servesIn);
    }

    /** Whether it is a concept of the scheme, given by the last part of its IRI, or a narrower one. */
    public boolean isA(String concept) {
        return within.contains(concept);
    }

    /** A public office, not only an occupation or a part played in an event. */
    public boolean office() {
        return isA("office");
    }

    /** The last part of its IRI. */
    public String name() {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** Whether it is just this concept of the scheme. */
    public boolean is(String concept) {
        return iri.equals(Kh.ROLE + concept);
    }
}
