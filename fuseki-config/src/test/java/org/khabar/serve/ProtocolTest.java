package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.ontology.Kh;
import org.khabar.store.SampleArticles;

/** The query endpoint: methods, formats, the union of all articles, DESCRIBE, descriptions of the service. */
class ProtocolTest {
    private static final String WHO =
            "PREFIX kh: <" + Kh.NS + "> SELECT ?who { ?event a kh:Resignation ; kh:agent ?who }";
    private static Served served;

    @BeforeAll
    static void start(@TempDir Path dir) {
        served = Served.start(dir);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
    })
    void resultFormats(String type) {
        HttpResponse<String> answer = served.query(WHO, type);
        assertEquals(200, answer.statusCode());
        assertEquals(type, mediaType(answer));
        assertTrue(answer.body().contains(Kh.ID + "person/sami-al-khatib"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, TTL",
        "application/ld+json, JSON-LD",
        "application/n-triples, N-TRIPLES",
        "application/rdf+xml, RDF/XML"
    })
    void graphFormats(String type, String language) {
        HttpResponse<String> answer = served.query(
                "CONSTRUCT { ?s ?p ?o } WHERE { BIND(<" + SampleArticles.DEMAND + "> AS ?s) GRAPH ?s { ?s ?p ?o } }",
                type);
        assertEquals(type, mediaType(answer));
        assertEquals(6, read(answer.body(), language).size());
    }

    @Test
    void queriesByPost() {
        HttpResponse<String> body =
                served.send("POST", "/khabar/sparql", WHO, "Content-Type", "application/sparql-query");
        HttpResponse<String> form = served.send(
                "POST",
                "/khabar/sparql",
                "query=" + Served.encode(WHO),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertTrue(body.body().contains("sami-al-khatib"), body.body());
        assertTrue(form.body().contains("sami-al-khatib"), form.body());
    }

    @Test
    void joinsArticlesWithoutNamingGraphs() {
        assertTrue(served.ask("?r a kh:Resignation ; kh:agent ?p . ?d a kh:Demand ; kh:target ?p"));
        assertTrue(served.ask("?r a ?class . ?class <http://www.w3.org/2000/01/rdf-schema#subClassOf>+ kh:Event"));
    }

    @Test
    void namesTheGraphsToo() {
        assertTrue(served.ask("GRAPH <" + SampleArticles.DEMAND + "> { ?d a kh:Demand }"));
        assertFalse(served.ask("GRAPH <" + SampleArticles.DEMAND + "> { ?d a kh:Resignation }"));
    }

    @Test
    void describesInBothDirections() {
        String person = Kh.ID + "person/sami-al-khatib";
        Graph graph = read(served.query("DESCRIBE <" + person + ">").body(), "TTL");
        Node node = NodeFactory.createURI(person);
        assertTrue(graph.contains(node, Kh.resignedFrom, Node.ANY));
        assertTrue(graph.contains(Node.ANY, Kh.agent, node));
        assertTrue(graph.contains(Node.ANY, Kh.target, node));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<org/planning-office> org:hasPost <post/director-planning-office>",
                "<post/director-planning-office> org:postIn <org/planning-office>",
                "<person/sami-al-khatib> a foaf:Person, foaf:Agent",
                "<org/planning-office> a org:Organization",
                "<event/resignation-sami-al-khatib> a <http://semanticweb.cs.vu.nl/2009/11/sem/Event>",
            })
    void answersWhatTheOntologyInfers(String pattern) {
        assertTrue(
                served.ask(pattern.replace("org:", "<http://www.w3.org/ns/org#")
                        .replaceAll("(<http://www.w3.org/ns/org#\\w+)", "$1>")
                        .replaceAll("foaf:(\\w+)", "<http://xmlns.com/foaf/0.1/$1>")
                        .replaceAll("<(?=person|org/|post|event)", "<" + Kh.ID)),
                pattern);
    }

    @Test
    void pointsAtTheFaultOfAQuery() {
        HttpResponse<String> answer = served.query("SELECT * {\n ?s ?p }");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("line 2"), answer.body());
    }

    @Test
    void quotesArabicInTheFaultOfAQuery() {
        HttpResponse<String> answer = served.query("SELECT * { ?s ?p \"سامي الخطيب\" \"الوزير\" }");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("الوزير"), answer.body());
        HttpResponse<String> prefix = served.query("SELECT * { ?s خبر:لقب ?o }");
        assertTrue(prefix.body().contains("خبر"), prefix.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khabar/sparql", "/khabar/query"})
    void describesTheService(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/turtle");
        Graph graph = read(answer.body(), "TTL");
        Node endpoint = NodeFactory.createURI(served.uri("/khabar/sparql").toString());
        assertEquals(200, answer.statusCode());
        assertTrue(graph.contains(
                endpoint, NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint"), endpoint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khabar", "/khabar/data", "/khabar/data?default", "/khabar/data?x=1", "/khabar/"})
    void doesNotSendTheWholeDatasetUnasked(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "application/trig");
        assertEquals(400, answer.statusCode());
        assertFalse(answer.body().contains("sami"), answer.body());
    }

    @Test
    void letsAnySiteReadButWithoutCredentials() {
        HttpResponse<String> answer =
                served.get(Served.QUERY + Served.encode("ASK {}"), "Origin", "https://elsewhere.example");
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(
                answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
        HttpResponse<String> preflight = served.send(
                "OPTIONS",
                "/khabar/update",
                "",
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization");
        assertFalse(preflight
                .headers()
                .map()
                .toString()
                .toLowerCase(java.util.Locale.ROOT)
                .contains("authorization"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/page/person/sami-al-khatib", "/khabar/sparql?query=ASK%7B%7D", "/health", "/nowhere"})
    void tellsBrowsersToRunNothing(String path) {
        HttpResponse<String> answer = served.get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(answer.headers().firstValue("Server").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"callback=alert", "stylesheet=http://x.example/x.xsl", "force=text/html"})
    void refusesParametersThatABrowserMayRun(String parameter) {
        assertEquals(400, served.get(Served.QUERY + "ASK%7B%7D&" + parameter).statusCode());
    }

    static Graph read(String text, String language) {
        Graph graph = GraphFactory.createDefaultGraph();
        Lang lang = org.apache.jena.riot.RDFLanguages.nameToLang(language);
        RDFParser.fromString(text, lang).base("http://base.example/").parse(graph);
        return graph;
    }

    private static String mediaType(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .orElse("")
                .replaceFirst(";.*", "")
                .strip();
    }
}
