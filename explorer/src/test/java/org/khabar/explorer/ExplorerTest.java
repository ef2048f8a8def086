package org.khabar.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main journeys through the pages, in both languages; nothing that an article says may run. */
class ExplorerTest extends Journey {

    @Test
    void searchesInEnglishByKeyboard() {
        open("/?lang=en");
        picture("start-en");
        page.keyboard().press("Tab");
        sees(page.getByText("Skip to content"));
        page.fill("#search", "mansouri");
        sees(page.locator("#suggestions [role=option] >> text=ليلى المنصوري"));
        picture("search-en");
        page.keyboard().press("ArrowDown");
        assertEquals("suggestion-0", page.getAttribute("#search", "aria-activedescendant"));
        page.keyboard().press("Enter");
        page.waitForURL("**/page/person/layla");
        sees(page.locator("h1 >> text=Layla al-Mansouri"));
    }

    @Test
    void searchesInArabicWhateverTheSpelling() {
        come("ar-EG", 1200);
        open("/");
        assertEquals("rtl", page.getAttribute("html", "dir"));
        picture("start-ar");
        page.fill("#search", "لَيلي المنصورى");
        sees(page.locator("#suggestions [role=option] >> text=ليلى المنصوري"));
        page.fill("#search", "نقابه");
        sees(page.locator("#suggestions [role=option] >> text=نقابة السائقين"));
        page.fill("#search", "qqqqqq");
        sees(page.getByText("لا اسم هنا يشبه هذا"));
        page.keyboard().press("Escape");
        assertTrue(page.locator("#suggestions").isHidden());
    }

    @Test
    void findsAnArabicNameByItsSoundInEnglishLetters() {
        open("/search?q=Saalim+Hadad");
        sees(page.locator("main >> text=Salem Haddad"));
    }

    @Test
    void theChosenLanguageStaysAndTheDataMayHaveAnother() {
        open("/?lang=ar");
        open("/page/person/layla");
        assertEquals("rtl", page.getAttribute("html", "dir"));
        assertEquals("ليلى المنصوري", page.locator("h1 bdi").first().textContent());
        page.click("text=الأسماء بالإنجليزية");
        assertEquals("rtl", page.getAttribute("html", "dir"));
        assertEquals("Layla al-Mansouri", page.locator("h1 bdi").first().textContent());
    }

    @Test
    void eventsByMonthAndType() {
        open("/");
        page.click("svg.bars a[href='/events?month=2024-03']");
        sees(page.locator("main li a[href='/page/event/r1'] >> text=Layla al-Mansouri"));
        page.selectOption("select[name=type]", "Criticism");
        page.click("form.filter button");
        sees(page.locator("main li a[href='/page/event/c1'] >> text=Drivers' Union"));
        assertEquals(0, page.locator("main li a[href='/page/event/r1']").count());
        open("/events?month=1899-01");
        sees(page.getByText("There are no events here"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search?q=Eve", "/events", "/page/person/evil", "/page/event/w1", "/page/article/en-2"})
    void whatArticlesSayNeverRuns(String path) {
        open(path);
        sees(page.locator("main >> text=<script>window.caught=1</script>"));
        assertEquals(true, page.evaluate("window.caught === undefined"));
        page.fill("#search", "Eve");
        sees(page.locator("#suggestions >> text=<script>"));
        assertEquals(true, page.evaluate("window.caught === undefined"));
    }

    @Test
    void theEvidenceBehindAnEvent() {
        open("/page/event/r1?lang=en");
        assertEquals("resignation: Layla al-Mansouri", page.title());
        sees(page.locator(".told >> text=It happened"));
        sees(page.locator(".told >> text=Almost certainly"));
        sees(page.locator(".sentence mark.trigger >> text=استقالت"));
        sees(page.locator(".sentence mark >> text=ليلى المنصوري"));
        sees(page.locator(".sentence cite >> text=2024-03-05"));
        assertEquals(
                "https://news.example/ar-1",
                page.locator(".sentence cite a >> text=Source").first().getAttribute("href"));
        picture("event-en");
        page.locator(".sentence cite a[href='/page/article/ar-1#char=0,105']").click();
        page.waitForURL("**/page/article/ar-1#char=0,105");
        sees(page.locator("main >> text=Read the article at its publisher"));
    }

    @Test
    void aPersonInArabic() {
        come("ar", 1200);
        open("/page/person/layla");
        sees(page.locator("table.tenures >> text=وزيرة النقل"));
        sees(page.locator("table.tenures >> text=2021-06"));
        sees(page.locator("h2:has-text('علاقة غيره به') + table >> text=نقابة السائقين"));
        sees(page.locator("main tr:has-text('2024-03-04') >> text=وقع"));
        picture("person-ar");
        page.click("text=كل البيانات عنه");
        sees(page.locator("details[open] >> text=resignedFrom").or(page.locator("details[open] >> text=استقال من")));
    }

    @Test
    void whoHeldAPostAndWhatIsOnlyPlanned() {
        open("/page/post/minister");
        sees(page.locator("table.tenures tr:has-text('Layla al-Mansouri') >> text=2024-03-04"));
        sees(page.locator("table.tenures tr:has-text('Salem Haddad') >> text=2024-04"));
        open("/page/person/salem");
        sees(page.locator("blockquote >> text=I will repair every road"));
        sees(page.locator("tr:has-text('meeting') >> text=It is planned or expected"));
        picture("person-en");
    }

    @Test
    void anUnknownIdLeadsOn() {
        open("/page/person/nobody");
        sees(page.getByText("Nothing has this identifier"));
        sees(page.getByText("Search by name"));
    }

    @Test
    void namesThatAreLongOrMissing() {
        come("en-GB", 360);
        open("/page/event/w1");
        sees(page.locator("main >> text=nameless"));
        assertNoSidewaysScrolling();
        picture("long-name-phone");
    }

    @Test
    void aServerThatFellSilentIsTold(@TempDir Path dir) {
        Site other = Site.empty(dir);
        page.navigate(other.address("/?lang=en"));
        sees(page.getByText("There are no articles yet"));
        sees(page.locator("code >> text=./khabar up"));
        picture("empty");
        other.fallSilent();
        page.fill("#search", "anybody");
        sees(page.locator("#suggestions >> text=The server does not answer"));
        other.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?lang=en",
                "/?lang=ar",
                "/events?lang=ar",
                "/search?q=a&lang=en",
                "/page/person/layla?lang=ar",
                "/page/event/r1?lang=en",
                "/page/post/minister?lang=ar",
                "/page/article/ar-1?lang=en",
                "/sparql?lang=ar",
                "/queries?lang=en",
                "/graph?lang=ar",
                "/graph?lang=en&node=https://w3id.org/khabar/id/person/layla"
            })
    void axeFindsNothingSerious(String path) throws IOException {
        String axe = Resources.toString(
                Resources.getResource("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"), StandardCharsets.UTF_8);
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            open(path);
            page.evaluate(axe);
            Object found = page.evaluate("async () => (await axe.run()).violations"
                    + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                    + ".map(v => v.id + ': ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary)");
            assertEquals(List.of(), found, path + " " + colours);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/events", "/page/person/layla", "/page/article/ar-1", "/sparql", "/queries", "/graph"})
    void fitsAPhone(String path) {
        come("ar", 360);
        open(path);
        assertNoSidewaysScrolling();
        if (!path.equals("/queries")) {
            // That page is some hundred screens long.
            picture("phone" + path.replace('/', '-'));
        }
    }
}
