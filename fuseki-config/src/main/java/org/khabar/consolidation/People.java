package org.khabar.consolidation;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.khabar.identity.Curation;
import org.khabar.identity.Link;
import org.khabar.identity.Partition;
import org.khabar.identity.Profile;
import org.khabar.identity.ProfileLinks;
import org.khabar.ontology.Kh;

/** Which people and bodies are one, kept up to date as articles come and go. */
final class People {

    private final IdentityGraph graph;
    private final ProfileIndex index;
    private final Decisions decisions;
    private final Namesakes namesakes;
    private final Curation curation;

    People(IdentityGraph graph, ProfileIndex index, Decisions decisions, Namesakes namesakes, Curation curation) {
        this.graph = graph;
        this.index = index;
        this.decisions = decisions;
        this.namesakes = namesakes;
        this.curation = curation;
    }

    /**
     * Takes over what an article tells now instead of what it told before.
     *
     * @return the IRIs that another one stands for now than before
     */
    Set<String> change(Node article, Collection<Profile> before, Collection<Profile> after) {
        Map<String, Profile> now = byId(after);
        Map<String, Profile> then = byId(before);
        Set<String> dirty = new TreeSet<>();
        then.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> leave(article, id, dirty));
        now.values().stream().filter(p -> !then.containsKey(p.id())).forEach(p -> enter(article, p, dirty));
        // Two that it names side by side are two.
        now.keySet().stream().filter(id -> !decisions.of(id).isEmpty()).forEach(dirty::add);
        then.keySet().stream().filter(index::has).forEach(dirty::add);
        return decide(dirty);
    }

    private static Map<String, Profile> byId(Collection<Profile> profiles) {
        return profiles.stream().collect(Collectors.toMap(Profile::id, p -> p, (a, b) -> a));
    }

    private void leave(Node article, String id, Set<String> dirty) {
        Node node = graph.node(id);
        namesakes.forget(id, article);
        graph.delete(node, Kh.toldIn, article);
        if (graph.nodes(node, Kh.toldIn).isEmpty()) {
            dirty.addAll(decisions.forget(id));
            dirty.remove(id);
            graph.forget(node);
        }
    }

    private void enter(Node article, Profile profile, Set<String> dirty) {
        Node node = graph.node(profile.id());
        if (!graph.knows(node)) {
            index.candidates(profile).stream()
                    .flatMap(other -> ProfileLinks.between(profile, other).stream())
                    .forEach(decisions::add);
            curation.linksOf(profile.id()).stream()
                    .filter(link -> index.has(link.otherThan(profile.id())))
                    .forEach(decisions::add);
            index.add(profile);
            dirty.add(profile.id());
        }
        graph.add(node, Kh.toldIn, article);
    }

    private Set<String> decide(Set<String> dirty) {
        Set<String> units = new HashSet<>(dirty);
        Set<Link> links = decisions.reachable(units);
        Map<String, Profile> profiles = new HashMap<>();
        units.forEach(id -> profiles.put(id, index.get(id)));
        SetMultimap<String, Node> articles = HashMultimap.create();
        units.forEach(id -> articles.putAll(id, graph.nodes(graph.node(id), Kh.toldIn)));
        List<Link> sure = ProfileLinks.unambiguous(profiles, links);
        Partition partition = Partition.of(
                units,
                sure,
                (a, b) -> curation.isApart(a, b, areApart(profile(profiles, a), profile(profiles, b), articles)));
        Set<String> moved = decisions.carryOut(
                partition,
                links,
                cluster ->
                        cluster.stream().filter(index::isAuthority).findFirst().orElse(cluster.first()),
                index::isAuthority);
        for (Profile profile : profiles.values()) {
            if (profile.kind() == Profile.Kind.PERSON
                    && !profile.authority()
                    && profile.countries().isEmpty()
                    && namesakes.decide(profile, ProfileLinks.bearers(profile, profiles, links))) {
                moved.add(profile.id());
            }
        }
        return moved;
    }

    private static boolean areApart(Profile a, Profile b, SetMultimap<String, Node> articles) {
        return a.isApartFrom(b)
                || !Collections.disjoint(articles.get(a.id()), articles.get(b.id()))
                        && ProfileLinks.between(a, b).isEmpty();
    }

    private static Profile profile(Map<String, Profile> profiles, String id) {
        return Objects.requireNonNull(profiles.get(id), id);
    }
}
