package org.khabar.consolidation;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.khabar.identity.Curation;
import org.khabar.identity.Link;
import org.khabar.identity.Profile;
import org.khabar.identity.ProfileDecision;
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
        dirty.addAll(takenForOne(now.keySet()));
        then.keySet().stream().filter(index::has).forEach(dirty::add);
        Set<String> decided = new HashSet<>(dirty);
        Set<String> moved = decide(decided);
        for (Profile profile : now.values()) {
            if (!decided.contains(profile.id()) && profile.mayBeSeveral()) {
                List<Link> links = decisions.of(profile.id());
                Map<String, Profile> profiles = new HashMap<>();
                links.forEach(link -> profiles.computeIfAbsent(link.otherThan(profile.id()), index::get));
                if (namesakes.decide(profile, ProfileLinks.bearers(profile, profiles, links), article)) {
                    moved.add(profile.id());
                }
            }
        }
        return moved;
    }

    /** Two that an article names side by side may be two. */
    private Set<String> takenForOne(Set<String> named) {
        SetMultimap<String, String> byThing = HashMultimap.create();
        named.forEach(id -> byThing.put(graph.identified(id), id));
        return named.stream()
                .filter(id -> byThing.get(graph.identified(id)).size() > 1)
                .collect(Collectors.toSet());
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

    /** @param units the dirty ones; gain all that are reached from them */
    private Set<String> decide(Set<String> units) {
        Set<Link> links = decisions.reachable(units);
        Map<String, Profile> profiles = new HashMap<>();
        units.forEach(id -> profiles.put(id, index.get(id)));
        Map<String, Set<Node>> articles = new HashMap<>();
        ProfileDecision decision = ProfileDecision.of(
                profiles,
                links,
                curation,
                (a, b) -> !Collections.disjoint(articles(a, articles), articles(b, articles)));
        Set<String> moved = decisions.carryOut(decision, links, index::isAuthority);
        for (Profile profile : profiles.values()) {
            if (profile.mayBeSeveral()
                    && namesakes.decide(profile, decision.bearers().getOrDefault(profile.id(), List.of()))) {
                moved.add(profile.id());
            }
        }
        return moved;
    }

    private Set<Node> articles(String id, Map<String, Set<Node>> known) {
        return known.computeIfAbsent(id, one -> Set.copyOf(graph.nodes(graph.node(one), Kh.toldIn)));
    }
}
