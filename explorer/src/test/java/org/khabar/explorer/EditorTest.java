package org.khabar.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking with SPARQL. */
class EditorTest extends Journey {
    private static final String ENDPOINT = "**/khabar/sparql";

    @Test
    void theQueryBehindAPage() {
        open("/page/org/union?lang=en");
        page.click("text=Show as SPARQL");
        ask();
        sees(page.locator("#answer td >> text=وانتقدت نقابة السائقين"));
        sees(page.locator("#answer td a >> text=kh:Criticism"));
        picture("sparql-en");
        page.click("#answer td a[title$='/event/c1'] >> text=criticism: Drivers' Union");
        page.waitForURL("**/page/**");
        sees(page.locator("h1 >> text=criticism"));
    }

    @Test
    void aQueryOfTheLibraryWithValues() {
        open("/queries?lang=en");
        page.click("a[href='/sparql?name=resignations']");
        assertEquals("en", page.inputValue("input[name='p.lang']"));
        page.fill("input[name='p.from']", "2024");
        page.click("text=Put the values into the query");
        ask();
        sees(page.locator("#told >> text=Rows: 1"));
        sees(page.locator("#answer td >> text=Layla al-Mansouri"));
        assertTrue(page.getAttribute("#csv", "href").startsWith("/khabar/sparql?format=csv&query="));
        page.click("#share");
        ask();
        sees(page.locator("#answer td >> text=Layla al-Mansouri"));
    }

    @Test
    void namesStandForIds() {
        open(
                "/sparql?lang=en&view=table&query="
                        + encoded(
                                "SELECT ?who ?article ?class { ?event <https://w3id.org/khabar/ontology#agent> ?who ; a ?class ;"
                                        + " <https://w3id.org/khabar/ontology#evidence>/<http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#referenceContext>"
                                        + " ?article FILTER STRSTARTS(STR(?class), 'https://w3id.org/khabar/ontology#Criticism') }"));
        sees(page.locator("#answer td a[title$='/org/union'] >> text=Drivers' Union"));
        sees(page.locator("#answer td a[title$='/article/ar-1'] bdi[lang=ar][dir=rtl] >> text=وزيرة النقل تستقيل"));
        sees(page.locator("#answer td a:not([title]) >> text=kh:Criticism"));
        page.click("#views >> text=Chart");
        sees(page.locator("table.chart a[title$='/org/union'] >> text=Drivers' Union"));
        open("/sparql?lang=ar&view=time&query="
                + encoded("SELECT ?who ('2024-01' AS ?day) { <https://w3id.org/khabar/id/event/c1> ?has ?who ."
                        + " ?who a <https://schema.org/Person> }"));
        sees(page.locator("#answer li a[title$='/person/layla'] >> text=ليلى المنصوري"));
    }

    @Test
    void withoutNamesTheIdsStay() {
        page.route(ENDPOINT, route -> {
            if (String.valueOf(route.request().postData()).contains("VALUES")) {
                route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("no"));
            } else {
                route.resume();
            }
        });
        open("/sparql?lang=en&view=table&query="
                + encoded("SELECT ?s { ?s a <https://w3id.org/khabar/ontology#Criticism> }"));
        page.waitForResponse(answer -> answer.status() == 503, () -> page.click("#ask button"));
        sees(page.locator("#answer td a:not([title]) >> text=event/c1"));
    }

    @Test
    void asAChart() {
        open("/sparql?lang=en&query="
                + encoded("SELECT ?type (COUNT(*) AS ?events) { ?e a ?type ;"
                        + " <https://w3id.org/khabar/ontology#factuality> ?f . FILTER STRSTARTS(STR(?type), 'https://w3id.org/khabar/ontology#') }"
                        + " GROUP BY ?type ORDER BY DESC(?events)"));
        ask();
        page.click("#views >> text=Chart");
        sees(page.locator("table.chart tr:has-text('kh:Warning') svg rect"));
        assertEquals("true", page.getAttribute("#views [value=chart]", "aria-pressed"));
        picture("chart-en");
        page.selectOption("#answer select >> nth=1", "");
        sees(page.locator("table.chart th >> text=how often it occurs"));
        page.click("#share");
        page.waitForURL("**view=chart");
        sees(page.locator("table.chart tr:has-text('kh:Warning') svg rect"));
    }

    @Test
    void inTheOrderOfTime() {
        come("ar", 1200);
        String query = encoded("SELECT ?event ?day ?words { ?event <https://w3id.org/khabar/ontology#date> ?day ;"
                + " <http://www.w3.org/2000/01/rdf-schema#label> ?words }");
        open("/sparql?view=time&query=" + query);
        sees(page.locator("#answer h3 >> text=2024"));
        assertEquals("2024-05", page.locator("#answer li .day").first().textContent());
        sees(page.locator("#answer li >> text=استقالة: ليلى المنصوري"));
        picture("time-ar");
        page.click("#views >> text=الأحداث عبر الزمن");
        sees(page.locator("ul.happenings a[href='/page/event/a1']"));
        open("/sparql?lang=en&view=time&query=" + encoded("SELECT ?s { ?s ?p ?o } LIMIT 2"));
        sees(page.locator("#answer >> text=This answer has no dates"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "chart", "time"})
    void nothingInAnAnswerRuns(String view) {
        open(
                "/sparql?view=" + view + "&query="
                        + encoded(
                                "SELECT (STR(?l) AS ?name)"
                                        + " ('2024-01' AS ?day) { <https://w3id.org/khabar/id/person/evil> <http://www.w3.org/2000/01/rdf-schema#label> ?l }"));
        sees(page.locator("#answer >> text=<script>window.caught=1</script>"));
        assertEquals(true, page.evaluate("window.caught === undefined"));
    }

    @Test
    void aWrongValueIsTold() {
        open("/sparql?name=resignations&p.from=yesterday");
        sees(page.locator("[role=alert] >> text=it takes a date such as"));
    }

    @Test
    void inArabic() {
        come("ar", 1200);
        open("/sparql?name=resignations");
        ask();
        sees(page.locator("#told >> text=الصفوف: 1"));
        assertEquals(
                "rtl",
                page.locator("#answer td bdi").first().getAttribute("dir").replace("auto", "rtl"));
        picture("sparql-ar");
    }

    @Test
    void prefixesAreFilledIn() {
        open("/sparql?query=ASK+%7B+%3Fs+a+schema%3APerson+%7D");
        ask();
        sees(page.locator("#told >> text=Yes"));
        assertTrue(page.inputValue("#query").startsWith("PREFIX schema: <https://schema.org/>"));
    }

    @Test
    void aGraphAsText() {
        open("/sparql?query=" + "DESCRIBE+%3Chttps%3A%2F%2Fw3id.org%2Fkhabar%2Fid%2Fperson%2Fevil%3E");
        ask();
        sees(page.locator("#answer pre >> text=<script>"));
        assertEquals(true, page.evaluate("window.caught === undefined"));
    }

    @Test
    void noAnswerAndAWrongQuery() {
        open("/sparql?lang=en&query=SELECT+*+%7B+%3Curn:none%3E+%3Fp+%3Fo+%7D");
        ask();
        sees(page.locator("#told >> text=Nothing answers this"));
        open("/sparql?query=SELECT+*+%7B");
        ask();
        sees(page.locator("#told >> text=The server does not understand this query"));
        sees(page.locator("#told pre"));
    }

    @ParameterizedTest
    @CsvSource({"503, The query took longer than allowed", "429, The server is busy", "0, The server does not answer"})
    void faultsOfTheEndpoint(int status, String words) {
        page.route(ENDPOINT, route -> {
            if (status == 0) {
                route.abort();
            } else {
                route.fulfill(new Route.FulfillOptions().setStatus(status).setBody("no"));
            }
        });
        open("/sparql?lang=en");
        ask();
        sees(page.locator("#told >> text=" + words));
    }

    @Test
    void rowsThatWereNotSentAreTold() {
        page.route(
                ENDPOINT,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setHeaders(Map.of("Content-Type", "application/sparql-results+json", "Khabar-Row-Limit", "1"))
                        .setBody("{\"head\":{\"vars\":[\"n\"]},\"results\":{\"bindings\":[{\"n\":"
                                + "{\"type\":\"literal\",\"value\":\"1\"}}]}}")));
        open("/sparql?lang=en");
        ask();
        sees(page.locator("#told >> text=Not all rows were sent"));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
