package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, the server answers or refuses in words, soon, and goes on. */
class BadInputTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static Served served;

    @BeforeAll
    static void start(@TempDir Path dir) {
        served = Served.start(dir, Configuration.text().replace("\"30000\"", "\"1500\""));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { ?s ?p } | line 1, column 18",
                "SELEC * { } | line 1, column 6",
                "SELECT * { ?s nope:p ?o } | nope:p",
                "SELECT * { ?s ?p ?o } LIMIT 1.5 | line 1, column 29",
                "SELECT ?x { BIND(1 AS ?x) BIND(2 AS ?x) } | ?x",
                "INSERT DATA { <urn:a> <urn:b> 1 } | line 1, column 1",
            })
    void theMessagePointsAtThePlace(String query, String place) {
        HttpResponse<String> answer = served.query(query);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains(place), answer.body());
        assertNoInside(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^!<urn:x>)* ?b . ?c (!<urn:x>|^!<urn:x>)* ?d }",
                "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>/^!<urn:x>)* ?b . ?b (!<urn:x>|^!<urn:x>)* ?c }",
                "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?c ?f",
                "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(CONCAT(STR(?c), STR(?f), STR(?i)) AS ?x) }",
                "SELECT ?a ?d ?g (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?d ?g",
            })
    void whatTakesForEverIsStopped(String query) {
        HttpResponse<String> answer = assertTimeoutPreemptively(SOON, () -> served.query(query));
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("timed out"), answer.body());
        assertAlive();
    }

    /** Wherever it stands, and however it is made. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o FILTER(REGEX(%s)) }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER NOT EXISTS { ?s ?t ?u FILTER(REGEX(%s)) } } }",
                "SELECT * { { SELECT ?s { ?s ?p ?o BIND(REPLACE(%s, 'x') AS ?x) FILTER(?x = 'no') } } }",
                "SELECT (MAX(IF(REGEX(%s), ?o, ?s)) AS ?n) { ?s ?p ?o } GROUP BY ?p",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REGEX(%s) AS ?x)",
                "SELECT ?p { ?s ?p ?o } GROUP BY ?p HAVING(REGEX(%s))",
                "SELECT * { ?s ?p ?o } ORDER BY (REGEX(%s, 'i'))",
                "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(REPLACE(%s, 'x', 'i') AS ?x) FILTER(STRLEN(?x) = 7) }",
                "ASK { BIND(REGEX(%s) AS ?x) FILTER(?x) }",
                "DESCRIBE ?s { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(REGEX(%s)) } MINUS { ?s ?p 1 FILTER(REGEX(%s)) } }",
            })
    void aRegularExpressionThatTakesForEver(String query) {
        String arguments = "CONCAT('" + "a".repeat(40) + "', SUBSTR(STR(<urn:>), 9)), '(.*a){20}b'";
        HttpResponse<String> answer =
                assertTimeoutPreemptively(SOON, () -> served.query(query.replace("%s", arguments)));
        assertEquals(503, answer.statusCode(), answer.body());
        assertAlive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER(<http://www.w3.org/2005/xpath-functions#matches>(%s)) }",
                "ASK { ?x <http://jena.apache.org/ARQ/property#strSplit> (%s) }",
                "ASK { ?x <http://jena.hpl.hp.com/ARQ/property#strSplit> (%s) }",
            })
    void otherWaysToOneAreNotOffered(String query) {
        String arguments = "'" + "a".repeat(40) + (query.contains("strSplit") ? "' " : "', ") + "'(.*a){20}b'";
        HttpResponse<String> answer =
                assertTimeoutPreemptively(SOON, () -> served.query(query.replace("%s", arguments)));
        assertFalse(answer.body().contains("true"), answer.body());
        assertAlive();
    }

    @Test
    void regularExpressionsWorkAsEver() {
        String answer = served.query(
                        "SELECT ?a ?b ?c ?d ?e { BIND(REGEX('Sami', '^s', 'i') AS ?a) BIND(REPLACE('abc', 'b', 'x') AS ?b)"
                                + " BIND(REPLACE('سامي'@ar, 'ي', 'ى') AS ?c) BIND(REGEX(1, 'x') AS ?d)"
                                + " BIND(REPLACE('aBa', 'b', '$0$0', 'i') AS ?e) FILTER EXISTS { ?s ?p ?o FILTER(REGEX(STR(?p), 'label$')) } }",
                        "text/csv")
                .body();
        assertEquals("a,b,c,d,e\r\ntrue,axc,سامى,,aBBa\r\n", answer);
    }

    @ParameterizedTest
    @CsvSource({"{, }, 20000", "(, ), 20000", "!, '', 50000", "1 +, '', 20000", "<urn:p>/, '', 20000"})
    void whatIsDeeperThanAStack(String open, String close, int times) {
        String inner =
                switch (open) {
                    case "{" -> open.repeat(times) + close.repeat(times);
                    case "<urn:p>/" -> "?s " + open.repeat(times) + "<urn:p> ?o";
                    default -> "FILTER(" + open.repeat(times) + "1" + close.repeat(times) + ")";
                };
        String[] headers = {"Content-Type", "application/sparql-query"};
        HttpResponse<String> answer = assertTimeoutPreemptively(
                SOON, () -> served.send("POST", "/khabar/sparql", "SELECT * { " + inner + " }", headers));
        assertTrue(Set.of(200, 400, 500, 503).contains(answer.statusCode()), "status " + answer.statusCode());
        assertNoInside(answer);
        assertAlive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", ";;;/,,", "text/turtle;q=x", "*/*;q=0", "x", "application/json, text/csv;q=2"})
    void anAcceptThatIsOdd(String accept) {
        for (String path : new String[] {
            Served.QUERY + "ASK%7B%7D",
            "/id/person/sami-al-khatib",
            "/data/person/sami-al-khatib",
            "/ontology",
            "/queries"
        }) {
            HttpResponse<String> answer = served.get(path, "Accept", accept);
            assertTrue(Set.of(200, 303, 400, 406).contains(answer.statusCode()), path + " " + answer.statusCode());
            assertNoInside(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/id/%ff%fe",
                "/page/..%2f..%2fetc%2fpasswd",
                "/assets/..%2f..%2fetc%2fpasswd",
                "/assets/%2e%2e/khabar.ttl",
                "/page/?iri=%00",
                "/data/?iri=not%20an%20iri",
                "/search?q=%ff&format=json",
                "/events?page=-1",
                "/events?page=99999999999",
                "/sparql?name=%00",
                "/khabar/sparql?query=%ff",
                "/khabar/sparql?query=",
                "/khabar/sparql?quer=ASK%7B%7D",
                "/khabar/sparql?query=ASK%7B%7D&query=ASK%7B%7D",
                "/khabar/sparql?query=ASK%7B%7D&timeout=-1",
                "/khabar/sparql?query=ASK%7B%7D&timeout=x",
                "/khabar/nothing",
                "/khabar/data?graph=not%20an%20iri",
                "/export/gexf?lang=%00&view=",
            })
    void anOddAddress(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "*/*");
        assertTrue(Set.of(200, 303, 400, 404).contains(answer.statusCode()), path + " " + answer.statusCode());
        assertFalse(answer.body().contains("root:"), answer.body());
        assertNoInside(answer);
    }

    @Test
    void anAddressThatIsTooLong() {
        HttpResponse<String> answer = served.get(Served.QUERY + "x".repeat(2_000_000));
        assertTrue(Set.of(414, 431).contains(answer.statusCode()), "status " + answer.statusCode());
        assertNoInside(answer);
        assertAlive();
    }

    @ParameterizedTest
    @CsvSource({"PATCH, /khabar/data?graph=urn:g", "BREW, /", "DELETE, /page/person/x", "PUT, /health"})
    void aMethodThatIsNotOffered(String method, String path) {
        HttpResponse<String> anonymous = served.send(method, path, "x");
        assertEquals(401, anonymous.statusCode());
        HttpResponse<String> known = served.send(method, path, "x", "Authorization", served.password());
        assertTrue(Set.of(400, 404, 405, 415, 501).contains(known.statusCode()), method + " " + known.statusCode());
        assertNoInside(known);
    }

    @Test
    void nothingIsSentBackAsItCame() {
        HttpResponse<String> answer = served.send("TRACE", "/", "", "X-Secret", "told");
        assertEquals(405, answer.statusCode());
        assertFalse(answer.body().contains("told"), answer.body());
    }

    private static void assertAlive() {
        assertTimeoutPreemptively(
                SOON, () -> assertEquals(200, served.query("ASK {}").statusCode()));
    }

    private static void assertNoInside(HttpResponse<String> answer) {
        String body = answer.body();
        assertFalse(body.contains("\tat ") || body.contains("Exception") || body.contains("java."), body);
    }
}
