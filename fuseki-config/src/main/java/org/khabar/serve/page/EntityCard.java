package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.khabar.ontology.Kh;
import org.khabar.serve.explore.Happening;
import org.khabar.serve.explore.Overview;

/**
 * What somebody or something did and had done to it: posts over time, links to others, events, words.
 *
 * @param facts the graph
 * @param addresses where other nodes have their pages
 * @param visit who looks
 * @param overview dates and types of events
 */
record EntityCard(Facts facts, Addresses addresses, Visit visit, Overview overview) {
    private static final int MOST = 100;
    private static final int MOST_QUOTES = 10;

    void write(Html html, Node node) {
        new TenureChart(facts, addresses, visit).write(html, node);
        new SuccessionTable(facts, addresses, visit).write(html, node);
        Map<Happening, Set<Node>> events = new Parts(facts, overview).of(node);
        new Relations(facts, addresses, visit).write(html, node, events);
        events(html, node, events);
        quotes(html, node, events);
    }

    private void events(Html html, Node node, Map<Happening, Set<Node>> events) {
        if (events.isEmpty()) {
            return;
        }
        String title = visit.say(Word.EVENTS) + " (" + events.size() + ")";
        Section.head(html, visit, title, "events", SparqlText.ofEntity(node));
        html.raw("<p class=\"ways\">");
        String which = "?" + Selection.ABOUT + "=" + Visit.encode(node.getURI());
        html.link("/timeline" + which, visit.say(Word.TIMELINE)).raw(" ");
        html.link("/map" + which, visit.say(Word.MAP)).raw("</p>\n");
        html.raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"events\"><table>\n<tr>");
        for (Word column : List.of(Word.DATE, Word.EVENT, Word.ROLE, Word.TRUTH)) {
            html.raw("<th scope=\"col\">").text(visit.say(column)).raw("</th>");
        }
        html.raw("</tr>\n");
        Summary summary = new Summary(facts, visit);
        events.entrySet().stream().limit(MOST).forEach(entry -> {
            Node event = entry.getKey().node();
            html.raw("<tr><td><bdi class=\"day\">").text(entry.getKey().day()).raw("</bdi></td><td><a href=\"");
            html.text(addresses.page(event.getURI())).raw("\">");
            summary.write(html, event, entry.getKey().type());
            html.raw("</a></td><td>");
            entry.getValue().forEach(part -> html.data(facts.name(part, visit.language()))
                    .raw(" "));
            html.raw("</td><td>")
                    .text(visit.say(EventCard.truth(entry.getKey().truth())))
                    .raw("</td></tr>\n");
        });
        html.raw("</table></div>\n");
        if (events.size() > MOST) {
            html.raw("<p>").text(visit.say(Word.MORE)).raw("</p>\n");
        }
    }

    private void quotes(Html html, Node node, Map<Happening, Set<Node>> events) {
        List<Html> quotes = new ArrayList<>();
        events.forEach((event, parts) -> {
            if (parts.contains(Kh.agent)) {
                facts.objects(event.node(), Kh.quote)
                        .forEach(quote -> quotes.add(new Html()
                                .raw("<blockquote>")
                                .data(Text.of(quote))
                                .raw(" <cite>")
                                .link(
                                        addresses.page(event.node().getURI()),
                                        event.day().isEmpty() ? "…" : event.day())
                                .raw("</cite></blockquote>\n")));
            }
        });
        if (!quotes.isEmpty()) {
            Section.head(html, visit, Word.QUOTES, "quotes", SparqlText.ofQuotes(node));
            quotes.stream().limit(MOST_QUOTES).forEach(html::add);
        }
    }
}
