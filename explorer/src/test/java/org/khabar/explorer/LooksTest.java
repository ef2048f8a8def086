package org.khabar.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for everybody: with little bandwidth, by keyboard, in the dark, on paper, on a phone. */
class LooksTest extends Journey {
    private static final int MOST_BYTES = 1_500_000;

    /** A query for the days and labels of events, as it stands in addresses. */
    private static final String SAYINGS =
            "SELECT+%3Fday+%3Fname+%7B+%3Fe+%3Chttps%3A%2F%2Fw3id.org%2Fkhabar%2Fontology%23date"
                    + "%3E+%3Fday+%3B+%3Chttp%3A%2F%2Fwww.w3.org%2F2000%2F01%2Frdf-schema%23label%3E+%3Fname+%7D";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?lang=en",
                "/?lang=ar",
                "/timeline?lang=ar",
                "/map?lang=en&region=middle-east",
                "/search?q=a&lang=en",
                "/page/person/layla?lang=ar",
                "/page/org/transport?lang=en",
                "/page/place/norland?lang=ar",
                "/page/event/r1?lang=en",
                "/page/post/minister?lang=ar",
                "/page/article/ar-1?lang=en",
                "/sparql?lang=ar",
                "/sparql?lang=en&view=chart&query=" + SAYINGS,
                "/sparql?lang=ar&view=time&query=" + SAYINGS,
                "/queries?lang=en",
                "/graph?lang=ar",
                "/graph?lang=en&node=https://w3id.org/khabar/id/person/layla"
            })
    void axeFindsNothingSerious(String path) throws IOException {
        String axe = Resources.toString(
                Resources.getResource("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"), StandardCharsets.UTF_8);
        open(path);
        if (path.contains("view=")) {
            sees(page.locator("#answer table, #answer li"));
        }
        page.evaluate(axe);
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            Object found = page.evaluate("async () => (await axe.run()).violations"
                    + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                    + ".map(v => v.id + ': ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary)");
            assertEquals(List.of(), found, path + " " + colours);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/timeline",
                "/map",
                "/page/person/layla",
                "/page/article/ar-1",
                "/sparql?view=chart&query=" + SAYINGS,
                "/sparql?view=time&query=" + SAYINGS,
                "/sparql?name=resignations",
                "/queries",
                "/ontology",
                "/graph"
            })
    void fitsAPhone(String path) {
        for (String language : List.of("ar", "en-GB")) {
            come(language, 360);
            open(path);
            if (path.contains("view=")) {
                sees(page.locator("#answer table, #answer li"));
            }
            assertNoSidewaysScrolling();
        }
        if (!path.equals("/queries") && !path.equals("/ontology")) {
            // Those pages are some twenty screens long and more.
            picture("phone" + path.replaceFirst("&.*", "").replaceAll("\\W", "-"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/person/layla", "/timeline", "/map", "/sparql", "/graph"})
    void aFirstVisitIsLight(String path) {
        come("ar", 1200);
        open(path);
        Object bytes = page.evaluate(
                "document.fonts.ready.then(() => performance.getEntriesByType('navigation')"
                        + ".concat(performance.getEntriesByType('resource')).reduce((sum, each) => sum + each.transferSize, 0))");
        int sum = ((Number) bytes).intValue();
        assertTrue(sum > 50_000 && sum < MOST_BYTES, path + ": " + sum + " bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=en", "/?lang=ar", "/page/person/layla?lang=en"})
    void theHeadIsOneLine(String path) {
        open(path);
        assertEquals(true, page.evaluate("document.querySelector('header').offsetHeight < 80"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aNarrowWindowShowsTheLatestMonthInLetters(String language) {
        come(language, 360);
        open("/");
        Object seen = page.evaluate("() => { const of = each => each.getBoundingClientRect();"
                + " const frame = of(document.querySelector('.timeline'));"
                + " const words = [...document.querySelectorAll('.timeline text')].at(-1); const box = of(words);"
                + " return [words.textContent, box.left >= frame.left && box.right <= frame.right, box.height > 9]; }");
        assertEquals(List.of("2024-05", true, true), seen);
    }

    @Test
    void theArabicFontComesAlong() {
        come("ar", 1200);
        open("/");
        assertEquals(
                List.of("loaded"),
                page.evaluate("document.fonts.ready.then(fonts => [...fonts].map(font => font.status))"));
        assertEquals(
                200,
                page.request()
                        .get(page.url() + "assets/noto-naskh-arabic.LICENSE.txt")
                        .status());
        assertEquals(
                200, page.request().get(page.url() + "assets/world.LICENSE.txt").status());
    }

    @Test
    void theKeyboardGoesFromTheTopToThePage() {
        open("/timeline?lang=en");
        page.keyboard().press("Tab");
        assertEquals("Skip to content", page.evaluate("document.activeElement.textContent"));
        page.keyboard().press("Enter");
        for (String next : List.of("type", "truth", "source", "from", "until")) {
            page.keyboard().press("Tab");
            assertEquals(next, page.evaluate("document.activeElement.name"));
        }
    }

    @Test
    void onPaper() {
        open("/page/event/r1?lang=en");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.locator("header").isHidden());
        assertTrue(page.locator("a.sparql").first().isHidden());
        assertTrue(page.locator(".sentence mark.trigger").first().isVisible());
        picture("paper");
    }
}
