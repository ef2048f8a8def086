package org.khabar.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A visit with a browser; no page may report an error. All journeys share one server and one browser. */
class Journey {
    /** Long enough for a machine that does other things at the same time. */
    private static final int PATIENCE_MS = 30_000;

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Site SITE = site();
    private static final Chromium CHROMIUM = new Chromium();

    private BrowserContext visitor;
    private final List<String> faults = new ArrayList<>();
    Page page;

    Journey() {
        visitor = CHROMIUM.visitor("en-GB", 1200);
        page = visitor.newPage();
    }

    private static Site site() {
        try {
            return Site.withArticles(Files.createTempDirectory("khabar-pages"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks in the editor, once it is there: before that, the browser itself would send the form. */
    void ask() {
        page.waitForSelector("#editor .yasqe");
        page.click("#ask button");
    }

    @BeforeEach
    void listen() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        page.onPageError(faults::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:") && !request.url().startsWith("data:")) {
                faults.add("asks another host: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            // A page or an answer that is not there is no fault of a script.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.text());
            }
        });
    }

    @AfterEach
    void leave() {
        visitor.close();
        assertEquals(List.of(), faults);
    }

    /** Comes as another visitor, in a window so many pixels wide. */
    void come(String language, int width) {
        visitor.close();
        visitor = CHROMIUM.visitor(language, width);
        page = visitor.newPage();
        listen();
    }

    void open(String path) {
        page.navigate(SITE.address(path));
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    static void sees(Locator locator) {
        PlaywrightAssertions.assertThat(locator.first()).isVisible();
    }

    void assertNoSidewaysScrolling() {
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }
}
