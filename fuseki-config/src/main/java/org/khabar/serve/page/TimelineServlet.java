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

/**
 * {@code /timeline}: chosen events over time. {@code of=IRI&type=…&truth=…&source=IRI&from=…&until=…&query=…} choose
 * them; {@code zoom=year|month|day} and {@code end=…} say which stretch of time is shown.
 */
public final class TimelineServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Store store;
    private final transient LatestOverview overview;
    private final transient List<Node> types = EventClasses.load().all();

    public TimelineServlet(Store store, LatestOverview overview) {
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
            html.raw("<h1>").text(visit.say(Word.EVENTS)).raw("</h1>\n");
            new SelectionForm(facts, addresses, visit, now, types).write(html, selection);
            new TimelinePage(facts, addresses, visit).write(html, selection);
            return Layout.page(visit, visit.title(Word.TIMELINE), html, Layout.script("timeline.js"));
        });
        Answers.html(response, 200, page);
    }
}
