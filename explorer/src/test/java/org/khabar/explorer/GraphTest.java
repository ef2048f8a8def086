package org.khabar.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.ontology.Kh;

/** The picture of the graph: from somebody or from a query, opened, filtered, read, saved. */
class GraphTest extends Journey {
    private static final String ALL = "CONSTRUCT WHERE { ?a <" + Kh.criticized + "> ?b }";
    private static final String EVENTS = "SELECT ?event { ?event a <" + Kh.Event + "> }";

    private void start(String id, String language) {
        open("/graph?lang=" + language + "&node=" + encode(Kh.ID + id));
        rests();
    }

    private void ask(String query, String language) {
        open("/graph?lang=" + language + "&query=" + encode(query));
    }

    private void rests() {
        sees(page.locator("#graph[data-rest=true]"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Locator named(String name) {
        return page.locator(".beside .entities button:has(> bdi:text-is('" + name + "'))");
    }

    private Locator listed(String words) {
        return page.locator(".beside .entities button >> text=" + words);
    }

    @Test
    void fromThePageOfAPersonToTheWordsOfAnArticle() {
        open("/page/person/layla?lang=en");
        page.click("text=In the graph");
        rests();
        sees(page.locator("#chosen h2 >> text=Layla al-Mansouri"));
        sees(page.locator("#chosen [data-group=Resignation] >> text=resignation · 1"));
        sees(page.locator("#told >> text=In the picture"));
        listed("criticism").click();
        sees(page.locator("#chosen mark.trigger >> text=انتقدت"));
        sees(page.locator("#chosen mark.name >> text=نقابة السائقين"));
        sees(page.locator("#chosen cite >> text=2024-03-05"));
        picture("graph-en");
        page.click("#chosen cite a[href^='/page/article/']");
        page.waitForURL("**/page/article/**");
    }

    @Test
    void whatIsAroundIsCountedThenOpenedAndFoldedAgain() {
        start("org/union", "en");
        assertEquals(0, listed("Ministry of Transport").count());
        String before = page.locator("#told").textContent();
        named("Layla al-Mansouri").click();
        page.click("#chosen [data-group=Resignation]");
        sees(listed("Ministry of Transport"));
        sees(page.locator("#chosen [data-group=Resignation][disabled]"));
        page.click("#chosen >> text=Collapse");
        assertEquals(0, listed("Ministry of Transport").count());
        assertEquals(before, page.locator("#told").textContent());
    }

    @Test
    void placesStayWhenMoreIsOpened() throws IOException {
        start("org/union", "en");
        String before = placeOf("Layla al-Mansouri");
        named("Salem Haddad").click();
        page.click("#expand-all");
        sees(listed("Minister of Transport"));
        rests();
        assertEquals(before, placeOf("Layla al-Mansouri"));
    }

    private String placeOf(String name) throws IOException {
        Download svg = page.waitForDownload(() -> page.click("text=SVG"));
        String drawn = Files.readString(svg.path());
        Matcher found = Pattern.compile("transform=\"translate\\(([^)]*)\\)\"[^>]*><title>" + name)
                .matcher(drawn);
        assertTrue(found.find(), drawn);
        return found.group(1);
    }

    @Test
    void theAddressKeepsWhatWasOpenedInEitherLanguage() {
        start("org/union", "en");
        named("Layla al-Mansouri").click();
        page.click("#chosen [data-group=Resignation]");
        sees(listed("Ministry of Transport"));
        page.click("text=as lines between their parties");
        page.reload();
        sees(listed("Ministry of Transport"));
        assertTrue(page.isChecked("input[value=lines]"));
        page.click(".languages a[lang=ar]");
        sees(listed("وزارة النقل"));
        assertTrue(page.isChecked("input[value=lines]"));
    }

    @Test
    void theAddressKeepsTheFilters() {
        ask(EVENTS, "en");
        rests();
        page.click("summary >> text=Filters");
        page.uncheck("[data-filter=type] input[value=Criticism]");
        page.uncheck("[data-filter=source] input[value$='org/paper']");
        page.locator("#since").focus();
        page.keyboard().press("End");
        sees(listed("meeting"));
        assertEquals(0, listed("appointment").count());
        page.uncheck("#undated");
        String since = page.textContent("output[for=since]");
        page.waitForURL("**undated=no**");
        // Somebody else opens it, in the other language.
        String address = page.url();
        come("ar", 1200);
        page.navigate(address.replace("lang=en", "lang=ar"));
        rests();
        sees(listed("لقاء"));
        assertEquals(0, listed("تعيين").count());
        assertEquals(false, page.isChecked("[data-filter=type] input[value=Criticism]"));
        assertEquals(false, page.isChecked("[data-filter=source] input[value$='org/paper']"));
        assertEquals(false, page.isChecked("#undated"));
        assertEquals(true, page.isChecked("[data-filter=truth] input[value=Actual]"));
        assertEquals(since, page.textContent("output[for=since]"));
        sees(page.locator("#since"));
    }

    @Test
    void eventsAsLinesWithTheirEvidence() {
        start("person/layla", "en");
        page.click("text=as lines between their parties");
        assertEquals(0, listed("criticism").count());
        sees(page.locator("#told >> text=lines"));
        rests();
        picture("graph-lines-en");
    }

    @Test
    void filtersByTypeTruthPartyPublisherAndDate() {
        ask(EVENTS, "en");
        rests();
        page.click("summary >> text=Filters");
        sees(listed("warning"));
        page.uncheck("[data-filter=truth] input[value=Negated]");
        assertEquals(0, listed("warning").count());
        page.uncheck("[data-filter=type] input[value=Criticism]");
        assertEquals(0, listed("criticism").count());
        sees(listed("Minister of Transport"));
        page.uncheck("[data-filter=kind] input[value=post]");
        assertEquals(0, listed("Minister of Transport").count());
        page.uncheck("[data-filter=source] input[value$='org/paper']");
        sees(listed("resignation"));
        page.locator("#since").focus();
        page.keyboard().press("End");
        sees(listed("meeting"));
        assertEquals(0, listed("appointment").count());
        page.click("[data-filter=type] >> text=None");
        sees(page.locator("#told >> text=The filters hide everything"));
        picture("graph-filters");
    }

    @Test
    void inArabicByKeyboard() {
        come("ar", 1200);
        start("person/layla", "ar");
        assertEquals("rtl", page.getAttribute("html", "dir"));
        page.focus("#graph canvas");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowLeft");
        sees(page.locator("#chosen h2 >> text=استقالة"));
        named("نقابة السائقين").focus();
        page.keyboard().press("Enter");
        sees(page.locator("#chosen h2 >> text=نقابة السائقين"));
        page.focus("#graph canvas");
        page.keyboard().press("Enter");
        sees(listed("سالم الحداد"));
        rests();
        page.keyboard().press("0");
        picture("graph-ar");
        page.keyboard().press("Delete");
        assertEquals(0, listed("سالم الحداد").count());
    }

    @Test
    void theAnswerToAQuery() {
        ask(ALL, "en");
        sees(page.locator("#told >> text=nodes 2 · lines 1"));
        rests();
        page.locator("#graph canvas").click();
        sees(page.locator("#chosen mark.trigger >> text=انتقدت"));
    }

    @Test
    void fromTheAnswerInTheEditor() {
        open("/sparql?lang=en&query=" + encode(EVENTS));
        ask();
        page.click("#drawn");
        page.waitForURL("**/graph?query=**");
        sees(listed("resignation"));
        open("/sparql?lang=en&query=" + encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
        ask();
        sees(page.locator("#answer td"));
        assertTrue(page.locator("#drawn").isHidden());
    }

    @Test
    void savesWhatIsSeen() throws IOException {
        start("person/layla", "en");
        Download svg = page.waitForDownload(() -> page.click("text=SVG"));
        String drawn = Files.readString(svg.path());
        assertTrue(drawn.contains(">Layla al-Mansouri</text>"), drawn);
        Download graphml = page.waitForDownload(() -> page.click("text=GraphML"));
        String told = Files.readString(graphml.path());
        assertTrue(told.contains("<data key=\"iri\">" + Kh.ID + "person/layla</data>"), told);
        assertTrue(told.contains("<data key=\"relation\">agent</data>"), told);
        Download png = page.waitForDownload(() -> page.click("text=PNG"));
        assertTrue(Files.size(png.path()) > 5_000);
    }

    @Test
    void namesThatAreLongMissingOrMeantToDoHarm() {
        come("en-GB", 360);
        start("event/w1", "en");
        sees(listed("Eve <script>"));
        sees(page.locator("#chosen mark >> text=<script>window.caught=1</script>"));
        sees(listed("nameless"));
        assertNoSidewaysScrolling();
        assertEquals(true, page.evaluate("window.caught === undefined"));
        Download svg = page.waitForDownload(() -> page.click("text=SVG"));
        assertTrue(svg.suggestedFilename().endsWith(".svg"));
        picture("graph-phone");
    }

    @Test
    void withoutAStartItOffersSome() {
        open("/graph?lang=en");
        page.click("main .entities >> text=Layla al-Mansouri");
        rests();
        open("/graph?lang=en&node=urn:none");
        sees(page.getByText("Nothing has this identifier"));
        open("/graph?lang=en");
        page.click("text=All direct links");
        sees(page.locator("#told >> text=lines"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SELECT * { <urn:none> ?p ?o }", "ASK { ?s ?p ?o }", "CONSTRUCT WHERE { <urn:none> ?p ?o }"})
    void anAnswerWithNothingToDraw(String query) {
        ask(query, "en");
        sees(page.locator("#told >> text=The answer has nothing to draw"));
    }

    @Test
    void aWrongQuery() {
        ask("SELECT * {", "en");
        sees(page.locator("#told >> text=The server does not understand this query"));
        sees(page.locator("#told pre"));
    }

    @ParameterizedTest
    @CsvSource({"503, The query took longer than allowed", "429, The server is busy", "0, The server does not answer"})
    void faultsOfTheServerAndAWayOn(int status, String words) {
        // Not by taking the route away again, which waits for the browser.
        AtomicBoolean mended = new AtomicBoolean();
        page.route("**/graph/around**", route -> {
            if (mended.get()) {
                route.resume();
            } else if (status == 0) {
                route.abort();
            } else {
                route.fulfill(new Route.FulfillOptions().setStatus(status).setBody("no"));
            }
        });
        open("/graph?lang=en&node=" + encode(Kh.ID + "person/layla"));
        sees(page.locator("#told >> text=" + words));
        mended.set(true);
        page.click("#told button");
        rests();
        sees(page.locator("#chosen h2 >> text=Layla al-Mansouri"));
    }
}
