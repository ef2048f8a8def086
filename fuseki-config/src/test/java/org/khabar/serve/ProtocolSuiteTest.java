package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The W3C suite of the SPARQL 1.1 Protocol, all 34 tests, against a running server. The suite sends queries and updates to one
 * address and knows no passwords: here queries go to {@code /khabar/sparql}, and updates, with the password, to {@code
 * /khabar/update}. Exceptions: none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolSuiteTest {
    private static final String DATA = "http://kasei.us/2009/09/sparql/data/data";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PREFIXES =
            "PREFIX dc: <http://purl.org/dc/terms/> PREFIX foaf: <http://xmlns.com/foaf/0.1/> ";

    private Served served;

    @BeforeAll
    void start(@TempDir Path dir) {
        served = Served.start(dir);
        data();
    }

    @AfterAll
    void stop() {
        served.close();
    }

    private void data() {
        for (int i = 1; i <= 3; i++) {
            String triple = "<" + DATA + i + ".rdf> a <http://xmlns.com/foaf/0.1/Document> .";
            int status = served.send(
                            "PUT",
                            "/khabar/data?graph=" + Served.encode(DATA + i + ".rdf"),
                            triple,
                            "Content-Type",
                            "text/turtle",
                            "Authorization",
                            served.password())
                    .statusCode();
            assertTrue(status < 300, "status " + status);
        }
    }

    private static String is(int number) {
        return "<" + DATA + number + ".rdf> a ?type";
    }

    private static String graphs(String parameter, int... numbers) {
        StringBuilder query = new StringBuilder();
        for (int number : numbers) {
            query.append(query.length() == 0 ? "" : "&").append(parameter).append('=');
            query.append(Served.encode(DATA + number + ".rdf"));
        }
        return query.toString();
    }

    private HttpResponse<String> get(String query) {
        return served.get("/khabar/sparql?" + query);
    }

    private HttpResponse<String> post(String parameters, String type, String body) {
        return served.send("POST", "/khabar/sparql?" + parameters, body, "Content-Type", type);
    }

    private HttpResponse<String> update(String parameters, String type, String body) {
        return served.send(
                "POST", "/khabar/update" + parameters, body, "Content-Type", type, "Authorization", served.password());
    }

    private static void isTrue(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.matches("application/sparql-results\\+(json|xml).*"), type);
        assertTrue(answer.body().contains("true"), answer.body());
    }

    // query_get, query_post_form, query_post_direct

    @Test
    void theThreeWaysToAsk() {
        String graph = graphs("default-graph-uri", 0);
        isTrue(get("query=ASK%20%7B%7D&" + graph));
        isTrue(post(graph, FORM, "query=ASK%20%7B%7D"));
        isTrue(post("", QUERY, "ASK {}"));
    }

    // query_dataset_default_graphs_get, _post, query_dataset_named_graphs_get, _post, query_dataset_full,
    // query_multiple_dataset

    @Test
    void theDatasetOfAQuery() {
        String both = "ASK { " + is(1) + " . " + is(2) + " . }";
        isTrue(get("query=" + Served.encode(both) + "&" + graphs("default-graph-uri", 1, 2)));
        isTrue(post(graphs("default-graph-uri", 1, 2), QUERY, both));
        String named = "{ GRAPH ?g1 { " + is(1) + " } GRAPH ?g2 { " + is(2) + " } }";
        isTrue(get("query=" + Served.encode("ASK " + named) + "&" + graphs("named-graph-uri", 1, 2)));
        isTrue(post(graphs("named-graph-uri", 1, 2), QUERY, "ASK " + named));
        String full = "ASK { " + is(3) + " GRAPH ?g1 { " + is(1) + " } GRAPH ?g2 { " + is(2) + " } }";
        isTrue(post(graphs("default-graph-uri", 3) + "&" + graphs("named-graph-uri", 1, 2), QUERY, full));
        isTrue(post(graphs("named-graph-uri", 1, 2), QUERY, "ASK FROM <" + DATA + "3.rdf> " + named));
    }

    // query_content_type_select, _ask, _describe, _construct

    @ParameterizedTest
    @CsvSource({
        "SELECT (1 AS ?value) {}, application/sparql-results",
        "ASK {}, application/sparql-results",
        "DESCRIBE <http://example.org/>, text/turtle",
        "CONSTRUCT { <s> <p> 1 } WHERE {}, text/turtle"
    })
    void theTypeOfAnAnswer(String query, String type) {
        HttpResponse<String> answer = post(graphs("default-graph-uri", 0), QUERY, query);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    }

    // update_dataset_default_graph, _default_graphs, _named_graphs, _full

    private static String insertAll() {
        StringBuilder insert = new StringBuilder(PREFIXES + "DROP ALL ; INSERT DATA { ");
        for (int i = 1; i <= 3; i++) {
            insert.append("GRAPH <")
                    .append(DATA)
                    .append(i)
                    .append(".rdf> { <")
                    .append(DATA)
                    .append(i);
            insert.append(".rdf> a foaf:Document } ");
        }
        return insert + "} ; ";
    }

    private static Stream<List<String>> updates() {
        String test = "http://example.org/protocol-update-dataset-test/";
        String copy = "INSERT { GRAPH <" + test + "> { ?s a dc:BibliographicResource } } WHERE ";
        String one = "<" + DATA + "1.rdf> a <http://purl.org/dc/terms/BibliographicResource> . ";
        String two = one.replace("data1", "data2");
        String three = one.replace("data1", "data3");
        String ask = "ASK { GRAPH <" + test + "> { %s } FILTER NOT EXISTS { GRAPH <" + test + "> { %s } } }";
        return Stream.of(
                List.of(
                        graphs("using-graph-uri", 1),
                        insertAll() + copy + "{ ?s a foaf:Document }",
                        ask.formatted(one, two)),
                List.of(
                        graphs("using-graph-uri", 1, 2),
                        insertAll() + copy + "{ ?s a foaf:Document }",
                        ask.formatted(one + two, three)),
                List.of(
                        graphs("using-named-graph-uri", 1, 2),
                        insertAll() + copy + "{ GRAPH ?g { ?s a foaf:Document } }",
                        ask.formatted(one + two, three)),
                List.of(
                        graphs("using-graph-uri", 1) + "&" + graphs("using-named-graph-uri", 2),
                        insertAll() + "INSERT { GRAPH <" + test + "> { ?s <http://example.org/in> ?in } } WHERE {"
                                + " { GRAPH ?g { ?s a foaf:Document } BIND(?g AS ?in) } UNION"
                                + " { ?s a foaf:Document . BIND(\"default\" AS ?in) } }",
                        ask.formatted(
                                "<" + DATA + "1.rdf> <http://example.org/in> \"default\" . <" + DATA
                                        + "2.rdf> <http://example.org/in> <" + DATA + "2.rdf> .",
                                "<" + DATA + "3.rdf> ?p ?o")));
    }

    @ParameterizedTest
    @MethodSource("updates")
    void theDatasetOfAnUpdate(List<String> parametersUpdateAndQuestion) {
        HttpResponse<String> done =
                update("?" + parametersUpdateAndQuestion.get(0), UPDATE, parametersUpdateAndQuestion.get(1));
        assertTrue(done.statusCode() < 300, done.body());
        isTrue(post("", QUERY, parametersUpdateAndQuestion.get(2)));
    }

    // update_post_form, update_post_direct

    @Test
    void theTwoWaysToUpdate() {
        assertTrue(update("", FORM, "update=CLEAR+ALL").statusCode() < 300);
        data();
        assertTrue(update("", UPDATE, "CLEAR ALL").statusCode() < 300);
        data();
    }

    // update_base_uri

    @Test
    void relativeAddressesAreResolved() {
        String graph =
                "GRAPH <http://example.org/protocol-base-test/> { <http://example.org/s> <http://example.org/p> %s }";
        update(
                "",
                UPDATE,
                "CLEAR GRAPH <http://example.org/protocol-base-test/> ; INSERT DATA { " + graph.formatted("<test>")
                        + " }");
        HttpResponse<String> answer = served.query("SELECT ?o WHERE { " + graph.formatted("?o") + " }", "text/csv");
        List<String> rows = answer.body().lines().skip(1).toList();
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).matches("[a-z]+:.*test"), rows.toString());
    }

    // bad_query_method, bad_multiple_queries, bad_query_syntax, bad_update_get, and the bad bodies

    @ParameterizedTest
    @CsvSource({
        "PUT, /khabar/sparql?query=ASK%20%7B%7D, application/x-www-form-urlencoded, ''",
        "GET, /khabar/sparql?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D, '', ''",
        "GET, /khabar/sparql?query=ASK%20%7B, '', ''",
        "GET, /khabar/update?update=CLEAR%20ALL, '', ''",
        "GET, /khabar/sparql?update=CLEAR%20ALL, '', ''",
        "POST, /khabar/sparql, text/plain, ASK {}",
        "POST, /khabar/sparql, '', query=ASK%20%7B%7D",
        "POST, /khabar/sparql, '', ASK {}",
        "POST, /khabar/update, application/x-www-form-urlencoded, update=CLEAR%20NAMED&update=CLEAR%20DEFAULT",
        "POST, /khabar/update, text/plain, CLEAR NAMED",
        "POST, /khabar/update, '', update=CLEAR%20NAMED",
        "POST, /khabar/update, application/x-www-form-urlencoded, update=CLEAR%20XYZ"
    })
    void badRequests(String method, String path, String type, String body) {
        List<String> headers = new ArrayList<>(List.of("Authorization", served.password()));
        if (!type.isEmpty()) {
            headers.addAll(List.of("Content-Type", type));
        }
        BodyPublisher content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        clientsFault(served.send(
                HttpRequest.newBuilder(served.uri(path)).method(method, content), headers.toArray(String[]::new)));
    }

    // bad_query_non_utf8, bad_update_non_utf8

    @ParameterizedTest
    @CsvSource({
        "/khabar/sparql, application/sparql-query, ASK {}",
        "/khabar/update, application/sparql-update, CLEAR NAMED"
    })
    void anotherEncoding(String path, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(served.uri(path))
                .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_16)));
        clientsFault(
                served.send(request, "Content-Type", type + "; charset=UTF-16", "Authorization", served.password()));
    }

    // bad_update_dataset_conflict

    @Test
    void aDatasetTwice() {
        clientsFault(update(
                "?using-named-graph-uri=http%3A%2F%2Fexample%2Fpeople",
                UPDATE,
                PREFIXES + "WITH <http://example/addresses> DELETE { ?person foaf:givenName 'Bill' }"
                        + " INSERT { ?person foaf:givenName 'William' } WHERE { ?person foaf:givenName 'Bill' }"));
    }

    private static void clientsFault(HttpResponse<String> answer) {
        assertEquals(4, answer.statusCode() / 100, answer.statusCode() + " " + answer.body());
    }
}
