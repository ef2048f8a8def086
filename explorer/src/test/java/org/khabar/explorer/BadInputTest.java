package org.khabar.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is told in a clear sentence, with a way on; and nothing that an article says may run. */
class BadInputTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=Eve",
                "/timeline",
                "/map?of=https://w3id.org/khabar/id/person/evil",
                "/page/person/evil",
                "/page/event/w1",
                "/page/article/en-2"
            })
    void whatArticlesSayNeverRuns(String path) {
        open(path);
        sees(page.locator("main >> text=<script>window.caught=1</script> >> visible=true"));
        assertEquals(true, page.evaluate("window.caught === undefined"));
        page.fill("#search", "Eve");
        sees(page.locator("#suggestions >> text=<script>"));
        assertEquals(true, page.evaluate("window.caught === undefined"));
    }

    @Test
    void anUnknownIdLeadsOn() {
        open("/page/person/nobody");
        sees(page.getByText("Nothing has this identifier"));
        sees(page.getByText("Search by name"));
        open("/page/?iri=not+an+iri");
        sees(page.getByText("Nothing has this identifier"));
        page.click("main a[href='/']");
        sees(page.getByText("Recent events"));
    }

    @Test
    void namesThatAreLongOrMissing() {
        come("en-GB", 360);
        open("/page/org/nameless");
        sees(page.locator("h1 >> text=nameless"));
        sees(page.locator("main td a >> text=warning"));
        open("/page/org/long");
        sees(page.locator("h1 >> text=Committee of the Very Long Name"));
        assertNoSidewaysScrolling();
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
        for (String path : List.of("/timeline", "/map")) {
            page.navigate(other.address(path + "?lang=en"));
            sees(page.getByText("There are no events here"));
        }
        page.navigate(other.address("/search?q=anybody&lang=en"));
        sees(page.locator("main >> text=No name here is like that"));
        page.navigate(other.address("/sparql?view=table&lang=en"));
        sees(page.locator("#told >> text=Nothing answers this"));
        other.fallSilent();
        page.fill("#search", "anybody");
        sees(page.locator("#suggestions >> text=The server does not answer"));
        other.close();
    }
}
