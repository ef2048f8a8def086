package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.export.ExportFormat;
import org.khabar.ontology.Kh;
import org.khabar.queries.LibraryQuery;
import org.khabar.queries.QueryLibrary;

/** Ids as pages and as data, and the descriptions of the dataset. */
class PagesTest {
    private static final String PERSON = "person/sami-al-khatib";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
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
    @CsvSource(
            delimiter = '|',
            value = {
                BROWSER + " | /page/",
                "text/html | /page/",
                "text/turtle | /data/",
                "application/ld+json | /data/",
                "application/rdf+xml;q=0.5, text/html;q=0.4 | /data/",
                "*/* | /data/",
            })
    void anIdLeadsToItsPageOrItsData(String accept, String to) {
        HttpResponse<String> answer = served.get("/id/" + PERSON, "Accept", accept);
        assertEquals(303, answer.statusCode());
        assertEquals(to + PERSON, answer.headers().firstValue("Location").orElse(""));
        assertTrue(answer.headers().allValues("Vary").contains("Accept"));
    }

    @Test
    void anIdIsNotAPicture() {
        assertEquals(406, served.get("/id/" + PERSON, "Accept", "image/png").statusCode());
        assertEquals(406, served.get("/data/" + PERSON, "Accept", "image/png").statusCode());
    }

    @Test
    void anIriOfAnotherBase() {
        HttpResponse<String> answer = served.get("/id/?iri=" + Served.encode(Kh.Resignation.getURI()));
        assertEquals(303, answer.statusCode());
        String data = answer.headers().firstValue("Location").orElse("");
        assertTrue(served.get(data, "Accept", "text/turtle").body().contains("Resignation"));
    }

    @ParameterizedTest
    @CsvSource({"id, 404", "page, 404", "data, 404", "nowhere, 404"})
    void nothingAtAnUnknownId(String path, int status) {
        for (String accept : new String[] {BROWSER, "text/turtle"}) {
            HttpResponse<String> answer = served.get("/" + path + "/person/nobody", "Accept", accept);
            assertEquals(status, answer.statusCode());
            assertFalse(answer.body().contains("Exception"), answer.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, TTL",
        "application/ld+json, JSON-LD",
        "application/n-triples, N-TRIPLES",
        "application/rdf+xml, RDF/XML"
    })
    void data(String type, String language) {
        HttpResponse<String> answer = served.get("/data/" + PERSON, "Accept", type);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        Graph graph = ProtocolTest.read(answer.body(), language);
        Node person = NodeFactory.createURI(Kh.ID + PERSON);
        assertTrue(graph.contains(person, RDFS.label.asNode(), NodeFactory.createLiteralLang("سامي الخطيب", "ar")));
        assertTrue(graph.contains(Node.ANY, Kh.target, person));
        assertTrue(graph.contains(
                Node.ANY, RDFS.label.asNode(), NodeFactory.createLiteralLang("مدير مكتب التخطيط", "ar")));
    }

    @Test
    void aPageInArabic() {
        String page = page("/page/event/resignation-sami-al-khatib?lang=ar");
        assertTrue(page.contains("<html lang=\"ar\" dir=\"rtl\">"), page);
        assertTrue(page.contains("<bdi lang=\"ar\" dir=\"rtl\">استقالة</bdi></span>: "), page);
        assertTrue(page.contains("<bdi lang=\"ar\" dir=\"rtl\">سامي الخطيب</bdi>"), page);
        assertTrue(page.contains("<bdi lang=\"ar\" dir=\"rtl\">احتجاجا على الميزانية</bdi>"), page);
        assertTrue(page.contains("href=\"/page/person/sami-al-khatib\""), page);
    }

    /** Two articles tell it, one of them plainly. */
    @Test
    void anEventIsAsSureAsItsSurestTelling() {
        String tellings =
                "DATA { GRAPH <%1$sarticle/x1> { <%1$sevent/x> a <%2$sResignation> ; <%2$sfactuality> <%2$sActual> ;"
                        + " <%2$sconfidence> 0.16 } GRAPH <%1$sarticle/x2> { <%1$sevent/x> <%2$sconfidence> 0.91 } }";
        String data = tellings.formatted(Kh.ID, Kh.NS);
        assertEquals(2, served.update("INSERT " + data).statusCode() / 100);
        String page = page("/page/event/x");
        assertEquals(2, served.update("DELETE " + data).statusCode() / 100);
        assertTrue(page.contains("<bdi>(0.91)</bdi>"), page);
        assertFalse(page.contains("<bdi>(0.16)</bdi>"), page);
    }

    @Test
    void theLanguageOfTheBrowser() {
        String address = "/page/" + PERSON;
        assertTrue(
                served.get(address, "Accept-Language", "ar-EG,en;q=0.5").body().contains("<html lang=\"ar\""));
        assertTrue(
                served.get(address, "Accept-Language", "en-GB,ar;q=0.5").body().contains("<html lang=\"en\""));
        assertTrue(served.get(address, "Accept-Language", "fr").body().contains("<html lang=\"en\""));
        assertTrue(served.get(address, "Accept-Language", "..").body().contains("<html lang=\"en\""));
    }

    @Test
    void theSentenceBehindAnEvent() {
        String page = page("/page/event/resignation-sami-al-khatib");
        assertTrue(
                page.contains(
                        "<mark class=\"trigger\"><a href=\"/page/event/resignation-sami-al-khatib\">استقال</a></mark>"
                                + " <mark><a href=\"/page/person/sami-al-khatib\">سامي الخطيب</a></mark> من منصب"),
                page);
        assertTrue(page.contains("<a href=\"/page/article/a1#char=0,93\">"), page);
    }

    @Test
    void theSentencesThatNameAPerson() {
        String page = page("/page/" + PERSON);
        assertTrue(page.contains(">سامي الخطيب</a></mark> من منصب"), page);
        assertTrue(page.contains("/page/event/demand-teachers-union"), page);
    }

    @Test
    void theArticleWithWhatItSpeaksOf() {
        String page = page("/page/article/a1");
        assertTrue(page.contains("<p class=\"sentence\" id=\"char=0,93\">"), page);
        assertTrue(page.contains("<a href=\"/page/person/sami-al-khatib\">سامي الخطيب</a></mark>"), page);
        assertTrue(page.contains("<a href=\"https://news.example/a1\">"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page/article/a2", "/", "/page/event/demand-teachers-union"})
    void wordsNeverBecomeMarkup(String path) {
        String page = page(path);
        assertTrue(page.contains("&lt;script&gt;") || page.contains("&lt;b&gt;علنا&lt;/b&gt; &amp; فورا"), page);
        assertFalse(page.contains("<script>") || page.contains("<b>علنا"), page);
    }

    @Test
    void addressesNeverBecomeMarkupNorScripts() {
        String iri = "javascript:alert(1)//\"><img>";
        served.update(
                "INSERT DATA { GRAPH <urn:g> { <urn:x> <urn:p> <javascript:alert(1)> . <urn:x> <urn:q> '''\"><img>''' } }");
        String page = page("/page/?iri=urn:x");
        assertFalse(page.contains("<img>") || page.contains("href=\"javascript:"), page);
        String unknown = served.get("/page/?iri=" + Served.encode(iri)).body();
        assertFalse(unknown.contains("<img>"), unknown);
        served.update("DROP GRAPH <urn:g>");
    }

    @Test
    void theStartPage() {
        String page = page("/?lang=en");
        assertTrue(page.contains("Articles: <b>2</b>") && page.contains("Events: <b>2</b>"), page);
        assertFalse(page.contains("<script>") || page.contains("style="), page);
    }

    @Test
    void aFormToAskWithoutScripts() {
        String page = page("/sparql?lang=en&query=" + Served.encode("ASK { ?s ?p \"<b>\" }"));
        assertTrue(page.contains(served.uri("/khabar/sparql").toString()), page);
        assertTrue(page.contains("action=\"/khabar/sparql\" method=\"get\""), page);
        assertTrue(page.contains("ASK { ?s ?p &quot;&lt;b&gt;&quot; }"), page);
    }

    @Test
    void stylesAndScriptsMayBeKeptUntilTheyChange() {
        String style = page("/").replaceAll("(?s).*href=\"(/assets/style.css[^\"]*)\".*", "$1");
        HttpResponse<String> answer = served.get(style);
        assertEquals(
                "text/css;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.headers().firstValue("Cache-Control").orElse("").contains("immutable"), style);
        String tag = answer.headers().firstValue("ETag").orElse("");
        assertEquals(304, served.get("/assets/style.css", "If-None-Match", tag).statusCode());
        assertEquals(
                "gzip",
                served.get(style, "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding")
                        .orElse(""));
        assertEquals(404, served.get("/assets/nothing.css").statusCode());
    }

    @Test
    void whoeverAsksUnbiddenForAnIconGetsIt() {
        HttpResponse<String> answer = served.get("/favicon.ico");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "image/svg+xml", answer.headers().firstValue("Content-Type").orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"سامي الخطيب, person/sami", "الخطيب سامى, person/sami", "SAMI, person/sami", "معلمين, org/teachers"})
    void namesAreFoundInEverySpelling(String text, String id) {
        String json = served.get("/search?format=json&q=" + Served.encode(text)).body();
        assertTrue(json.contains(id), json);
        assertTrue(page("/search?q=" + Served.encode(text)).contains("href=\"/page/" + id), text);
    }

    @Test
    void aSearchForNothing() {
        for (String text : new String[] {"", "  ", "%F0%9F%99%82", "x".repeat(5000)}) {
            assertEquals(
                    "[ ]",
                    served.get("/search?format=json&q=" + text.strip()).body().strip(),
                    text);
        }
    }

    @Test
    void searchFollowsTheData() {
        served.update("INSERT DATA { GRAPH <urn:n> { <urn:n1> a <https://schema.org/Person> ;"
                + " <http://www.w3.org/2000/01/rdf-schema#label> 'Newcomer'@en } }");
        assertTrue(served.get("/search?format=json&q=newco").body().contains("urn:n1"));
        served.update("DROP GRAPH <urn:n>");
        assertFalse(served.get("/search?format=json&q=newco").body().contains("urn:n1"));
    }

    @Test
    void aCountryThatActsStaysAPlace() {
        served.update(
                "PREFIX schema: <https://schema.org/> INSERT DATA { GRAPH <urn:n> { <urn:n1> a schema:Country, schema:Place,"
                        + " schema:Person, <http://www.w3.org/ns/org#FormalOrganization> ;"
                        + " <http://www.w3.org/2000/01/rdf-schema#label> 'Suderland'@en } }");
        assertTrue(served.get("/search?format=json&q=suder").body().contains("\"kind\" : \"place\"")
                || served.get("/search?format=json&q=suder").body().contains("\"kind\":\"place\""));
    }

    @Test
    void aPageNamesTheClassesThatSayMost() {
        String person = page("/page/person/sami-al-khatib?lang=en");
        assertEquals(1, person.split("<span class=\"kind\">", -1).length - 1, person);
        String article = page("/page/article/a1?lang=en");
        assertEquals(1, article.split("<span class=\"kind\">", -1).length - 1, article);
        assertTrue(article.contains(">news article<"), article);
    }

    @Test
    void realCountsInVoid() {
        Graph graph = ProtocolTest.read(
                served.get("/.well-known/void", "Accept", "text/turtle").body(), "TTL");
        Node dataset = NodeFactory.createURI(Kh.ID + "dataset/khabar");
        String counted = served.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv")
                .body()
                .lines()
                .toList()
                .get(1);
        assertTrue(graph.contains(dataset, VOID.triples.asNode(), integer(counted)), counted);
        assertTrue(graph.contains(dataset, VOID.documents.asNode(), integer("2")));
        Node demands =
                graph.find(Node.ANY, VOID._class.asNode(), Kh.Demand).next().getSubject();
        assertTrue(graph.contains(demands, VOID.entities.asNode(), integer("1")));
    }

    @Test
    void theDatasetForCatalogues() {
        Graph graph = ProtocolTest.read(served.get("/.well-known/void").body(), "TTL");
        Node dataset = NodeFactory.createURI(Kh.ID + "dataset/khabar");
        List<Node> files = graph.stream(dataset, DCAT.distribution.asNode(), Node.ANY)
                .map(Triple::getObject)
                .toList();
        assertEquals(ExportFormat.values().length, files.size());
        for (Node file : files) {
            Node download =
                    graph.find(file, DCAT.downloadURL.asNode(), Node.ANY).next().getObject();
            String path = download.getURI().replaceFirst("^https?://[^/]+", "");
            HttpResponse<String> answer = served.get(path);
            assertEquals(200, answer.statusCode(), path);
            Node type = NodeFactory.createLiteralString(
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(graph.contains(file, DCTerms.format.asNode(), type), path);
        }
        Node service = graph.find(Node.ANY, DCAT.servesDataset.asNode(), dataset)
                .next()
                .getSubject();
        assertEquals(served.uri("/khabar/sparql").toString(), service.getURI());
    }

    @Test
    void countsFollowTheData() {
        served.update("INSERT DATA { GRAPH <urn:n> { <urn:n1> a <urn:Counted> } }");
        assertTrue(served.get("/.well-known/void").body().contains("urn:Counted"));
        served.update("DROP GRAPH <urn:n>");
        assertFalse(served.get("/.well-known/void").body().contains("urn:Counted"));
    }

    @ParameterizedTest
    @CsvSource({"/ontology, ontology#Resignation", "/shapes, shacl#"})
    void theOntologyAndTheShapes(String path, String term) {
        String text = served.get(path, "Accept", "application/n-triples").body();
        assertTrue(text.contains(term), path);
    }

    @Test
    void theOntologyAsAPageWithItsStyleAllowedByHash() {
        HttpResponse<String> answer = served.get("/ontology?lang=ar", "Accept", BROWSER);
        assertTrue(answer.body().contains("<html lang=\"ar\" dir=\"rtl\">"), answer.body());
        assertTrue(answer.body().contains("href=\"/ontology?lang=en\""), answer.body());
        String style = answer.body().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        byte[] hash = Hashing.sha256().hashString(style, StandardCharsets.UTF_8).asBytes();
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), policy);
    }

    @Test
    void theQueryLibrary() {
        String first = QueryLibrary.load().get(0).name();
        assertTrue(served.get("/queries", "Accept", "text/turtle").body().contains(first));
        assertTrue(served.get("/queries?lang=ar", "Accept", BROWSER).body().contains("<section id=\"" + first + "\">"));
        JsonArray json = JSON.parseAny(
                        served.get("/queries", "Accept", "application/json").body())
                .getAsArray();
        assertEquals(QueryLibrary.load().size(), json.size());
        assertEquals(first, json.get(0).getAsObject().get("name").getAsString().value());
    }

    @Test
    void aQueryOfTheLibraryRuns() {
        LibraryQuery query = QueryLibrary.load().stream()
                .filter(each -> each.name().equals("resignations"))
                .findFirst()
                .orElseThrow();
        String answer = served.query(query.sparql(), "text/csv").body();
        assertTrue(answer.contains("سامي الخطيب"), answer);
    }

    @Test
    void health() {
        HttpResponse<String> answer = served.get("/health");
        assertEquals(200, answer.statusCode());
        assertEquals("{\"status\":\"up\"}\n", answer.body());
    }

    @Test
    void metrics() {
        served.query("ASK {}");
        String text = served.get("/metrics").body();
        assertTrue(
                text.lines().anyMatch(line -> line.startsWith("fuseki_requests_good") && line.contains("sparql")),
                text);
    }

    private static Node integer(String number) {
        return NodeFactory.createLiteralDT(number, org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
    }

    private static String page(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", BROWSER);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                "text/html;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        return answer.body();
    }
}
