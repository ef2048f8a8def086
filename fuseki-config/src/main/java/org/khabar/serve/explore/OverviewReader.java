package org.khabar.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.derived.DerivedDataset;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

/**
 * Reads the overview from the default graph, property by property: what the first page needs, and, by themselves, names.
 */
final class OverviewReader {
    private static final List<Node> PARTS =
            List.of(Kh.agent, Kh.target, Kh.post, Kh.organization, Kh.place, Kh.accordingTo, Kh.reasonAbout);
    private static final List<Node> NAMING =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode());

    /** Of each kind, how many of the most active, and of articles how many of the latest, are kept at hand. */
    private static final int MOST = 50;

    private final Tuples tuples;
    private final Map<NodeId, EntityKind> kinds = new HashMap<>();
    private final Map<NodeId, Integer> events = new HashMap<>();

    /**
     * Reads within a transaction.
     *
     * @param quads what a TDB2 dataset holds
     * @param stopped whether reading should end with a {@link java.util.concurrent.CancellationException}
     */
    OverviewReader(DerivedDataset quads, BooleanSupplier stopped) {
        tuples = new Tuples(quads.getWrapped(), stopped);
        tuples.instances(Schema.Country, node -> kinds.put(node, EntityKind.PLACE));
        for (EntityKind kind : EntityKind.values()) {
            kind.classes().forEach(type -> tuples.instances(type, node -> kinds.putIfAbsent(node, kind)));
        }
        count();
    }

    /** @param index gives everybody and everything by name, when it is first asked */
    Overview read(Supplier<NameIndex> index) {
        Map<EntityKind, Integer> numbers = new EnumMap<>(EntityKind.class);
        events.keySet().forEach(id -> numbers.merge(kinds.get(id), 1, Integer::sum));
        Map<NodeId, String> published = published();
        return new Overview(
                index,
                active(),
                numbers,
                new HappeningReader(tuples, published).read(),
                published.size(),
                latest(published));
    }

    /** In how many events each entity takes part that takes part in any. */
    private void count() {
        Map<NodeId, Set<NodeId>> taken = new HashMap<>();
        PARTS.forEach(part -> tuples.each(part, (event, entity) -> {
            if (kinds.containsKey(entity)) {
                taken.computeIfAbsent(entity, none -> new HashSet<>(4)).add(event);
            }
        }));
        taken.forEach((entity, all) -> events.put(entity, all.size()));
    }

    private Map<EntityKind, List<Entity>> active() {
        Map<EntityKind, List<Entity>> active = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            active.put(
                    kind,
                    mostActive(kind).stream()
                            .map(id -> entity(id, kind, namesOf(id)))
                            .sorted(mostActiveFirst())
                            .toList());
        }
        return active;
    }

    /** In order; of those with equal numbers, the first by id. */
    private List<NodeId> mostActive(EntityKind kind) {
        List<NodeId> all = events.keySet().stream()
                .filter(id -> kinds.get(id) == kind)
                .sorted(Comparator.<NodeId, Integer>comparing(events::get).reversed())
                .toList();
        if (all.size() <= MOST) {
            return all;
        }
        int least = events.getOrDefault(all.get(MOST - 1), 0);
        List<NodeId> more =
                all.stream().filter(id -> events.getOrDefault(id, 0) > least).toList();
        return Stream.concat(
                        more.stream(),
                        all.stream()
                                .filter(id -> events.getOrDefault(id, 0) == least)
                                .sorted(Comparator.comparing(
                                        id -> tuples.node(id).toString()))
                                .limit(MOST - more.size()))
                .toList();
    }

    private Set<NodeId> namesOf(NodeId id) {
        Set<NodeId> names = new LinkedHashSet<>();
        NAMING.forEach(naming -> tuples.objects(id, naming, names::add));
        return names;
    }

    /** All entities with all their names, the most active first. */
    NameIndex names() {
        Map<NodeId, Set<NodeId>> names = new HashMap<>();
        NAMING.forEach(naming -> tuples.each(naming, (id, name) -> {
            if (kinds.containsKey(id)) {
                names.computeIfAbsent(id, none -> new LinkedHashSet<>(4)).add(name);
            }
        }));
        List<Entity> entities = new ArrayList<>();
        kinds.forEach((id, kind) -> entities.add(entity(id, kind, names.getOrDefault(id, Set.of()))));
        entities.sort(mostActiveFirst());
        return new NameIndex(entities);
    }

    private Entity entity(NodeId id, EntityKind kind, Set<NodeId> names) {
        List<Node> words =
                names.stream().map(tuples::node).filter(Node::isLiteral).toList();
        return new Entity(tuples.node(id), kind, words, events.getOrDefault(id, 0));
    }

    private static Comparator<Entity> mostActiveFirst() {
        return Comparator.comparingInt(Entity::events).reversed().thenComparing(entity -> entity.node()
                .toString());
    }

    private Map<NodeId, String> published() {
        Map<NodeId, String> published = new HashMap<>();
        tuples.instances(Schema.NewsArticle, article -> published.put(article, ""));
        tuples.each(Schema.datePublished, (article, day) -> published.replace(article, tuples.words(day)));
        return published;
    }

    private List<Publication> latest(Map<NodeId, String> published) {
        List<String> days = published.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(MOST)
                .toList();
        String from = days.isEmpty() ? "" : days.get(days.size() - 1);
        return published.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(from) >= 0)
                .map(entry -> new Publication(tuples.node(entry.getKey()), entry.getValue()))
                .sorted(Publication.latestFirst())
                .limit(MOST)
                .toList();
    }
}
