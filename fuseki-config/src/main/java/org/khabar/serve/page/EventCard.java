package org.khabar.serve.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.khabar.ontology.Kh;
import org.khabar.serve.explore.Happening;

/**
 * What is told of an event: whether and when it happened, how sure that is, who takes part.
 *
 * @param facts the graph
 * @param addresses where other nodes have their pages
 * @param visit who looks
 */
record EventCard(Facts facts, Addresses addresses, Visit visit) {
    private static final List<Node> SLOTS = List.of(
            Kh.agent,
            Kh.target,
            Kh.post,
            Kh.organization,
            Kh.place,
            Kh.date,
            Kh.timeExpression,
            Kh.reason,
            Kh.content,
            Kh.quote,
            Kh.concerns,
            Kh.accordingTo);

    void write(Html html, Happening event) {
        html.raw("<p class=\"told\">").text(visit.say(Word.TRUTH)).raw(" <b>");
        html.text(visit.say(truth(event.truth()))).raw("</b>");
        // Each article that tells it was read for itself: the surest telling says most
        facts.objects(event.node(), Kh.confidence).stream()
                .filter(node -> node.isLiteral() && node.getLiteralValue() instanceof Number)
                .max(Comparator.comparingDouble(EventCard::number))
                .ifPresent(node -> {
                    html.raw(" · ").text(visit.say(Word.SURENESS)).raw(" <b>").text(visit.say(sureness(number(node))));
                    html.raw("</b> <bdi>(").text(node.getLiteralLexicalForm()).raw(")</bdi>");
                });
        html.raw("</p>\n");
        Map<Node, List<Node>> rows = new LinkedHashMap<>();
        for (Node slot : SLOTS) {
            List<Node> values = facts.objects(event.node(), slot);
            if (!values.isEmpty()) {
                rows.put(slot, values);
            }
        }
        new StatementTables(facts, addresses, visit).rows(html, rows);
    }

    /** Whether an event happened, in words. */
    static Word truth(Node factuality) {
        if (factuality.equals(Kh.Actual)) {
            return Word.HAPPENED;
        }
        return factuality.equals(Kh.Planned)
                ? Word.PLANNED
                : factuality.equals(Kh.Negated) ? Word.DENIED : Word.POSSIBLE;
    }

    private static double number(Node literal) {
        return ((Number) literal.getLiteralValue()).doubleValue();
    }

    private static Word sureness(double confidence) {
        return confidence >= 0.8 ? Word.SURE : confidence >= 0.6 ? Word.LIKELY : Word.UNSURE;
    }
}
