import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;
import org.khabar.serve.KhabarServer;
import org.khabar.store.Store;

/**
 * How the picture of the graph stands a query's answer of many nodes, in headless Chromium that paints by the processor: the time
 * from opening the page to the first picture and to the layout at rest, and frames a second while a node is dragged, while all of
 * it is moved and while it is zoomed. People and their links are made up; a few have many links, most have few, as in news.
 *
 * <pre>mvn -q -pl explorer -am test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -XX:+UseSerialGC -Xmx2g -cp "$(cat explorer/target/classpath)" bench/explorer/Picture.java [NODES]</pre>
 */
public final class Picture {
    private static final Node[] LINKS = {Kh.criticized, Kh.met, Kh.supported, Kh.accused, Kh.warned};
    private static final int STEPS = 120;
    private static final String QUERY =
            "CONSTRUCT { ?a ?link ?b } WHERE { ?link <" + Kh.linkOf + "> ?of . ?a ?link ?b }";
    private static final String COUNT_FRAMES = """
            () => { window.frames_ = []; let last = performance.now();
              const count = () => { const now = performance.now(); window.frames_.push(now - last); last = now;
                window.counting = requestAnimationFrame(count); };
              window.counting = requestAnimationFrame(count); }""";
    private static final String STOP = """
            () => { cancelAnimationFrame(window.counting); const all = window.frames_.slice(1).sort((a, b) => a - b);
              const sum = all.reduce((a, b) => a + b, 0);
              return `${(1000 * all.length / sum).toFixed(0)} frames/s, slowest of twenty ${all[Math.floor(all.length * 0.95)].toFixed(0)} ms`; }""";

    private static final String ANSWERS = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(each => each.initiatorType === 'navigation' || each.initiatorType === 'fetch')
              .map(each => `${new URL(each.name).pathname} ${Math.round(each.startTime)}-${Math.round(each.responseEnd)} ms`
                + ` ${Math.round(each.encodedBodySize / 1000)} kB`).join(', ')""";

    public static void main(String[] arguments) throws Exception {
        int nodes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Path dir = Files.createTempDirectory("khabar-picture");
        try (Store store = Store.open(dir, Kh.ID)) {
            fill(store, nodes);
            try (KhabarServer server = KhabarServer.start(store, 0, Kh.ID);
                    Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                    Browser browser = playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(Path.of(
                                            System.getenv().getOrDefault("KHABAR_BROWSER", "/usr/bin/chromium")))
                                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")))) {
                String start = server.address() + "graph?lang=en&query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
                look(browser, start);
                look(browser, start);
            }
        }
    }

    /** Articles of a thousand people each; every link leads to somebody of before, rather to one who has many. */
    private static void fill(Store store, int nodes) {
        Random chance = new Random(7);
        List<Node> ends = new ArrayList<>();
        int article = 0;
        for (int made = 0; made < nodes; article++) {
            Graph graph = GraphFactory.createDefaultGraph();
            Node self = NodeFactory.createURI(Kh.ID + "article/made-up-" + article);
            graph.add(self, RDF.type.asNode(), Schema.NewsArticle);
            for (int i = 0; i < 1000 && made < nodes; i++, made++) {
                Node person = NodeFactory.createURI(Kh.ID + "person/made-up-" + made);
                graph.add(person, RDF.type.asNode(), Schema.Person);
                graph.add(person, RDFS.label.asNode(), NodeFactory.createLiteralLang("شخص رقم " + made, "ar"));
                graph.add(person, RDFS.label.asNode(), NodeFactory.createLiteralLang("Person " + made, "en"));
                int links = ends.isEmpty() ? 0 : 1 + chance.nextInt(2);
                for (int link = 0; link < links; link++) {
                    Node other = ends.get(chance.nextInt(ends.size()));
                    if (!other.equals(person)) {
                        graph.add(person, LINKS[chance.nextInt(LINKS.length)], other);
                        ends.add(other);
                    }
                }
                ends.add(person);
            }
            store.put(self.getURI(), graph);
        }
    }

    private static void look(Browser browser, String address) {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1300, 900))) {
            page.setDefaultTimeout(180_000);
            // What the class path lacks is not there for the page; without it nothing would be drawn.
            page.onResponse(answer -> {
                if (answer.status() >= 400) {
                    System.err.println(answer.url() + ": status " + answer.status());
                }
            });
            page.onPageError(System.err::println);
            page.navigate(address);
            await(page, "graph-drawn");
            System.out.println(page.textContent("#told"));
            System.out.println("first picture after " + mark(page, "graph-drawn") + "; before: " + page.evaluate(ANSWERS));
            await(page, "graph-at-rest");
            System.out.println("layout at rest after " + mark(page, "graph-at-rest"));
            System.out.println("drag a node: " + drag(page, true));
            System.out.println("move all: " + drag(page, false));
            System.out.println("zoom: " + zoom(page));
        }
    }

    /** Ends with an error where the page has not come so far within the page's time. */
    private static void await(Page page, String mark) {
        page.waitForFunction(
                "name => performance.getEntriesByName(name).length > 0",
                mark,
                new Page.WaitForFunctionOptions().setPollingInterval(100));
    }

    private static String mark(Page page, String name) {
        return page.evaluate("name => Math.round(performance.getEntriesByName(name)[0].startTime) + ' ms'", name)
                .toString();
    }

    private static String drag(Page page, boolean node) {
        if (node) {
            page.locator(".beside .entities button").first().click();
            page.focus("#graph canvas");
            page.keyboard().press("Home");
        }
        page.locator("#graph canvas").scrollIntoViewIfNeeded();
        var box = page.locator("#graph canvas").boundingBox();
        // The one with most links was brought to the middle; the corner of the picture is empty.
        double x = box.x + (node ? box.width / 2 : 8);
        double y = box.y + (node ? box.height / 2 : 8);
        page.mouse().move(x, y);
        page.mouse().down();
        page.evaluate(COUNT_FRAMES);
        for (int step = 1; step <= STEPS; step++) {
            page.mouse().move(x + 2 * step, y + Math.sin(step / 10.0) * 60);
        }
        String told = page.evaluate(STOP).toString();
        page.mouse().up();
        return told;
    }

    private static String zoom(Page page) {
        page.focus("#graph canvas");
        page.evaluate(COUNT_FRAMES);
        for (int step = 0; step < STEPS; step++) {
            page.mouse().wheel(0, step < STEPS / 2 ? -40 : 40);
        }
        return page.evaluate(STOP).toString();
    }
}
