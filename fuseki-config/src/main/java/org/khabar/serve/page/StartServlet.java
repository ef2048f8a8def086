package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.khabar.serve.explore.LatestOverview;
import org.khabar.serve.explore.Overview;
import org.khabar.store.Statistics;
import org.khabar.store.Store;

/** {@code /}: what the graph holds, and a search. */
public final class StartServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** The page need not wait for a count of everything. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final transient Store store;
    private final transient LatestStatistics statistics;
    private final transient LatestOverview overview;

    public StartServlet(Store store, LatestStatistics statistics, LatestOverview overview) {
        this.store = store;
        this.statistics = statistics;
        this.overview = overview;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        Overview known = overview.get();
        Optional<Statistics> now = statistics.within(PATIENCE);
        String page = Txn.calculateRead(store.dataset(), () -> {
            Facts facts = new Facts(store.dataset().getDefaultGraph());
            Html body = new StartPage(facts, new Addresses(store.base()), visit).write(known, now);
            return Layout.page(visit, visit.title(Word.START), body, Layout.script("timeline.js"));
        });
        Answers.html(response, 200, page);
    }
}
