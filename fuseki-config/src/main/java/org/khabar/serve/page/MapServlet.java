package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.khabar.ontology.EventClasses;
import org.khabar.serve.explore.LatestOverview;
import org.khabar.serve.explore.Overview;
import org.khabar.store.Store;

/** {@code /map}: where chosen events happened; {@code region=…} says which part of the world is shown. */
public final class MapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Store store;
    private final transient LatestOverview overview;
    private final transient List<Node> types = EventClasses.load().all();

    public MapServlet(Store store, LatestOverview overview) {
        this.store = store;
        this.overview = overview;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        Overview now = overview.get();
        String page = Txn.calculateRead(store.dataset(), () -> {
            Facts facts = new Facts(store.dataset().getUnionGraph());
            Addresses addresses = new Addresses(store.base());
            Selection selection = Selection.of(visit, facts, now, store.dataset());
            Html html = new Html();
            html.raw("<h1>").text(visit.say(Word.BY_PLACE)).raw("</h1>\n");
            new SelectionForm(facts, addresses, visit, now, types).write(html, selection);
            new MapPage(facts, addresses, visit).write(html, selection);
            return Layout.page(visit, visit.title(Word.MAP), html, Layout.script("map.js"));
        });
        Answers.html(response, 200, page);
    }
}
