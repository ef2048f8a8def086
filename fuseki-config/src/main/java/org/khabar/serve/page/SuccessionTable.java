package org.khabar.serve.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.khabar.serve.page.Tenures.Succession;

/**
 * Who came after whom in a post, with the days and the events that tell them.
 *
 * @param facts the graph
 * @param addresses where nodes have their pages
 * @param visit who looks
 */
record SuccessionTable(Facts facts, Addresses addresses, Visit visit) {
    private static final int MOST = 40;

    void write(Html html, Node node) {
        List<Succession> all = new Tenures(facts).successions(node);
        if (all.isEmpty()) {
            return;
        }
        Section.head(html, visit, Word.SUCCESSIONS, "successions", SparqlText.ofTenures(node));
        html.raw("<p class=\"said\">").text(visit.say(Word.AS_FAR_AS_TOLD));
        html.raw(
                "</p>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"successions\"><table>\n<tr>");
        for (Word column : List.of(Word.POST, Word.PREDECESSOR, Word.UNTIL, Word.SUCCESSOR, Word.FROM)) {
            html.raw("<th scope=\"col\">").text(visit.say(column)).raw("</th>");
        }
        html.raw("</tr>\n");
        Evidence evidence = new Evidence(facts, addresses, visit);
        for (Succession each : all.subList(0, Math.min(MOST, all.size()))) {
            html.raw("<tr><td>");
            name(html, each.later().post(), node);
            html.raw("</td><td>");
            name(html, each.earlier().member(), node);
            html.raw("</td><td>");
            evidence.day(html, each.earlier().end(), each.earlier().endedBy());
            html.raw("</td><td>");
            name(html, each.later().member(), node);
            html.raw("</td><td>");
            evidence.day(html, each.later().start(), each.later().startedBy());
            html.raw("</td></tr>\n<tr class=\"evidence\"><td colspan=\"5\">");
            Stream.concat(each.earlier().endedBy().stream(), each.later().startedBy().stream())
                    .distinct()
                    .sorted(Facts.byWords())
                    .forEach(event -> evidence.sentence(html, event));
            html.raw("</td></tr>\n");
        }
        html.raw("</table></div>\n");
    }

    private void name(Html html, Optional<Node> value, Node self) {
        value.ifPresent(known -> {
            if (known.equals(self)) {
                html.raw("<b>").data(facts.name(known, visit.data())).raw("</b>");
            } else {
                html.link(addresses.page(known.getURI()), facts.name(known, visit.data()));
            }
        });
    }
}
