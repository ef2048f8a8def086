package org.khabar.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.khabar.ontology.Kh;

/**
 * An event in one line: its type, who did it, to whom. The labels of events mix languages; this does not.
 *
 * @param facts the graph
 * @param visit who looks
 */
record Summary(Facts facts, Visit visit) {
    private static final int MOST = 2;

    /** Adds type and parties of an event. */
    void write(Html html, Node event, Node type) {
        html.raw("<span class=\"what\">")
                .data(facts.name(type, visit.language()))
                .raw("</span>");
        List<Node> agents = parties(event, Kh.agent);
        List<Node> others = parties(event, Kh.target);
        if (others.isEmpty()) {
            others = Stream.of(Kh.post, Kh.organization, Kh.place)
                    .flatMap(property -> parties(event, property).stream())
                    .limit(1)
                    .toList();
        }
        write(html, ": ", agents);
        write(html, agents.isEmpty() ? ": " : " – ", others);
        Optional<Node> words = Stream.of(Kh.content, Kh.quote)
                .flatMap(property -> facts.objects(event, property).stream())
                .findFirst();
        if (agents.isEmpty() && others.isEmpty() && words.isPresent()) {
            html.raw(": ").data(Text.of(words.get()).shortened());
        }
    }

    /** Type and first parties as a title. */
    Text title(Node event, Node type) {
        StringBuilder title =
                new StringBuilder(facts.name(type, visit.language()).words());
        String between = ": ";
        for (Node property : List.of(Kh.agent, Kh.target)) {
            for (Node party : parties(event, property)) {
                title.append(between)
                        .append(facts.name(party, visit.data()).shortened().words());
                between = " – ";
            }
        }
        return new Text(title.toString(), visit.language().code());
    }

    private void write(Html html, String before, List<Node> parties) {
        String between = before;
        for (Node party : parties) {
            html.text(between).data(facts.name(party, visit.data()).shortened());
            between = visit.language() == Language.ARABIC ? "، " : ", ";
        }
    }

    private List<Node> parties(Node event, Node property) {
        return facts.objects(event, property).stream().limit(MOST).toList();
    }
}
