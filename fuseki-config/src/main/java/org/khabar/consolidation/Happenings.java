package org.khabar.consolidation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.khabar.identity.Curation;
import org.khabar.identity.FollowUps;
import org.khabar.identity.Happening;
import org.khabar.identity.HappeningKeys;
import org.khabar.identity.HappeningLinks;
import org.khabar.identity.Link;
import org.khabar.identity.Partition;
import org.khabar.ontology.Kh;

/** Which tellings are of one event, kept up to date as articles come and go. */
final class Happenings {

    private final IdentityGraph graph;
    private final Decisions decisions;
    private final Curation curation;
    private final Function<String, Happening> stored;

    /** @param stored the telling with an IRI, as the store holds it */
    Happenings(IdentityGraph graph, Decisions decisions, Curation curation, Function<String, Happening> stored) {
        this.graph = graph;
        this.decisions = decisions;
        this.curation = curation;
        this.stored = stored;
    }

    /**
     * Takes over what some articles tell now instead of what they told before.
     *
     * @param before IRIs of the events that these articles told
     * @param after the events that they tell now
     * @return the IRIs that another one stands for now than before
     */
    Set<String> change(Collection<String> before, Collection<Happening> after) {
        Set<String> dirty = new TreeSet<>();
        Set<String> stood = new TreeSet<>();
        Map<String, Happening> known = new HashMap<>();
        after.forEach(happening -> known.put(happening.id(), happening));
        for (String id : before) {
            stood.add(graph.identified(id));
            dirty.addAll(decisions.forget(id));
            Node node = graph.node(id);
            graph.set(node, Kh.eventKey, null);
            if (!known.containsKey(id)) {
                graph.forget(node);
            }
        }
        for (Happening happening : after) {
            enter(happening, known);
            dirty.add(happening.id());
        }
        dirty.removeIf(id -> !known.containsKey(id) && before.contains(id));
        return decide(dirty, known, stood);
    }

    private void enter(Happening happening, Map<String, Happening> known) {
        Node node = graph.node(happening.id());
        Set<String> candidates = new TreeSet<>();
        for (String key : HappeningKeys.near(happening)) {
            graph.subjects(Kh.eventKey, NodeFactory.createLiteralString(key))
                    .forEach(other -> candidates.add(graph.id(other)));
        }
        candidates.remove(happening.id());
        for (String id : candidates) {
            HappeningLinks.between(happening, known.computeIfAbsent(id, stored)).ifPresent(decisions::add);
        }
        for (String key : HappeningKeys.around(happening)) {
            graph.subjects(Kh.eventKey, NodeFactory.createLiteralString(key))
                    .forEach(other -> candidates.add(graph.id(other)));
        }
        candidates.remove(happening.id());
        for (String id : candidates) {
            FollowUps.between(happening, known.computeIfAbsent(id, stored)).ifPresent(decisions::addApart);
        }
        curation.linksOf(happening.id()).stream()
                .filter(link -> graph.knows(graph.node(link.otherThan(happening.id()))))
                .forEach(decisions::add);
        graph.describe(happening.id(), happening.type());
        graph.set(node, Kh.toldIn, NodeFactory.createURI(happening.article()));
        HappeningKeys.of(happening).forEach(key -> graph.add(node, Kh.eventKey, NodeFactory.createLiteralString(key)));
    }

    private Set<String> decide(Set<String> dirty, Map<String, Happening> known, Set<String> stood) {
        Set<String> units = new HashSet<>(dirty);
        Set<Link> links = decisions.reachable(units);
        units.forEach(id -> known.computeIfAbsent(id, stored));
        units.forEach(id -> stood.add(graph.identified(id)));
        Partition partition = Partition.of(
                units,
                HappeningLinks.unambiguous(known, links),
                (a, b) -> curation.isApart(a, b, HappeningLinks.apart(telling(known, a), telling(known, b))));
        Set<String> changed = decisions.carryOut(partition, links, cluster -> cluster.first(), id -> false);
        units.forEach(id -> stood.add(graph.identified(id)));
        stood.forEach(event -> follow(event, known));
        return changed;
    }

    /** Says anew of an event what it came of, and what came of it. */
    private void follow(String event, Map<String, Happening> known) {
        Node node = NodeFactory.createURI(event);
        graph.set(node, Kh.followUpOf, null);
        graph.subjects(Kh.followUpOf, node).forEach(later -> graph.delete(later, Kh.followUpOf, node));
        for (Node alias : graph.subjects(Kh.identifiedAs, node)) {
            String id = graph.id(alias);
            for (Link link : decisions.followUps(id)) {
                String other = link.otherThan(id);
                Happening telling = known.computeIfAbsent(id, stored);
                String done = FollowUps.isDone(telling) ? id : other;
                Node earlier = NodeFactory.createURI(graph.identified(link.otherThan(done)));
                graph.add(NodeFactory.createURI(graph.identified(done)), Kh.followUpOf, earlier);
            }
        }
    }

    private static Happening telling(Map<String, Happening> known, String id) {
        return Objects.requireNonNull(known.get(id), id);
    }
}
