package org.khabar.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.khabar.serve.explore.Happening;

/**
 * Chosen events over time and, below, one by one.
 *
 * @param facts the graph
 * @param addresses where events have their pages
 * @param visit who looks
 */
record TimelinePage(Facts facts, Addresses addresses, Visit visit) {
    private static final String ZOOM = "zoom";
    private static final String END = "end";
    private static final String SKIP = "skip";
    private static final int AT_ONCE = 50;

    void write(Html html, Selection selection) {
        List<Happening> events = selection.events();
        if (events.isEmpty()) {
            html.raw("<p>").text(visit.say(Word.NO_EVENTS)).raw("</p>\n");
            return;
        }
        Optional<Zoom> wanted = visit.parameter(ZOOM).flatMap(Zoom::named);
        TimeAxis axis = TimeAxis.of(events, wanted, visit.parameter(END));
        ways(html, axis, events);
        html.raw("<figure aria-labelledby=\"time\">\n<h2 class=\"unseen\" id=\"time\">")
                .text(visit.say(Word.TIMELINE));
        html.raw("</h2>\n");
        EventGroups groups = EventGroups.of(facts, visit.language());
        new TimeChart(facts, addresses, visit, groups).write(html, events, axis, span -> closer(axis.zoom(), span));
        html.raw("</figure>\n");
        list(html, shown(axis, events), axis);
    }

    /** Into a span of time. */
    private String closer(Zoom zoom, String span) {
        String finer = zoom.finer().orElse(zoom).code();
        return visit.with(Map.of(Selection.FROM, span, Selection.UNTIL, span, ZOOM, finer, END, "", SKIP, ""));
    }

    private void ways(Html html, TimeAxis axis, List<Happening> events) {
        html.raw("<nav class=\"ways\" aria-label=\"")
                .text(visit.say(Word.TIMELINE))
                .raw("\">\n");
        for (Zoom zoom : Zoom.values()) {
            html.raw("<a data-zoom=\"").text(zoom.code());
            html.raw(zoom == axis.zoom() ? "\" aria-current=\"true" : "").raw("\" href=\"");
            html.text(visit.with(Map.of(ZOOM, zoom.code(), END, "", SKIP, ""))).raw("\">");
            html.text(visit.say(zoom.word())).raw("</a>\n");
        }
        if (visit.parameter(Selection.FROM).isPresent()
                || visit.parameter(Selection.UNTIL).isPresent()) {
            html.link(
                            visit.with(Map.of(Selection.FROM, "", Selection.UNTIL, "", ZOOM, "", END, "", SKIP, "")),
                            visit.say(Word.ALL_TIME))
                    .raw("\n");
        }
        if (!axis.isEmpty()) {
            turn(
                    html,
                    events.stream().filter(each -> axis.isLaterThan(each.day())).count(),
                    Word.EARLIER,
                    () -> axis.zoom().plus(axis.first(), -1));
            turn(
                    html,
                    events.stream()
                            .filter(each -> axis.isEarlierThan(each.day()))
                            .count(),
                    Word.LATER,
                    () -> next(axis, events));
        }
        html.link(visit.elsewhere("/map", Selection.ALL, Map.of()), visit.say(Word.MAP))
                .raw("\n</nav>\n");
        long less = events.stream()
                .filter(each -> axis.zoom().spanOf(each.day()).isEmpty())
                .count();
        html.raw("<p class=\"said\">").text(visit.say(Word.TIME_RUNS));
        if (less > 0) {
            html.text(" " + visit.say(Word.LESS_FINE) + " ")
                    .text(Long.toString(less))
                    .raw(".");
        }
        html.raw("</p>\n");
    }

    /** The end of the next stretch: a full one, or one up to the last event. */
    private static String next(TimeAxis axis, List<Happening> events) {
        String full = axis.zoom().plus(axis.last(), axis.zoom().most());
        return events.stream()
                .map(Happening::day)
                .filter(Zoom::isDate)
                .max(Comparator.naturalOrder())
                .map(axis.zoom()::first)
                .filter(last -> last.compareTo(full) < 0)
                .orElse(full);
    }

    private void turn(Html html, long number, Word word, Supplier<String> end) {
        if (number > 0) {
            html.link(visit.with(Map.of(END, end.get(), SKIP, "")), visit.say(word) + " (" + number + ")")
                    .raw("\n");
        }
    }

    /** Events of the stretch, those that are dated less finely included, and those without a date. */
    private static List<Happening> shown(TimeAxis axis, List<Happening> events) {
        return events.stream()
                .filter(each -> !axis.isLaterThan(each.day()) && !axis.isEarlierThan(each.day()))
                .toList();
    }

    private void list(Html html, List<Happening> events, TimeAxis axis) {
        int from = Math.min(visit.number(SKIP), Math.max(0, events.size() - 1));
        int to = Math.min(from + AT_ONCE, events.size());
        html.raw("<h2>");
        if (!axis.isEmpty()) {
            html.raw("<bdi>")
                    .text(axis.first())
                    .raw("</bdi> – <bdi>")
                    .text(axis.last())
                    .raw("</bdi>");
        }
        html.raw("</h2>\n<p><bdi>")
                .text((from + 1) + "–" + to)
                .raw("</bdi> ")
                .text(visit.say(Word.OF))
                .raw(" ");
        html.text(Integer.toString(events.size())).raw("</p>\n");
        new HappeningList(facts, addresses, visit).writeTold(html, events.subList(from, to));
        html.raw("<p class=\"turning\">");
        if (from > 0) {
            html.link(visit.with(SKIP, Integer.toString(Math.max(0, from - AT_ONCE))), visit.say(Word.PREVIOUS))
                    .raw(" ");
        }
        if (to < events.size()) {
            html.link(visit.with(SKIP, Integer.toString(to)), visit.say(Word.NEXT));
        }
        html.raw("</p>\n");
    }
}
