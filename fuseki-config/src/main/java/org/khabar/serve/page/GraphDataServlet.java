package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.khabar.serve.explore.LatestOverview;
import org.khabar.serve.explore.Overview;
import org.khabar.store.Store;

/**
 * What the picture of the graph asks for, as JSON: {@code /graph/around?node=…} tells how much of each group stands around
 * a node, with {@code group=…} or {@code all} the first of it; {@code /graph/evidence} gives the sentences behind events or
 * behind a line; {@code POST /graph/nodes} with an IRI a line gives what a query's answer speaks of.
 */
public final class GraphDataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** As many as one picture holds. */
    static final int MOST = 12_000;

    private final transient Store store;
    private final transient LatestOverview overview;
    private transient @Nullable Activity activity;

    public GraphDataServlet(Store store, LatestOverview overview) {
        this.store = store;
        this.overview = overview;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (path.equals("/around")) {
            around(request, response);
        } else if (path.equals("/evidence")) {
            evidence(request, response);
        } else {
            Answers.plain(response, 404, "Offered here: /graph/around, /graph/evidence and, by POST, /graph/nodes");
        }
    }

    private void around(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        Optional<Node> node = visit.parameter("node").map(NodeFactory::createURI);
        List<String> groups = parameters(request, "group");
        boolean counts = groups.isEmpty() && request.getParameter("all") == null;
        Optional<JsonObject> found = read(visit, graph -> node.filter(graph.facts()::knows)
                .map(known -> new GraphAround(graph, known))
                .map(around -> counts ? around.counts() : around.around(groups, visit.number("from"))));
        if (found.isPresent()) {
            send(response, found.get());
        } else {
            Known.refuseData(response);
        }
    }

    private void evidence(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        List<String> events = parameters(request, "event");
        String from = visit.parameter("from").orElse("");
        String to = visit.parameter("to").orElse("");
        String property = visit.parameter("property").orElse("");
        send(response, read(visit, graph -> {
            GraphEvidence evidence = new GraphEvidence(graph, store.dataset());
            return events.isEmpty()
                    ? evidence.of(NodeFactory.createURI(from), property, NodeFactory.createURI(to))
                    : evidence.of(GraphEvidence.nodes(events));
        }));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"/nodes".equals(request.getPathInfo())) {
            Answers.plain(response, 404, "Offered here by POST: /graph/nodes");
            return;
        }
        Visit visit = Visit.of(request);
        boolean links = visit.parameter("links").isPresent();
        List<String> iris = new ArrayList<>();
        try (BufferedReader lines = request.getReader()) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(iris::add);
        }
        send(response, read(visit, graph -> nodes(graph, iris, links)));
    }

    /**
     * What a query's answer speaks of.
     *
     * @param links whether to add who takes part in its events and how all of it is linked
     */
    private static JsonObject nodes(GraphFacts graph, List<String> iris, boolean links) {
        GraphAnswer answer = new GraphAnswer(graph);
        for (String iri : iris) {
            if (answer.size() >= MOST) {
                break;
            }
            Node node = NodeFactory.createURI(iri);
            if (!links || graph.isDrawn(node)) {
                answer.add(node, links);
            }
        }
        if (links) {
            answer.tie();
            answer.link();
        }
        return answer.json();
    }

    private <T> T read(Visit visit, Function<GraphFacts, T> use) {
        Overview known = overview.get();
        Activity active = activity(known);
        return Txn.calculateRead(store.dataset(), () -> {
            Facts facts = new Facts(store.dataset().getDefaultGraph());
            return use.apply(new GraphFacts(facts, known, active, new Addresses(store.base()), visit));
        });
    }

    private synchronized Activity activity(Overview known) {
        Activity last = activity;
        if (last == null || !last.isOf(known)) {
            last = new Activity(known);
            activity = last;
        }
        return last;
    }

    private static List<String> parameters(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    private static void send(HttpServletResponse response, JsonValue json) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.addHeader("Vary", "Accept-Language, Cookie");
        byte[] body = JSON.toStringFlat(json).getBytes(StandardCharsets.UTF_8);
        Answers.send(response, 200, "application/json", body);
    }
}
