package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.khabar.ontology.EventClasses;
import org.khabar.serve.explore.Happening;
import org.khabar.serve.explore.LatestOverview;
import org.khabar.store.Store;

/** {@code /events?type=…&month=…}: events in the order of time, the latest first. */
public final class EventsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    private final transient Store store;
    private final transient LatestOverview overview;
    private final transient List<Node> types = EventClasses.load().all();

    public EventsServlet(Store store, LatestOverview overview) {
        this.store = store;
        this.overview = overview;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        String type = visit.parameter("type").orElse("");
        String month = visit.parameter("month").orElse("");
        List<Happening> found = overview.get().happenings().stream()
                .filter(each -> type.isEmpty() || each.type().getLocalName().equals(type))
                .filter(each -> each.day().startsWith(month))
                .sorted(Comparator.comparing(Happening::day).reversed().thenComparing(each -> each.node()
                        .toString()))
                .toList();
        String page = Txn.calculateRead(store.dataset(), () -> {
            Facts facts = new Facts(store.dataset().getUnionGraph());
            return Layout.page(visit, visit.title(Word.EVENTS), page(visit, facts, found));
        });
        Answers.html(response, 200, page);
    }

    private Html page(Visit visit, Facts facts, List<Happening> found) {
        Html html = new Html();
        html.raw("<h1>").text(visit.say(Word.EVENTS)).raw("</h1>\n");
        form(html, visit, facts);
        int from = Math.min(visit.number("from"), found.size());
        int to = Math.min(from + AT_ONCE, found.size());
        if (found.isEmpty()) {
            return html.raw("<p>").text(visit.say(Word.NO_EVENTS)).raw("</p>\n");
        }
        html.raw("<p><bdi>")
                .text((from + 1) + "–" + to)
                .raw("</bdi> ")
                .text(visit.say(Word.OF))
                .raw(" ");
        html.text(Integer.toString(found.size())).raw("</p>\n");
        new HappeningList(facts, new Addresses(store.base()), visit).write(html, found.subList(from, to));
        html.raw("<p class=\"turning\">");
        if (from > 0) {
            html.link(visit.with("from", Integer.toString(Math.max(0, from - AT_ONCE))), visit.say(Word.LATER))
                    .raw(" ");
        }
        if (to < found.size()) {
            html.link(visit.with("from", Integer.toString(to)), visit.say(Word.EARLIER));
        }
        return html.raw("</p>\n");
    }

    private void form(Html html, Visit visit, Facts facts) {
        String chosen = visit.parameter("type").orElse("");
        html.raw("<form class=\"filter\" action=\"/events\" method=\"get\">\n<label>")
                .text(visit.say(Word.TYPE));
        html.raw(" <select name=\"type\"><option value=\"\">")
                .text(visit.say(Word.ALL_TYPES))
                .raw("</option>");
        for (Node type : types) {
            html.raw("<option value=\"").text(type.getLocalName()).raw("\"");
            if (type.getLocalName().equals(chosen)) {
                html.raw(" selected");
            }
            html.raw(">").text(facts.name(type, visit.language()).words()).raw("</option>");
        }
        html.raw("</select></label>\n<label>").text(visit.say(Word.MONTH));
        html.raw(
                " <input name=\"month\" dir=\"ltr\" size=\"8\" placeholder=\"2024-02\" pattern=\"\\d{4}(-\\d\\d(-\\d\\d)?)?\" value=\"");
        html.text(visit.parameter("month").orElse(""))
                .raw("\"></label>\n<button>")
                .text(visit.say(Word.SHOW));
        html.raw("</button>\n</form>\n");
    }
}
