package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.khabar.ontology.Schema;

/**
 * Who published an article, when and where.
 *
 * @param facts the graph
 * @param addresses where other nodes have their pages
 * @param visit who looks
 */
record ArticleCard(Facts facts, Addresses addresses, Visit visit) {

    void write(Html html, Node article) {
        Map<Node, List<Node>> rows = new LinkedHashMap<>();
        for (Node property : List.of(Schema.publisher, Schema.datePublished, Schema.inLanguage)) {
            List<Node> values = new ArrayList<>(facts.objects(article, property));
            if (!values.isEmpty()) {
                rows.put(property, values);
            }
        }
        new StatementTables(facts, addresses, visit).rows(html, rows);
        SentenceList.source(facts, article).ifPresent(url -> html.raw("<p>")
                .link(url, visit.say(Word.READ_AT_SOURCE))
                .raw("</p>\n"));
    }
}
