package org.khabar.serve.explore;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.ontology.EventClasses;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;

/** Reads the overview from the union of all graphs, property by property. */
final class OverviewReader {
    private static final List<Node> PARTS =
            List.of(Kh.agent, Kh.target, Kh.post, Kh.organization, Kh.place, Kh.accordingTo, Kh.reasonAbout);
    private static final List<Node> NAMING =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode());

    private final Graph graph;
    private final BooleanSupplier stopped;

    /**
     * @param graph the union of all graphs
     * @param stopped whether reading should end with a {@link CancellationException}
     */
    OverviewReader(Graph graph, BooleanSupplier stopped) {
        this.graph = graph;
        this.stopped = stopped;
    }

    Overview read() {
        SetMultimap<Node, Node> events = HashMultimap.create();
        PARTS.forEach(part -> each(part, (event, entity) -> events.put(entity, event)));
        ListMultimap<Node, Node> names = ArrayListMultimap.create();
        NAMING.forEach(naming -> each(naming, (node, name) -> {
            if (name.isLiteral() && !names.containsEntry(node, name)) {
                names.put(node, name);
            }
        }));
        List<Entity> entities = new ArrayList<>();
        kinds().forEach((node, kind) -> entities.add(
                new Entity(node, kind, names.get(node), events.get(node).size())));
        entities.sort(Comparator.comparingInt(Entity::events).reversed().thenComparing(entity -> entity.node()
                .toString()));
        List<Entity> active =
                entities.stream().filter(entity -> entity.events() > 0).toList();
        return new Overview(new NameIndex(entities), active, happenings());
    }

    private Map<Node, EntityKind> kinds() {
        Map<Node, EntityKind> kinds = new HashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            for (Node type : kind.classes()) {
                instances(type).forEach(node -> kinds.putIfAbsent(node, kind));
            }
        }
        return kinds;
    }

    private Map<Node, Happening> happenings() {
        Map<Node, String> days = new HashMap<>();
        // The finest date that is told.
        each(
                Kh.date,
                (event, date) ->
                        days.merge(event, date.getLiteralLexicalForm(), (a, b) -> b.length() > a.length() ? b : a));
        Map<Node, String> published = new HashMap<>();
        each(Schema.datePublished, (article, day) -> published.put(article, day.getLiteralLexicalForm()));
        Map<Node, Node> articles = new HashMap<>();
        each(Nif.referenceContext, articles::put);
        Map<Node, Node> papers = new HashMap<>();
        each(Schema.publisher, papers::put);
        SetMultimap<Node, Node> publishers = HashMultimap.create();
        Map<Node, String> first = new HashMap<>();
        Map<Node, String> latest = new HashMap<>();
        each(Kh.evidence, (event, mention) -> {
            Node article = articles.getOrDefault(mention, mention);
            if (papers.containsKey(article)) {
                publishers.put(event, papers.get(article));
            }
            String day = published.getOrDefault(article, "");
            if (!day.isEmpty()) {
                first.merge(event, day, (a, b) -> a.compareTo(b) <= 0 ? a : b);
                latest.merge(event, day, (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        });
        SetMultimap<Node, Node> truths = values(Kh.factuality);
        SetMultimap<Node, Node> places = values(Kh.place);
        Map<Node, Happening> happenings = new LinkedHashMap<>();
        for (Node type : EventClasses.load().all()) {
            for (Node event : instances(type)) {
                String day = days.getOrDefault(event, first.getOrDefault(event, ""));
                happenings.put(
                        event,
                        new Happening(
                                event,
                                type,
                                day,
                                latest.getOrDefault(event, ""),
                                truths.get(event),
                                places.get(event),
                                publishers.get(event)));
            }
        }
        return happenings;
    }

    private SetMultimap<Node, Node> values(Node property) {
        SetMultimap<Node, Node> values = HashMultimap.create();
        each(property, values::put);
        return values;
    }

    private List<Node> instances(Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private void each(Node property, BiConsumer<Node, Node> use) {
        ExtendedIterator<Triple> triples = graph.find(Node.ANY, property, Node.ANY);
        try {
            triples.forEachRemaining(triple -> {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                use.accept(triple.getSubject(), triple.getObject());
            });
        } finally {
            triples.close();
        }
    }
}
