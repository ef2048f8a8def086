package org.khabar.serve.page;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** The queries behind pages, for those who want to go on from there. */
final class SparqlText {
    private static final String PREFIXES = """
            PREFIX kh: <https://w3id.org/khabar/ontology#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            """;

    private SparqlText() {}

    /** The events in which somebody or something has a part, with the sentences that tell them. */
    static String ofEntity(Node node) {
        return about(node, """
                SELECT ?event ?type ?part ?date ?factuality ?sentence WHERE {
                  VALUES ?who { %s }
                  ?event ?part ?who ; a ?type ; kh:factuality ?factuality ; kh:evidence/nif:sentence/nif:anchorOf ?sentence .
                  ?type rdfs:subClassOf/rdfs:subClassOf kh:Event .
                  OPTIONAL { ?event kh:date ?date }
                }
                ORDER BY DESC(?date) ?event
                LIMIT 500""");
    }

    /** What is told of an event. */
    static String ofEvent(Node node) {
        return about(node, """
                SELECT ?property ?value ?name WHERE {
                  VALUES ?event { %s }
                  ?event ?property ?value .
                  OPTIONAL { ?value rdfs:label ?name }
                }
                ORDER BY ?property ?value
                LIMIT 500""");
    }

    /** The events that an article tells. */
    static String ofArticle(Node node) {
        return about(node, """
                SELECT ?event ?type ?factuality ?sentence WHERE {
                  VALUES ?article { %s }
                  ?mention nif:referenceContext ?article ; nif:sentence/nif:anchorOf ?sentence .
                  ?event kh:evidence ?mention ; a ?type ; kh:factuality ?factuality .
                  ?type rdfs:subClassOf/rdfs:subClassOf kh:Event .
                }
                LIMIT 500""");
    }

    private static String about(Node node, String query) {
        return PREFIXES + query.replace("%s", NodeFmtLib.strNT(node));
    }
}
