package org.khabar.serve.page;

import com.google.errorprone.annotations.CompileTimeConstant;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.khabar.ontology.EventClasses;
import org.khabar.serve.explore.EntityKind;
import org.khabar.serve.explore.LatestOverview;
import org.khabar.store.Store;

/**
 * {@code /graph}: a picture of the graph that grows. {@code node=IRI} starts it from somebody, something or an event,
 * {@code query=SPARQL} from the answer to a query; without them the page offers where to start.
 */
public final class GraphServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_OFFERED = 12;
    private static final String ALL_LINKS = """
            PREFIX kh: <https://w3id.org/khabar/ontology#>

            CONSTRUCT { ?from ?link ?to } WHERE {
              ?link kh:linkOf ?event .
              ?from ?link ?to
            }
            LIMIT 20000""";

    private final transient Store store;
    private final transient LatestOverview overview;
    private final transient EventClasses classes = EventClasses.load();

    public GraphServlet(Store store, LatestOverview overview) {
        this.store = store;
        this.overview = overview;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        Optional<Node> node = visit.parameter("node").map(NodeFactory::createURI);
        Optional<String> query = visit.parameter("query");
        Optional<String> page = Txn.calculateRead(store.dataset(), () -> {
            Facts facts = new Facts(store.dataset().getDefaultGraph());
            return node.isPresent() && !facts.knows(node.get())
                    ? Optional.empty()
                    : Optional.of(page(visit, facts, node, query));
        });
        if (page.isPresent()) {
            Answers.html(response, 200, page.get());
        } else {
            Known.refusePage(visit, response);
        }
    }

    private String page(Visit visit, Facts facts, Optional<Node> node, Optional<String> query) {
        String title = GraphWord.TITLE.in(visit.language());
        Html html = new Html().raw("<h1>").text(title);
        node.ifPresent(start -> html.raw(": ").data(name(visit, facts, start).shortened()));
        html.raw("</h1>\n");
        if (node.isEmpty() && query.isEmpty()) {
            offer(html, visit);
            return Layout.page(visit, new Text(title, visit.language().code()), html);
        }
        html.raw("<noscript><p>").text(GraphWord.NO_SCRIPT.in(visit.language())).raw("</p></noscript>\n");
        html.raw("<div id=\"graph\"");
        say(html, " data-node=\"", node.map(Node::getURI).orElse(""));
        say(html, " data-query=\"", query.orElse(""));
        say(html, " data-base=\"", store.base());
        say(html, " data-words=\"", JSON.toStringFlat(GraphWord.all(visit.language())));
        say(html, " data-terms=\"", JSON.toStringFlat(terms(visit, facts)));
        say(html, " data-worker=\"", Assets.href("graph-worker.js"));
        say(
                html,
                " data-force=\"",
                String.join(
                        " ",
                        Assets.href("d3-dispatch.js"),
                        Assets.href("d3-quadtree.js"),
                        Assets.href("d3-timer.js"),
                        Assets.href("d3-force.js")));
        html.raw("></div>\n");
        Html head = new Html()
                .raw("<link rel=\"stylesheet\" href=\"")
                .text(Assets.href("graph.css"))
                .raw("\">\n")
                .add(Layout.script("graph.js"));
        return Layout.page(visit, new Text(title, visit.language().code()), html, head);
    }

    private Text name(Visit visit, Facts facts, Node node) {
        return overview.get()
                .event(node)
                .map(event -> new Summary(facts, visit).title(node, event.type()))
                .orElseGet(() -> facts.name(node, visit.data()));
    }

    /** The names of classes, parts and relations in the language of the page, and which class is behind which link. */
    private JsonObject terms(Visit visit, Facts facts) {
        JsonObject terms = new JsonObject();
        JsonObject types = new JsonObject();
        classes.all()
                .forEach(type -> types.put(
                        type.getLocalName(), facts.name(type, visit.language()).words()));
        JsonObject names = new JsonObject();
        GraphTerms.PARTS.forEach(part -> names.put(
                part.getLocalName(), facts.name(part, visit.language()).words()));
        GraphTerms.TIES.forEach(tie ->
                names.put(tie.getLocalName(), facts.name(tie, visit.language()).words()));
        JsonObject links = new JsonObject();
        GraphTerms.links().forEach(rule -> {
            names.put(
                    rule.property().getLocalName(),
                    facts.name(rule.property(), visit.language()).words());
            links.put(rule.property().getLocalName(), rule.of().getLocalName());
        });
        terms.put("types", types);
        terms.put("names", names);
        terms.put("links", links);
        return terms;
    }

    private void offer(Html html, Visit visit) {
        html.raw("<p>").text(GraphWord.START_HELP.in(visit.language())).raw("</p>\n<div class=\"columns\">");
        offer(html, visit, EntityKind.PERSON, Word.ACTIVE_PEOPLE);
        offer(html, visit, EntityKind.AGENCY, Word.ACTIVE_AGENCIES);
        html.raw("</div>\n<h2>").text(GraphWord.FROM_QUERY.in(visit.language())).raw("</h2>\n<p>");
        html.link("/graph?query=" + Visit.encode(ALL_LINKS), GraphWord.ALL_LINKS.in(visit.language()));
        html.raw(" · ").link("/queries", visit.say(Word.QUESTIONS)).raw("</p>\n");
        html.raw("<form action=\"/graph\" method=\"get\">\n<label for=\"query\">")
                .text(visit.say(Word.QUERY));
        html.raw("</label><br>\n<textarea id=\"query\" name=\"query\" rows=\"8\" dir=\"ltr\" spellcheck=\"false\">");
        html.text(ALL_LINKS).raw("</textarea>\n<p><button>").text(GraphWord.DRAW.in(visit.language()));
        html.raw("</button></p>\n</form>\n");
    }

    private void offer(Html html, Visit visit, EntityKind kind, Word title) {
        var active = overview.get().mostActive(kind, MOST_OFFERED);
        if (active.isEmpty()) {
            return;
        }
        html.raw("<section><h2>").text(visit.say(title)).raw("</h2>\n<ul class=\"entities\">\n");
        active.forEach(entity -> html.raw("<li>")
                .link(
                        address(entity.node()),
                        EntityList.names(entity, visit.data()).get(0))
                .raw(" <span class=\"number\">")
                .text(Integer.toString(entity.events()))
                .raw("</span></li>\n"));
        html.raw("</ul></section>\n");
    }

    /** The address of the picture that starts from a node. */
    static String address(Node node) {
        return "/graph?node=" + Visit.encode(node.getURI());
    }

    private static void say(Html html, @CompileTimeConstant String attribute, String value) {
        html.raw(attribute).text(value).raw("\"");
    }
}
