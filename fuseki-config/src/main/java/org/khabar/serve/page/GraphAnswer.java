package org.khabar.serve.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;
import org.khabar.serve.explore.Happening;

/** Grows an answer to the picture of the graph: nodes, events with their parties, ties between nodes, each once. */
final class GraphAnswer {
    private final GraphFacts graph;
    private final Map<Node, JsonObject> nodes = new LinkedHashMap<>();
    private final Map<Node, JsonObject> events = new LinkedHashMap<>();
    private final Set<Triple> ties = new LinkedHashSet<>();
    private final Map<Node, JsonObject> publishers = new LinkedHashMap<>();
    private final Map<Node, Optional<Node>> publisherOf = new HashMap<>();

    GraphAnswer(GraphFacts graph) {
        this.graph = graph;
    }

    /** Adds a node, or the event that it is. */
    void add(Node node, boolean withParties) {
        Optional<Happening> event = graph.overview().event(node);
        if (event.isPresent()) {
            add(event.get(), withParties);
        } else if (node.isURI()) {
            nodes.computeIfAbsent(node, graph::describe);
        }
    }

    /**
     * Adds an event.
     *
     * @param withParties whether those who have a part in it come along
     */
    void add(Happening event, boolean withParties) {
        Node node = event.node();
        if (events.containsKey(node)) {
            return;
        }
        Facts facts = graph.facts();
        JsonObject json = new JsonObject();
        json.put("id", node.getURI());
        json.put("type", event.type().getLocalName());
        json.put("truth", GraphFacts.truth(facts, node).getLocalName());
        json.put("day", event.day());
        Set<Node> tellers = new LinkedHashSet<>();
        facts.triples(node, Kh.evidence, Node.ANY)
                .map(Triple::getObject)
                .toList()
                .forEach(mention -> publisher(mention).ifPresent(tellers::add));
        JsonArray sources = new JsonArray();
        tellers.forEach(teller -> sources.add(teller.toString()));
        json.put("sources", sources);
        Map<Node, List<Node>> holders = new LinkedHashMap<>();
        GraphTerms.PARTS.forEach(part -> {
            List<Node> held =
                    facts.objects(node, part).stream().filter(Node::isURI).toList();
            if (!held.isEmpty()) {
                holders.put(part, held);
            }
        });
        JsonArray roles = new JsonArray();
        holders.forEach((part, held) -> held.forEach(holder -> roles.add(array(part.getLocalName(), holder.getURI()))));
        json.put("roles", roles);
        JsonArray pairs = new JsonArray();
        GraphTerms.pairs(event.type(), part -> holders.getOrDefault(part, List.of()))
                .forEach(pair -> pairs.add(array(
                        pair.from().getURI(),
                        pair.to().getURI(),
                        pair.property().getLocalName())));
        json.put("pairs", pairs);
        events.put(node, json);
        if (withParties) {
            holders.values().forEach(held -> held.forEach(holder -> add(holder, false)));
        }
    }

    private Optional<Node> publisher(Node mention) {
        Facts facts = graph.facts();
        return facts.object(mention, Nif.referenceContext).flatMap(article -> {
            Optional<Node> known = publisherOf.computeIfAbsent(article, any -> facts.object(article, Schema.publisher));
            known.ifPresent(publisher -> publishers.computeIfAbsent(publisher, graph::named));
            return known;
        });
    }

    /** Adds the ties among what has been added; past so many nodes it goes through the ties, not the nodes. */
    void tie() {
        int many = 2000;
        List<Node> all = List.copyOf(ids());
        for (Node property : GraphTerms.TIES) {
            if (all.size() > many) {
                graph.facts().triples(Node.ANY, property, Node.ANY).forEach(this::tie);
            } else {
                all.forEach(
                        node -> graph.facts().triples(node, property, Node.ANY).forEach(this::tie));
            }
        }
    }

    /** Adds the direct links among what has been added, whatever events stand behind them. */
    void link() {
        GraphTerms.links().map(GraphTerms.Rule::property).distinct().forEach(property -> graph.facts()
                .triples(Node.ANY, property, Node.ANY)
                .forEach(this::tie));
    }

    /** Adds one tie, if both its ends are there. */
    void tie(Triple triple) {
        if (has(triple.getSubject())
                && has(triple.getObject())
                && !triple.getSubject().equals(triple.getObject())) {
            ties.add(triple);
        }
    }

    private boolean has(Node node) {
        return nodes.containsKey(node) || events.containsKey(node);
    }

    private Set<Node> ids() {
        Set<Node> ids = new LinkedHashSet<>(nodes.keySet());
        ids.addAll(events.keySet());
        return ids;
    }

    int size() {
        return nodes.size() + events.size();
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        json.put("nodes", array(nodes));
        json.put("events", array(events));
        json.put("publishers", array(publishers));
        JsonArray drawn = new JsonArray();
        ties.forEach(tie -> drawn.add(array(
                tie.getSubject().getURI(),
                tie.getObject().getURI(),
                tie.getPredicate().getLocalName())));
        json.put("ties", drawn);
        return json;
    }

    private static JsonArray array(Map<Node, JsonObject> objects) {
        JsonArray array = new JsonArray();
        array.addAll(objects.values());
        return array;
    }

    private static JsonArray array(String... words) {
        JsonArray array = new JsonArray();
        for (String word : words) {
            array.add(word);
        }
        return array;
    }
}
