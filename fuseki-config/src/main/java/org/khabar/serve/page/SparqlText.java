package org.khabar.serve.page;

import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** The queries behind pages, for those who want to go on from there. */
final class SparqlText {
    private static final ImmutableMap<String, String> PREFIXES = ImmutableMap.of(
            "itsrdf", "http://www.w3.org/2005/11/its/rdf#",
            "kh", "https://w3id.org/khabar/ontology#",
            "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
            "org", "http://www.w3.org/ns/org#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "schema", "https://schema.org/");

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

    /** Who held which post when, where somebody or something has a part in it. */
    static String ofTenures(Node node) {
        return about(node, """
                SELECT ?member ?post ?organization ?from ?until ?startedBy ?endedBy WHERE {
                  VALUES ?which { %s }
                  ?tenure org:member|org:organization|kh:post ?which ; org:member ?member .
                  OPTIONAL { ?tenure kh:post ?post }
                  OPTIONAL { ?tenure org:organization ?organization }
                  OPTIONAL { ?tenure schema:startDate|org:memberDuring/schema:startDate ?from }
                  OPTIONAL { ?tenure schema:endDate|org:memberDuring/schema:endDate ?until }
                  OPTIONAL { ?tenure kh:startedBy ?startedBy }
                  OPTIONAL { ?tenure kh:endedBy ?endedBy }
                }
                ORDER BY ?post ?from ?until
                LIMIT 500""");
    }

    /** The direct links from or to somebody or something, with the events behind them. */
    static String ofLinks(Node node, boolean out) {
        String query = """
                SELECT ?link ?other ?event ?date ?sentence WHERE {
                  VALUES ?one { %s }
                  ?link kh:linkOf ?type ; kh:linkFrom ?from ; kh:linkTo ?to .
                  ?one ?link ?other .
                  OPTIONAL {
                    ?event a ?type ; kh:factuality kh:Actual ; ?from ?one ; ?to ?other .
                    ?event kh:evidence/nif:sentence/nif:anchorOf ?sentence .
                    OPTIONAL { ?event kh:date ?date }
                  }
                }
                ORDER BY ?link ?other DESC(?date)
                LIMIT 500""";
        return about(
                node,
                out
                        ? query
                        : query.replace("?one ?link ?other", "?other ?link ?one")
                                .replace("?from ?one ; ?to ?other", "?from ?other ; ?to ?one"));
    }

    /** What somebody said word for word. */
    static String ofQuotes(Node node) {
        return about(node, """
                SELECT ?quote ?event ?date WHERE {
                  VALUES ?who { %s }
                  ?event kh:agent ?who ; kh:quote ?quote .
                  OPTIONAL { ?event kh:date ?date }
                }
                ORDER BY DESC(?date)
                LIMIT 500""");
    }

    /** The sentences that mention somebody or something, or tell of an event. */
    static String ofSentences(Node node) {
        return about(node, """
                SELECT DISTINCT ?sentence ?headline ?publisher ?published ?url WHERE {
                  VALUES ?which { %s }
                  { ?mention itsrdf:taIdentRef ?which } UNION { ?which kh:evidence ?mention }
                  ?mention nif:sentence/nif:anchorOf ?sentence ; nif:referenceContext ?article .
                  OPTIONAL { ?article schema:headline ?headline }
                  OPTIONAL { ?article schema:publisher ?publisher }
                  OPTIONAL { ?article schema:datePublished ?published }
                  OPTIONAL { ?article schema:url ?url }
                }
                LIMIT 500""");
    }

    /** The sentences of an article in their order. */
    static String ofText(Node article) {
        return about(article, """
                SELECT ?sentence WHERE {
                  ?part nif:referenceContext %s ; a nif:Sentence ; nif:beginIndex ?begin ; nif:anchorOf ?sentence .
                }
                ORDER BY ?begin""");
    }

    /** All that is said about something. */
    static String ofStatements(Node node) {
        return about(node, """
                SELECT ?property ?value WHERE { %s ?property ?value }
                ORDER BY ?property ?value""");
    }

    /** All that is said elsewhere with something as its object. */
    static String ofMentions(Node node) {
        return about(node, """
                SELECT ?subject ?property WHERE { ?subject ?property %s }
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

    /** Numbers of events by month and type. */
    static String byMonth() {
        return withPrefixes("""
                SELECT ?month ?type (COUNT(DISTINCT ?event) AS ?events) WHERE {
                  ?event a ?type ; kh:date ?date .
                  ?type rdfs:subClassOf/rdfs:subClassOf kh:Event .
                  BIND (SUBSTR(STR(?date), 1, 7) AS ?month)
                }
                GROUP BY ?month ?type
                ORDER BY DESC(?month) ?type""");
    }

    /** Numbers of events by type. */
    static String byType() {
        return withPrefixes("""
                SELECT ?type (COUNT(DISTINCT ?event) AS ?events) WHERE {
                  ?type rdfs:subClassOf/rdfs:subClassOf kh:Event .
                  ?event a ?type .
                }
                GROUP BY ?type
                ORDER BY DESC(?events)""");
    }

    /** What happened, as the latest articles tell. */
    static String recent() {
        return withPrefixes("""
                SELECT DISTINCT ?published ?event ?type ?sentence WHERE {
                  ?event a ?type ; kh:factuality kh:Actual ; kh:evidence ?mention .
                  ?type rdfs:subClassOf/rdfs:subClassOf kh:Event .
                  ?mention nif:sentence/nif:anchorOf ?sentence ; nif:referenceContext/schema:datePublished ?published .
                }
                ORDER BY DESC(?published)
                LIMIT 50""");
    }

    /** Those of a class that have a part in most events. */
    static String mostActive(String type) {
        return withPrefixes("""
                SELECT ?who (COUNT(DISTINCT ?event) AS ?events) WHERE {
                  ?who a %s .
                  ?event kh:agent|kh:target|kh:organization ?who ; kh:factuality ?factuality .
                }
                GROUP BY ?who
                ORDER BY DESC(?events)
                LIMIT 50""".replace("%s", type));
    }

    /** Articles, the latest first. */
    static String articles() {
        return withPrefixes("""
                SELECT ?article ?headline ?publisher ?published WHERE {
                  ?article a schema:NewsArticle .
                  OPTIONAL { ?article schema:headline ?headline }
                  OPTIONAL { ?article schema:publisher ?publisher }
                  OPTIONAL { ?article schema:datePublished ?published }
                }
                ORDER BY DESC(?published)
                LIMIT 50""");
    }

    private static String about(Node node, String query) {
        return withPrefixes(query.replace("%s", NodeFmtLib.strNT(node)));
    }

    /** The query with the prefixes that it uses. */
    static String withPrefixes(String query) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> Pattern.compile("(?<!\\w)" + prefix.getKey() + ":\\w")
                        .matcher(query)
                        .find())
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                .collect(Collectors.joining("", "", "\n" + query));
    }
}
