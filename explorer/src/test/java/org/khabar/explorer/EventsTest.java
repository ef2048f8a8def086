package org.khabar.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chosen events over time and on a map. */
class EventsTest extends Journey {
    private static final String ID = "https://w3id.org/khabar/id/";

    @Test
    void fromTheStartPageIntoAMonth() {
        open("/?lang=en");
        page.click("svg.bars a[href='/timeline?from=2024-03&until=2024-03']");
        sees(page.locator("main li a[href='/page/event/r1'] >> text=Layla al-Mansouri"));
        sees(page.locator("main li:has-text('resignation') >> text=It happened"));
        sees(page.locator("main li:has-text('resignation') >> text=Norland Gazette"));
        page.selectOption("select[name=type]", "Criticism");
        page.click("form.filter button");
        sees(page.locator("main li a[href='/page/event/c1'] >> text=Drivers' Union"));
        assertEquals(0, page.locator("main li a[href='/page/event/r1']").count());
        page.click("text=All times");
        sees(page.locator("main li a[href='/page/event/c1']"));
    }

    @Test
    void byYearByMonthAndByDay() {
        open("/timeline?lang=en");
        sees(page.locator("svg .box.untrue"));
        picture("timeline-en");
        page.click("text=Later (1)");
        sees(page.locator("ul.happenings li >> text=meeting"));
        page.click("text=By year");
        page.locator("svg a.span[tabindex='0'][aria-label='2024: 6']").focus();
        page.keyboard().press("+");
        page.waitForURL("**zoom=month**");
        sees(page.locator("svg a[aria-label^='2024-05 meeting'] .box.untrue"));
        assertEquals(1, page.locator("svg a.span[tabindex='0']").count());
        page.locator("svg a.span[tabindex='0']").focus();
        page.keyboard().press("Home");
        assertEquals("2024-02: 1", focused());
        page.keyboard().press("ArrowRight");
        assertEquals("2024-03: 2", focused());
        page.keyboard().press("Enter");
        page.waitForURL("**zoom=day**");
        sees(page.locator("svg a[aria-label^='2024-03-04 resignation']"));
        assertEquals(2, page.locator("ul.happenings li").count());
    }

    @Test
    void inArabicTimeRunsFromRightToLeft() {
        come("ar", 1200);
        open("/timeline?zoom=month");
        sees(page.getByText("يجري الزمن من اليمين إلى اليسار"));
        assertTrue(left("svg a.span[aria-label='2024-02: 1']") > left("svg a.span[aria-label='2024-04: 2']"));
        sees(page.locator("svg a.span[tabindex='0']"));
        page.locator("svg a.span[aria-label='2024-04: 2']").focus();
        page.keyboard().press("ArrowRight");
        assertEquals("2024-03: 2", focused());
        picture("timeline-ar");
    }

    @Test
    void eventsOfAPersonByTruthAndSource() {
        open("/page/person/salem?lang=en");
        page.click("main >> text=Events over time");
        assertEquals(3, page.locator("ul.happenings li").count());
        page.selectOption("select[name=truth]", "Planned");
        page.click("form.filter button");
        sees(page.locator("ul.happenings li >> text=meeting"));
        assertEquals(1, page.locator("ul.happenings li").count());
        page.click("main >> text=All events");
        page.selectOption("select[name=truth]", "");
        page.selectOption("select[name=source]", ID + "org/paper");
        page.click("form.filter button");
        sees(page.locator("ul.happenings li >> text=resignation"));
        assertEquals(2, page.locator("ul.happenings li").count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?e { ?e a <https://w3id.org/khabar/ontology#Resignation> } | li >> text=resignation",
                "SELECT ?s { ?s a <urn:none> } | text=There are no events here",
                "SELECT * { | [role=alert] >> text=The server does not understand",
                "ASK { ?s ?p ?o } | [role=alert] >> text=Only a SELECT query",
                "SELECT * FROM <http://localhost:1/> { ?s ?p ?o } | [role=alert] >> text=Only a SELECT query"
            })
    void eventsOfAQuery(String query, String seen) {
        open("/timeline?lang=en&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        sees(page.locator("main >> " + seen));
        page.click("main >> text=All events");
        sees(page.locator("main li a[href='/page/event/c1']"));
    }

    @ParameterizedTest
    @CsvSource({
        "of=" + ID + "person/nobody, There are no events here",
        "from=1899, 1–5",
        "until=1899-01, There are no events here",
        "from=yesterday, That is no date"
    })
    void whatCannotBeChosenIsTold(String chosen, String told) {
        open("/timeline?lang=en&" + chosen);
        sees(page.locator("main >> text=" + told));
        sees(page.locator("form.filter button"));
    }

    @Test
    void onTheMap() {
        open("/map?lang=en");
        sees(page.locator("svg.map a[aria-label='Jordan: 1']"));
        sees(page.locator("tr:has-text('Jordan') >> text=Amman"));
        sees(page.locator("tr:has-text('Norland')"));
        assertEquals(
                true, page.evaluate("fetch(document.querySelector('svg.map image').href.baseVal).then(r => r.ok)"));
        page.click("main nav >> text=Middle East");
        picture("map-en");
        page.click("svg.map a[aria-label='Jordan: 1']");
        page.waitForURL("**/timeline**");
        sees(page.locator("main li a[href='/page/event/w1']"));
        assertEquals(1, page.locator("ul.happenings li").count());
    }

    @Test
    void onTheMapInArabic() {
        come("ar", 1200);
        open("/map?region=middle-east");
        sees(page.locator("svg.map text >> text=الأردن 1"));
        picture("map-ar");
        open("/map?type=Statement");
        sees(page.getByText("لم يذكر مكان أي من هذه الأحداث"));
    }

    private Object focused() {
        return page.evaluate("document.activeElement.getAttribute('aria-label')");
    }

    private double left(String selector) {
        Locator found = page.locator(selector);
        return found.boundingBox().x;
    }
}
