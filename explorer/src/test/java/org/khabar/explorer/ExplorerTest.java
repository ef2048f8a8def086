package org.khabar.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        page.click("table.tenures summary");
        sees(page.locator("table.tenures .sentence mark.trigger >> text=استقالت"));
        Locator fromOthers = page.locator(".head:has-text('علاقة غيره به') + table");
        sees(fromOthers.locator("text=نقابة السائقين"));
        sees(fromOthers.locator("a[href='/page/event/c1'] >> text=2024-03-05"));
        fromOthers.locator("summary").first().click();
        sees(fromOthers.locator("mark.trigger >> text=انتقدت"));
        sees(fromOthers.locator("cite >> text=صحيفة الشروق الجديد"));
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
        Locator succession = page.locator("table:has(th:has-text('Predecessor'))");
        sees(succession.locator("tr:has-text('Layla al-Mansouri') >> a[href='/page/event/r1'] >> text=2024-03-04"));
        sees(succession.locator("tr:has-text('Layla al-Mansouri') >> a[href='/page/event/a1'] >> text=2024-04"));
        succession.locator("summary").first().click();
        sees(succession.locator("mark.trigger >> text=appointed"));
        sees(page.locator("blockquote >> text=I will repair every road"));
        sees(page.locator("tr:has-text('meeting') >> text=It is planned or expected"));
        picture("person-en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page/person/salem",
                "/page/org/union",
                "/page/place/norland",
                "/page/post/minister",
                "/page/event/r1",
                "/page/article/en-1",
                "/timeline",
                "/map"
            })
    void eachPartOfAPageCanBeAskedForWithSparql(String path) {
        open(path);
        List<String> queries = page.locator("a.sparql").all().stream()
                .map(link -> String.valueOf(link.evaluate("a => new URL(a.href).searchParams.get('query')")))
                .toList();
        assertTrue(path.contains("/page/") ? queries.size() > 1 : !queries.isEmpty(), path + queries);
        for (String query : queries) {
            Object rows = page.evaluate(
                    "async query => { const got = await fetch('/khabar/sparql?query=' + encodeURIComponent(query),"
                            + " { headers: { Accept: 'application/sparql-results+json' } });"
                            + " return got.ok ? (await got.json()).results.bindings.length : await got.text(); }",
                    query);
            assertTrue(rows instanceof Integer number && number > 0, rows + "\n" + query);
        }
    }
}
