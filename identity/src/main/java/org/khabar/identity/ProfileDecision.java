package org.khabar.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * What is decided on profiles: those that links tie to each other are decided on together, and nothing else counts.
 *
 * @param standsFor of each profile the IRI that stands for it
 * @param bearers of each name that several people bear, and no country tells apart, those who may be meant
 */
public record ProfileDecision(Map<String, String> standsFor, Map<String, List<Profile>> bearers) {

    public ProfileDecision {
        standsFor = Map.copyOf(standsFor);
        bearers = Map.copyOf(bearers);
    }

    /**
     * Decides.
     *
     * @param profiles by their ids, with every one that a link leads to
     * @param links all links of these profiles
     * @param sideBySide whether an article names two of them side by side
     */
    public static ProfileDecision of(
            Map<String, Profile> profiles,
            Collection<Link> links,
            Curation curation,
            BiPredicate<String, String> sideBySide) {
        Partition partition = Partition.of(
                profiles.keySet(),
                ProfileLinks.unambiguous(profiles, links),
                (a, b) -> curation.objection(
                        a, b, Objection.vetoIf(areApart(get(profiles, a), get(profiles, b), sideBySide))));
        Map<String, String> standsFor = new HashMap<>();
        for (NavigableSet<String> cluster : partition.clusters()) {
            String one = cluster.stream()
                    .filter(id -> get(profiles, id).authority())
                    .findFirst()
                    .orElse(cluster.first());
            cluster.forEach(id -> standsFor.put(id, one));
        }
        Map<String, List<Profile>> bearers = new HashMap<>();
        for (Profile profile : profiles.values()) {
            List<Profile> meant = profile.mayBeSeveral() ? ProfileLinks.bearers(profile, profiles, links) : List.of();
            if (!meant.isEmpty()) {
                bearers.put(profile.id(), meant);
            }
        }
        return new ProfileDecision(standsFor, bearers);
    }

    /** Two that an article names side by side may be two. */
    private static boolean areApart(Profile a, Profile b, BiPredicate<String, String> sideBySide) {
        return a.isApartFrom(b) || ProfileLinks.between(a, b).isEmpty() && sideBySide.test(a.id(), b.id());
    }

    /** Whether one IRI stands for both ends of a link. */
    public boolean isSame(Link link) {
        return Objects.equals(standsFor.get(link.first()), standsFor.get(link.second()));
    }

    private static Profile get(Map<String, Profile> profiles, String id) {
        return Objects.requireNonNull(profiles.get(id), id);
    }
}
