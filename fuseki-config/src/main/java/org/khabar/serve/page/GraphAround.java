package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.khabar.serve.explore.Happening;

/**
 * What stands around a node, in groups that can be asked for one by one: its events by class, and each tie by its way.
 *
 * @param graph where it is read
 * @param node the middle
 */
record GraphAround(GraphFacts graph, Node node) {
    /** More of one group come when they are asked for. */
    static final int AT_ONCE = 60;

    private static final int MOST_TIES = 1000;
    private static final String OUT = ">";
    private static final String IN = "<";

    /** The node with the number of what each group holds. */
    JsonObject counts() {
        JsonObject json =
                graph.overview().event(node).map(event -> answer(event).json()).orElseGet(() -> plain().json());
        Map<Node, Integer> events = new LinkedHashMap<>();
        events().forEach(event -> events.merge(event.type(), 1, Integer::sum));
        JsonArray groups = new JsonArray();
        events.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed())
                .forEach(entry -> groups.add(group(entry.getKey().getLocalName(), entry.getValue())));
        for (Node property : GraphTerms.TIES) {
            for (String way : List.of(OUT, IN)) {
                int number = tied(property, way).size();
                if (number > 0) {
                    groups.add(group(property.getLocalName() + way, number));
                }
            }
        }
        json.put("groups", groups);
        return json;
    }

    private GraphAnswer answer(Happening event) {
        GraphAnswer answer = new GraphAnswer(graph);
        answer.add(event, true);
        return answer;
    }

    private GraphAnswer plain() {
        GraphAnswer answer = new GraphAnswer(graph);
        answer.add(node, false);
        return answer;
    }

    private static JsonObject group(String key, int number) {
        JsonObject group = new JsonObject();
        group.put("key", key);
        group.put("count", number);
        return group;
    }

    /**
     * What some groups hold, the latest events first.
     *
     * @param keys the groups; none stands for all
     * @param from how many events to pass over
     */
    JsonObject around(Collection<String> keys, int from) {
        GraphAnswer answer = plain();
        List<Happening> events = events().stream()
                .filter(event -> keys.isEmpty() || keys.contains(event.type().getLocalName()))
                .sorted(Comparator.comparing(Happening::day).reversed().thenComparing(event -> event.node()
                        .getURI()))
                .toList();
        events.stream().skip(from).limit(AT_ONCE).forEach(event -> answer.add(event, true));
        List<Triple> ties = new ArrayList<>();
        for (Node property : GraphTerms.TIES) {
            for (String way : List.of(OUT, IN)) {
                if (from == 0 && (keys.isEmpty() || keys.contains(property.getLocalName() + way))) {
                    tied(property, way).stream().limit(AT_ONCE).forEach(ties::add);
                }
            }
        }
        ties.forEach(tie -> answer.add(tie.getSubject().equals(node) ? tie.getObject() : tie.getSubject(), true));
        answer.tie();
        ties.forEach(answer::tie);
        JsonObject json = answer.json();
        json.put("found", events.size());
        json.put("next", Math.min(events.size(), from + AT_ONCE));
        return json;
    }

    private Set<Happening> events() {
        Set<Happening> events = new LinkedHashSet<>();
        for (Node part : GraphTerms.PARTS) {
            graph.facts()
                    .triples(Node.ANY, part, node)
                    .map(triple -> graph.overview().event(triple.getSubject()))
                    .flatMap(Optional::stream)
                    .forEach(events::add);
        }
        return events;
    }

    private List<Triple> tied(Node property, String way) {
        return (way.equals(OUT)
                        ? graph.facts().triples(node, property, Node.ANY)
                        : graph.facts().triples(Node.ANY, property, node))
                .limit(MOST_TIES)
                .toList();
    }
}
