package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.ontology.Kh;

/**
 * The five groups of event types, each of which has one colour everywhere.
 *
 * @param names their names, in the order of the colours
 * @param colours number of the colour of each type
 */
record EventGroups(List<Text> names, Map<Node, Integer> colours) {
    private static final List<Node> GROUPS = List.of(
            Kh.PersonnelEvent, Kh.CollectiveActionEvent, Kh.SpeechEvent, Kh.CommunicationEvent, Kh.CoercionOrHelpEvent);

    EventGroups {
        names = List.copyOf(names);
        colours = Map.copyOf(colours);
    }

    static EventGroups of(Facts facts, Language language) {
        List<Text> names = new ArrayList<>();
        Map<Node, Integer> colours = new HashMap<>();
        for (Node group : GROUPS) {
            int colour = names.size();
            facts.triples(Node.ANY, RDFS.subClassOf.asNode(), group)
                    .forEach(below -> colours.put(below.getSubject(), colour));
            names.add(facts.name(group, language));
        }
        return new EventGroups(names, colours);
    }

    int colour(Node type) {
        return colours.getOrDefault(type, names.size());
    }
}
