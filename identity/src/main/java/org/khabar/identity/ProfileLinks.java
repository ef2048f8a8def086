package org.khabar.identity;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which profiles may be one person or one body. */
public final class ProfileLinks {

    /** A country known on one side only makes a link less sure. */
    private static final double COUNTRY_UNKNOWN = 0.95;

    private ProfileLinks() {}

    /** The link between two profiles, if their names and countries allow one; it depends on nothing else. */
    public static Optional<Link> between(Profile a, Profile b) {
        if (a.kind() != b.kind() || a.isApartFrom(b)) {
            return Optional.empty();
        }
        double score = 0;
        boolean sameSpelling = false;
        for (String left : a.names()) {
            for (String right : b.names()) {
                score = Math.max(
                        score, a.kind() == Profile.Kind.PERSON ? person(left, right) : body(a, b, left, right));
                sameSpelling |= left.equals(right);
            }
        }
        boolean bothKnown = !a.countries().isEmpty() && !b.countries().isEmpty();
        if (score < NameComparison.SAME) {
            return Optional.empty();
        }
        String other = a.kind() == Profile.Kind.PERSON ? "name-sounds-alike" : "same-words";
        String rule = (sameSpelling ? "same-name" : other) + (bothKnown ? "-same-country" : "");
        return Optional.of(Link.between(a.id(), b.id(), rule, bothKnown ? score : score * COUNTRY_UNKNOWN));
    }

    /** A single word names too many people. */
    private static double person(String a, String b) {
        return NameParts.of(a).size() < 2 || NameParts.of(b).size() < 2 ? 0 : NameComparison.score(a, b);
    }

    /** A ministry is known by its country only. */
    private static double body(Profile a, Profile b, String left, String right) {
        boolean bothKnown = !a.countries().isEmpty() && !b.countries().isEmpty();
        boolean oneKnown = a.countries().isEmpty() != b.countries().isEmpty();
        boolean ofAny = BodyName.of(left).isOfAnyCountry() || BodyName.of(right).isOfAnyCountry();
        boolean entryOfNone = a.authority() && a.countries().isEmpty()
                || b.authority() && b.countries().isEmpty();
        return !bothKnown && ofAny || oneKnown && entryOfNone ? 0 : BodyComparison.score(left, right);
    }

    /**
     * Links without those of profiles that could be one of several: the name without a country that a minister here and
     * a footballer there both bear stays apart from both.
     *
     * @param profiles by their ids
     */
    public static List<Link> unambiguous(Map<String, Profile> profiles, Collection<Link> links) {
        SetMultimap<String, Profile> neighbours = HashMultimap.create();
        for (Link link : links) {
            neighbours.put(link.first(), profiles.get(link.second()));
            neighbours.put(link.second(), profiles.get(link.first()));
        }
        List<Link> sure = new ArrayList<>();
        for (Link link : links) {
            if (link.rule().equals(Curation.RULE)
                    || (!ambiguous(neighbours.get(link.first())) && !ambiguous(neighbours.get(link.second())))) {
                sure.add(link);
            }
        }
        return sure;
    }

    /**
     * Those whom a name may mean, if they are several: none for a name that is clear.
     *
     * @param profiles by their ids
     */
    public static List<Profile> bearers(Profile name, Map<String, Profile> profiles, Collection<Link> links) {
        List<Profile> bearers = new ArrayList<>();
        for (Link link : links) {
            if (link.rule().equals(Curation.RULE)) {
                continue;
            }
            if (link.first().equals(name.id()) || link.second().equals(name.id())) {
                Profile other = profiles.get(link.otherThan(name.id()));
                if (other != null && !other.countries().isEmpty()) {
                    bearers.add(other);
                }
            }
        }
        return ambiguous(bearers) ? bearers : List.of();
    }

    private static boolean ambiguous(Collection<Profile> neighbours) {
        return neighbours.stream().anyMatch(a -> neighbours.stream().anyMatch(b -> !a.equals(b) && a.isApartFrom(b)));
    }
}
