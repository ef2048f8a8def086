package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.khabar.serve.explore.LatestOverview;
import org.khabar.store.Store;

/** {@code /page/…}: an id as a page for people. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Store store;

    private final transient LatestOverview overview;

    public PageServlet(Store store, LatestOverview overview) {
        this.store = store;
        this.overview = overview;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        Addresses addresses = new Addresses(store.base());
        Optional<String> page = Txn.calculateRead(store.dataset(), () -> {
            Facts facts = new Facts(store.dataset().getUnionGraph());
            Optional<Node> node = Known.node(facts, addresses.iris(request, "/page/"));
            return node.map(known -> Layout.page(
                    visit,
                    title(facts, visit, known),
                    new NodePage(facts, addresses, visit, known).write(overview.get()),
                    new StructuredData(facts, visit, overview.get()).block(known)));
        });
        if (page.isPresent()) {
            Answers.html(response, 200, page.get());
        } else {
            Known.refusePage(visit, response);
        }
    }

    private Text title(Facts facts, Visit visit, Node node) {
        return overview.get()
                .event(node)
                .map(event -> new Summary(facts, visit).title(node, event.type()))
                .orElseGet(() -> facts.name(node, visit.data()));
    }
}
