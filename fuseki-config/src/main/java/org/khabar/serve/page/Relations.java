package org.khabar.serve.page;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.khabar.ontology.Kh;
import org.khabar.serve.explore.Happening;

/**
 * Who criticised, met, accused, appointed whom: the direct links of somebody or something, and the events behind each.
 *
 * @param facts the graph
 * @param addresses where nodes have their pages
 * @param visit who looks
 */
record Relations(Facts facts, Addresses addresses, Visit visit) {
    private static final int MOST = 30;
    private static final int MOST_READ = 1000;
    private static final int MOST_DAYS = 6;
    private static final int MOST_SENTENCES = 5;

    /**
     * Adds both directions.
     *
     * @param events the node's events and its parts in them, the latest first
     */
    void write(Html html, Node node, Map<Happening, Set<Node>> events) {
        Map<Node, Map<Node, List<Happening>>> out = new TreeMap<>(Facts.byWords());
        Map<Node, Map<Node, List<Happening>>> in = new TreeMap<>(Facts.byWords());
        // Posts have a part of the page of their own.
        facts.triples(Node.ANY, Kh.linkOf, Node.ANY)
                .filter(triple -> !triple.getObject().equals(ORG.Membership.asNode()))
                .map(Triple::getSubject)
                .distinct()
                .forEach(property -> {
                    keep(
                            out,
                            property,
                            behind(facts.objects(node, property), property, events, Kh.linkFrom, Kh.linkTo));
                    // Whom somebody met has met them.
                    if (!facts.objects(property, Kh.linkFrom).equals(facts.objects(property, Kh.linkTo))) {
                        List<Node> others = facts.subjects(property, node, MOST_READ);
                        keep(in, property, behind(others, property, events, Kh.linkTo, Kh.linkFrom));
                    }
                });
        direction(html, Word.RELATED_OUT, "towards", node, out);
        direction(html, Word.RELATED_IN, "from-others", node, in);
    }

    private static void keep(
            Map<Node, Map<Node, List<Happening>>> kept, Node property, Map<Node, List<Happening>> others) {
        if (!others.isEmpty()) {
            kept.put(property, others);
        }
    }

    /** The events by which the node is linked to others; a link that stands alone has none. */
    private Map<Node, List<Happening>> behind(
            List<Node> others, Node property, Map<Happening, Set<Node>> events, Node ownPart, Node theirPart) {
        ListMultimap<Node, Happening> behind = ArrayListMultimap.create();
        Set<Node> known = new HashSet<>(others);
        Set<Node> types = new HashSet<>(facts.objects(property, Kh.linkOf));
        Set<Node> own = new HashSet<>(facts.objects(property, ownPart));
        List<Node> theirs = facts.objects(property, theirPart);
        if (!others.isEmpty()) {
            events.forEach((event, parts) -> {
                if (event.actual()
                        && types.contains(event.type())
                        && parts.stream().anyMatch(own::contains)) {
                    theirs.stream()
                            .flatMap(part -> facts.objects(event.node(), part).stream())
                            .distinct()
                            .filter(known::contains)
                            .forEach(other -> behind.put(other, event));
                }
            });
        }
        Map<Node, List<Happening>> all = new LinkedHashMap<>();
        others.forEach(other -> all.put(other, behind.get(other)));
        return all;
    }

    private void direction(
            Html html, Word title, String id, Node node, Map<Node, Map<Node, List<Happening>>> relations) {
        if (relations.isEmpty()) {
            return;
        }
        Section.head(html, visit, title, id, SparqlText.ofLinks(node, title == Word.RELATED_OUT));
        html.raw("<table class=\"facts\">\n");
        relations.forEach((property, others) -> {
            html.raw("<tr><th scope=\"row\">");
            html.link(addresses.page(property.getURI()), facts.name(property, visit.language()));
            html.raw("</th><td><ul class=\"relations\">\n");
            List<Map.Entry<Node, List<Happening>>> sorted = others.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<Node, List<Happening>> each) -> latest(each.getValue()))
                            .reversed()
                            .thenComparing(each -> each.getKey().toString()))
                    .toList();
            for (int i = 0; i < Math.min(MOST, sorted.size()); i++) {
                other(html, sorted.get(i).getKey(), sorted.get(i).getValue(), i < MOST_SENTENCES);
            }
            if (sorted.size() > MOST) {
                html.raw("<li>").text(visit.say(Word.MORE)).raw("</li>");
            }
            html.raw("</ul></td></tr>\n");
        });
        html.raw("</table>\n");
    }

    private void other(Html html, Node other, List<Happening> events, boolean sentence) {
        Evidence evidence = new Evidence(facts, addresses, visit);
        html.raw("<li>").link(addresses.page(other.getURI()), facts.name(other, visit.data()));
        for (Happening event : events.subList(0, Math.min(MOST_DAYS, events.size()))) {
            html.raw(" ");
            evidence.day(html, event.day(), Set.of(event.node()));
        }
        if (events.size() > MOST_DAYS) {
            html.text(" … +" + (events.size() - MOST_DAYS));
        }
        if (sentence && !events.isEmpty()) {
            evidence.sentence(html, events.get(0).node());
        }
        html.raw("</li>\n");
    }

    private static String latest(List<Happening> events) {
        return events.isEmpty() ? "" : events.get(0).day();
    }
}
