package org.khabar.serve.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Prov;
import org.khabar.ontology.Schema;
import org.khabar.serve.explore.EntityKind;
import org.khabar.serve.explore.Happening;
import org.khabar.serve.explore.Overview;

/**
 * The page of one node: its names, what is told of it, and the sentences behind that.
 *
 * @param facts the graph
 * @param addresses where other nodes have their pages
 * @param visit who looks
 * @param node what the page is about
 */
record NodePage(Facts facts, Addresses addresses, Visit visit, Node node) {

    Html write(Overview overview) {
        Html html = new Html();
        Optional<Happening> event = overview.event(node);
        StatementTables statements = new StatementTables(facts, addresses, visit);
        SentenceList sentences = new SentenceList(facts, addresses, visit);
        if (event.isPresent()) {
            heading(html, event, SparqlText.ofEvent(node));
            new EventCard(facts, addresses, visit).write(html, event.get());
            sentences.about(html, node);
        } else if (is(Schema.NewsArticle)) {
            heading(html, event, SparqlText.ofArticle(node));
            new ArticleCard(facts, addresses, visit).write(html, node);
            sentences.ofArticle(html, node);
        } else if (EntityKind.of(this::is).isPresent()) {
            heading(html, event, SparqlText.ofEntity(node));
            new EntityCard(facts, addresses, visit, overview).write(html, node);
            sentences.about(html, node);
        } else {
            heading(html, event, SparqlText.ofEntity(node));
            sentences.about(html, node);
            statements.write(html, node);
            return html;
        }
        html.raw("<details><summary>").text(visit.say(Word.ALL_STATEMENTS)).raw("</summary>\n");
        statements.write(html, node);
        return html.raw("</details>\n");
    }

    private boolean is(Node type) {
        return facts.graph().contains(node, RDF.type.asNode(), type);
    }

    /** The classes that say most: none above another, of two with one name the first, none that tells of the data's making. */
    private Collection<Node> types() {
        List<Node> said = facts.objects(node, RDF.type.asNode());
        List<Node> telling = said.stream()
                .filter(type ->
                        !type.getURI().startsWith(Nif.NS) && !type.getURI().startsWith(Prov.NS))
                .toList();
        List<Node> all = telling.isEmpty() ? said : telling;
        Map<Text, Node> types = new LinkedHashMap<>();
        all.stream()
                .filter(type -> !type.equals(Kh.Alias))
                .filter(type -> all.stream().noneMatch(other -> isBelow(other, type) && !isBelow(type, other)))
                .forEach(type -> types.putIfAbsent(facts.name(type, visit.language()), type));
        return types.values();
    }

    private boolean isBelow(Node type, Node other) {
        return facts.graph().contains(type, RDFS.subClassOf.asNode(), other);
    }

    private void heading(Html html, Optional<Happening> event, String query) {
        html.raw("<h1>");
        if (event.isPresent()) {
            new Summary(facts, visit).write(html, node, event.get().type());
        } else {
            for (Text name : facts.names(node, visit.data())) {
                html.raw("<span class=\"name\">").data(name).raw("</span>\n");
            }
        }
        html.raw("</h1>\n<p class=\"types\">");
        for (Node type : types()) {
            html.raw("<span class=\"kind\">").link(addresses.page(type.getURI()), facts.name(type, visit.language()));
            html.raw("</span> ");
        }
        html.raw("</p>\n<p class=\"id\">").text(visit.say(Word.IDENTIFIER)).raw(": <bdi dir=\"ltr\">");
        html.text(node.getURI()).raw("</bdi><br>").text(visit.say(Word.DATA)).raw(": ");
        for (String format : List.of("ttl", "jsonld", "nt", "rdf")) {
            String data = addresses.data(node.getURI());
            html.link(data + (data.contains("?") ? "&" : "?") + "format=" + format, format)
                    .raw(" ");
        }
        html.raw("· ").link("/sparql?query=" + Visit.encode(query), visit.say(Word.AS_SPARQL));
        if (event.isPresent() || EntityKind.of(this::is).isPresent()) {
            html.raw(" · ").link(GraphServlet.address(node), GraphWord.SEE.in(visit.language()));
        }
        html.raw("</p>\n");
    }
}
