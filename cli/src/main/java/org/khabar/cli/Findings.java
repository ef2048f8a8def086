package org.khabar.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.khabar.store.Counts;
import org.khabar.store.Store;

/**
 * What a store holds, in a few lines: a first impression after the articles were read.
 *
 * @param types event classes with the number of events, most frequent first
 * @param people names of people, most often mentioned first
 * @param agencies names of bodies, most often mentioned first
 */
record Findings(Counts counts, List<Tally> types, List<Tally> people, List<Tally> agencies) {

    private static final int SHOWN = 8;

    /** A name and how often it was met. */
    record Tally(String name, long number) {}

    // Named graphs of articles only: the reference data knows thousands of bodies that no article speaks of.
    private static final String TYPES = """
            PREFIX kh: <https://w3id.org/khabar/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?name (COUNT(DISTINCT ?event) AS ?number) {
              GRAPH ?article { ?event kh:factuality ?factuality ; a ?type }
              ?type rdfs:label ?name . FILTER(LANG(?name) = "en")
              FILTER NOT EXISTS { ?narrower rdfs:subClassOf ?type FILTER(?narrower != ?type) }
            } GROUP BY ?name ORDER BY DESC(?number) ?name
            """;

    // Of the names that articles call somebody by, the longest in Arabic says best who it is.
    private static final String NAMED = """
            PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            SELECT (SUBSTR(MAX(?rank), 6) AS ?name) (COUNT(DISTINCT ?mention) AS ?number) {
              GRAPH ?article {
                VALUES ?type { %s } ?entity a ?type ; rdfs:label ?label . ?mention itsrdf:taIdentRef ?entity
              }
              BIND (CONCAT(IF(LANG(?label) = "ar", "1", "0"), STR(1000 + STRLEN(?label)), STR(?label)) AS ?rank)
            } GROUP BY ?entity ORDER BY DESC(?number) ?name
            """;

    static Findings of(Store store) {
        Counts counts = store.counts();
        DatasetGraph quads = store.dataset();
        quads.begin(ReadWrite.READ);
        try {
            return new Findings(
                    counts,
                    tallies(quads, TYPES),
                    tallies(quads, NAMED.formatted("schema:Person")),
                    tallies(quads, NAMED.formatted("org:FormalOrganization org:OrganizationalUnit")));
        } finally {
            quads.end();
        }
    }

    private static List<Tally> tallies(DatasetGraph quads, String query) {
        List<Tally> tallies = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(quads).query(query).build()) {
            RowSet rows = execution.select();
            while (rows.hasNext()) {
                Binding row = rows.next();
                Node name = row.get(Var.alloc("name"));
                // A grouping without solutions gives one row without a name.
                if (name != null) {
                    tallies.add(new Tally(
                            name.getLiteralLexicalForm(),
                            Long.parseLong(row.get(Var.alloc("number")).getLiteralLexicalForm())));
                }
            }
        }
        return tallies;
    }

    List<String> lines() {
        return List.of(
                "  articles  " + counts.articles() + " (" + counts.triples() + " triples)",
                "  events    " + counts.events() + listed(types, true),
                "  people    " + people.size() + listed(people, false),
                "  agencies  " + agencies.size() + listed(agencies, false));
    }

    JsonObject json() {
        JsonObject object = new JsonObject();
        object.addProperty("articles", counts.articles());
        object.addProperty("events", counts.events());
        object.addProperty("triples", counts.triples());
        object.add("eventsByType", json(types));
        object.add("people", json(people));
        object.add("agencies", json(agencies));
        return object;
    }

    private static JsonArray json(List<Tally> tallies) {
        JsonArray array = new JsonArray();
        for (Tally tally : tallies) {
            JsonObject object = new JsonObject();
            object.addProperty("name", tally.name());
            object.addProperty("number", tally.number());
            array.add(object);
        }
        return array;
    }

    private static String listed(List<Tally> tallies, boolean withNumbers) {
        if (tallies.isEmpty()) {
            return "";
        }
        // Separated by a bar, because an Arabic comma and a Latin one between names of both scripts tangle the line.
        StringJoiner names = new StringJoiner(" | ");
        tallies.stream()
                .limit(SHOWN)
                .forEach(tally -> names.add(withNumbers ? tally.name() + " " + tally.number() : tally.name()));
        return ": " + names + (tallies.size() > SHOWN ? " | …" : "");
    }
}
