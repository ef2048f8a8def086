package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Nif;
import org.khabar.ontology.ShownName;

/**
 * All that the graph says of a node, property by property.
 *
 * @param facts the graph
 * @param addresses where other nodes have their pages
 * @param visit who looks
 */
record StatementTables(Facts facts, Addresses addresses, Visit visit) {
    private static final int MOST_INCOMING = 500;

    /** Said elsewhere on the page. */
    private static final Set<Node> SHOWN_APART = shownApart();

    private static Set<Node> shownApart() {
        Set<Node> shown = new HashSet<>(Facts.NAMING);
        shown.add(RDF.type.asNode());
        shown.add(Nif.isString);
        ShownName.ALL.forEach(name -> shown.add(name.property()));
        return shown;
    }

    void write(Html html, Node node) {
        Map<Node, List<Node>> out = new TreeMap<>(Facts.byWords());
        facts.triples(node, Node.ANY, Node.ANY)
                .filter(triple -> !SHOWN_APART.contains(triple.getPredicate()))
                .sorted(Comparator.comparing(Triple::toString))
                .forEach(triple -> out.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                        .add(triple.getObject()));
        table(html, Word.SAYS, "says", SparqlText.ofStatements(node), out, false);
        Map<Node, List<Node>> in = new TreeMap<>(Facts.byWords());
        List<Triple> found = facts.triples(Node.ANY, Node.ANY, node)
                .limit(MOST_INCOMING)
                .sorted(Comparator.comparing(Triple::toString))
                .toList();
        found.stream()
                .filter(triple -> !triple.getPredicate().equals(Nif.referenceContext))
                .forEach(triple -> in.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                        .add(triple.getSubject()));
        table(html, Word.SAID_OF, "said-of", SparqlText.ofMentions(node), in, found.size() == MOST_INCOMING);
    }

    private void table(Html html, Word title, String id, String query, Map<Node, List<Node>> rows, boolean cut) {
        if (rows.isEmpty()) {
            return;
        }
        Section.head(html, visit, title, id, query);
        rows(html, rows);
        if (cut) {
            html.raw("<p>").text(visit.say(Word.MORE)).raw("</p>\n");
        }
    }

    /** A table of values by property. */
    void rows(Html html, Map<Node, List<Node>> rows) {
        html.raw("<table class=\"facts\">\n");
        rows.forEach((property, values) -> {
            html.raw("<tr><th scope=\"row\">");
            Text name = facts.name(property, visit.language());
            if (facts.graph().contains(property, Node.ANY, Node.ANY)) {
                html.link(addresses.page(property.getURI()), name);
            } else {
                html.data(name);
            }
            html.raw("</th><td><ul>");
            for (Node value : values) {
                html.raw("<li>");
                value(html, value);
                html.raw("</li>");
            }
            html.raw("</ul></td></tr>\n");
        });
        html.raw("</table>\n");
    }

    private void value(Html html, Node value) {
        if (value.isLiteral()) {
            html.data(Text.of(value));
        } else if (!value.isURI()) {
            html.text(value.toString());
        } else if (facts.graph().contains(value, Node.ANY, Node.ANY)) {
            html.link(addresses.page(value.getURI()), facts.name(value, visit.data()));
        } else {
            html.raw("<bdi dir=\"ltr\">").link(value.getURI(), value.getURI()).raw("</bdi>");
        }
    }
}
