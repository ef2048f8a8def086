package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
    private static final List<Node> PARTS =
            List.of(Kh.agent, Kh.target, Kh.post, Kh.organization, Kh.place, Kh.accordingTo, Kh.reasonAbout);
    private static final int MOST = 100;
    private static final int MOST_QUOTES = 10;

    void write(Html html, Node node) {
        new TenureChart(facts, addresses, visit).write(html, node);
        links(html, node);
        Map<Happening, Set<Node>> events = events(node);
        events(html, events);
        quotes(html, events);
    }

    private void links(Html html, Node node) {
        Map<Node, List<Node>> out = new TreeMap<>(Facts.byWords());
        Map<Node, List<Node>> in = new TreeMap<>(Facts.byWords());
        List<Node> properties = facts.triples(Node.ANY, Kh.linkOf, Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .toList();
        for (Node property : properties) {
            List<Node> to = facts.objects(node, property);
            List<Node> from = facts.subjects(property, node, MOST);
            if (!to.isEmpty()) {
                out.put(property, to);
            }
            if (!from.isEmpty()) {
                in.put(property, from);
            }
        }
        StatementTables tables = new StatementTables(facts, addresses, visit);
        if (!out.isEmpty()) {
            html.raw("<h2>").text(visit.say(Word.RELATED_OUT)).raw("</h2>\n");
            tables.rows(html, out);
        }
        if (!in.isEmpty()) {
            html.raw("<h2>").text(visit.say(Word.RELATED_IN)).raw("</h2>\n");
            tables.rows(html, in);
        }
    }

    /** Events with the parts that the node has in them, the latest first. */
    private Map<Happening, Set<Node>> events(Node node) {
        Map<Happening, Set<Node>> parts = new LinkedHashMap<>();
        for (Node part : PARTS) {
            facts.triples(Node.ANY, part, node).forEach(triple -> overview.event(triple.getSubject())
                    .ifPresent(event -> parts.computeIfAbsent(event, any -> new LinkedHashSet<>())
                            .add(part)));
        }
        Map<Happening, Set<Node>> sorted = new LinkedHashMap<>();
        parts.keySet().stream()
                .sorted(Comparator.comparing(Happening::day).reversed().thenComparing(event -> event.node()
                        .toString()))
                .forEach(event -> sorted.put(event, parts.get(event)));
        return sorted;
    }

    private void events(Html html, Map<Happening, Set<Node>> events) {
        if (events.isEmpty()) {
            return;
        }
        html.raw("<h2 id=\"events\">").text(visit.say(Word.EVENTS)).raw(" (");
        html.text(Integer.toString(events.size()))
                .raw(
                        ")</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"events\"><table>\n<tr>");
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
                    .text(visit.say(EventCard.factuality(facts, event)))
                    .raw("</td></tr>\n");
        });
        html.raw("</table></div>\n");
        if (events.size() > MOST) {
            html.raw("<p>").text(visit.say(Word.MORE)).raw("</p>\n");
        }
    }

    private void quotes(Html html, Map<Happening, Set<Node>> events) {
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
            html.raw("<h2>").text(visit.say(Word.QUOTES)).raw("</h2>\n");
            quotes.stream().limit(MOST_QUOTES).forEach(html::add);
        }
    }
}
