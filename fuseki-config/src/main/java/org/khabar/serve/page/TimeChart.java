package org.khabar.serve.page;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.khabar.serve.explore.Happening;

/**
 * Events over time: a column for each span of time, in which each event has a box or, where they are many, each group of
 * types a bar; and the same numbers as a table. Time runs as the page is read: from right to left in Arabic.
 *
 * @param facts the graph
 * @param addresses where events have their pages
 * @param visit who looks
 * @param groups the groups of types and their colours
 */
record TimeChart(Facts facts, Addresses addresses, Visit visit, EventGroups groups) {
    private static final int LEAST_WIDTH = 20;
    private static final int MOST_WIDTH = 90;
    private static final int WHOLE_WIDTH = 720;

    /** Room for half a label beside the outer columns. */
    private static final int MARGIN = 30;

    private static final int HEIGHT = 160;
    private static final int LEAST_HEIGHT = 60;
    private static final int BOX = 10;
    private static final int MOST_BOXES_IN_COLUMN = 15;
    private static final int MANY_SPANS = 20;

    /**
     * Adds the chart.
     *
     * @param events events in any order; those outside the stretch are passed over
     * @param address where each span leads
     */
    void write(Html html, Collection<Happening> events, TimeAxis axis, UnaryOperator<String> address) {
        ListMultimap<String, Happening> dated = ArrayListMultimap.create();
        events.forEach(event -> axis.zoom().spanOf(event.day()).ifPresent(span -> dated.put(span, event)));
        Map<String, List<Happening>> columns = new LinkedHashMap<>();
        axis.spans().forEach(span -> columns.put(span, dated.get(span)));
        int most = columns.values().stream().mapToInt(List::size).max().orElse(0);
        if (most == 0) {
            return;
        }
        html.raw("<div class=\"wide timeline\" tabindex=\"0\" role=\"region\" aria-labelledby=\"time\"><svg class=\"");
        html.text(columns.size() > MANY_SPANS ? "bars many" : "bars");
        html.raw("\" direction=\"ltr\" role=\"group\" aria-labelledby=\"time\" viewBox=\"0 0 ");
        boolean boxes = most <= MOST_BOXES_IN_COLUMN;
        int height = boxes ? Math.max(LEAST_HEIGHT, (most + 1) * BOX) : HEIGHT;
        html.text(whole(columns.size()) + " " + (height + 30)).raw("\">\n");
        int place = 0;
        for (Map.Entry<String, List<Happening>> column : columns.entrySet()) {
            column(html, axis, column.getKey(), column.getValue(), place++, height, boxes ? 0 : most, address);
        }
        html.raw("<line x1=\"0\" x2=\"").text(Integer.toString(whole(columns.size())));
        html.raw("\" y1=\"").text(Integer.toString(height));
        html.raw("\" y2=\"").text(Integer.toString(height));
        html.raw("\"/>\n</svg></div>\n<figcaption>");
        key(html);
        html.raw("</figcaption>\n");
        table(html, axis, columns, address);
    }

    private void column(
            Html html,
            TimeAxis axis,
            String span,
            List<Happening> events,
            int place,
            int height,
            int most,
            UnaryOperator<String> address) {
        int at = visit.language() == Language.ARABIC ? axis.spans().size() - 1 - place : place;
        int width = width(axis.spans().size());
        int left = at * width + (whole(axis.spans().size()) - axis.spans().size() * width) / 2;
        int middle = left + width / 2;
        html.raw("<a class=\"span\" href=\"").text(address.apply(span)).raw("\" aria-label=\"");
        html.text(span + ": " + events.size()).raw("\"><title>").text(span + ": " + events.size());
        html.raw("</title>\n<rect class=\"ground\" x=\"")
                .text(Integer.toString(left))
                .raw("\" y=\"0\" width=\"");
        html.text(Integer.toString(width)).raw("\" height=\"");
        html.text(Integer.toString(height)).raw("\"/>\n");
        if (most > 0) {
            bars(html, events, middle, most);
        }
        html.raw("</a>\n");
        if (most == 0) {
            boxes(html, events, middle, height);
        }
        label(axis.zoom(), span, place, axis.spans().size()).ifPresent(words -> html.raw("<text x=\"")
                .text(Integer.toString(middle))
                .raw("\" y=\"")
                .text(Integer.toString(height + 18))
                .raw("\" text-anchor=\"middle\">")
                .text(words)
                .raw("</text>\n"));
    }

    private void bars(Html html, List<Happening> events, int middle, int most) {
        double top = HEIGHT;
        for (int colour = 0; colour < groups.names().size(); colour++) {
            int group = colour;
            long number = events.stream()
                    .filter(event -> groups.colour(event.type()) == group)
                    .count();
            double height = (double) HEIGHT * number / most;
            top -= height;
            if (number > 0) {
                html.raw("<rect class=\"group").text(Integer.toString(colour)).raw("\" x=\"");
                html.text(Integer.toString(middle - 8)).raw("\" y=\"").text(tenths(top));
                html.raw("\" width=\"16\" height=\"").text(tenths(height)).raw("\"/>\n");
            }
        }
    }

    /** Not to be reached one by one by keyboard, since the list below has them all. */
    private void boxes(Html html, List<Happening> events, int middle, int height) {
        Summary summary = new Summary(facts, visit);
        List<Happening> sorted = events.stream()
                .sorted(Comparator.comparing(event -> groups.colour(event.type())))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            Happening event = sorted.get(i);
            String title = event.day() + " "
                    + summary.title(event.node(), event.type()).words() + " – "
                    + visit.say(EventCard.truth(event.truth()));
            html.raw("<a tabindex=\"-1\" href=\"")
                    .text(addresses.page(event.node().getURI()));
            html.raw("\" aria-label=\"")
                    .text(title)
                    .raw("\"><title>")
                    .text(title)
                    .raw("</title><rect class=\"box group");
            html.text(groups.colour(event.type()) + (event.actual() ? "" : " untrue"))
                    .raw("\" x=\"");
            html.text(Integer.toString(middle - 4)).raw("\" y=\"");
            html.text(Integer.toString(height - BOX * (i + 1) + 1)).raw("\" width=\"8\" height=\"8\"/></a>\n");
        }
    }

    /** The words under a column; not every one has room for them. */
    private static Optional<String> label(Zoom zoom, String span, int place, int all) {
        int step = Math.max(1, all / 12);
        boolean shown =
                switch (zoom) {
                    case YEAR -> Integer.parseInt(span) % step == 0;
                    case MONTH -> all <= 12 || span.endsWith("-01") || span.endsWith("-07");
                    case DAY -> all <= 10 || (all - place) % 7 == 4;
                };
        return shown || all == 1 ? Optional.of(span) : Optional.empty();
    }

    private void key(Html html) {
        for (int colour = 0; colour < groups.names().size(); colour++) {
            html.raw(
                    "<span class=\"key\"><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect width=\"10\" height=\"10\" class=\"group");
            html.text(Integer.toString(colour))
                    .raw("\"/></svg> ")
                    .data(groups.names().get(colour))
                    .raw("</span> ");
        }
    }

    private void table(Html html, TimeAxis axis, Map<String, List<Happening>> columns, UnaryOperator<String> address) {
        html.raw("<details><summary>").text(visit.say(Word.AS_TABLE));
        html.raw(
                "</summary>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"time\"><table>\n<tr><th scope=\"col\">");
        html.text(visit.say(Word.TIME)).raw("</th>");
        groups.names()
                .forEach(group -> html.raw("<th scope=\"col\">").data(group).raw("</th>"));
        html.raw("</tr>\n");
        for (String span : axis.spans()) {
            List<Happening> events = columns.getOrDefault(span, List.of());
            html.raw("<tr><th scope=\"row\"><bdi>")
                    .link(address.apply(span), span)
                    .raw("</bdi></th>");
            IntStream.range(0, groups.names().size())
                    .mapToLong(colour -> events.stream()
                            .filter(event -> groups.colour(event.type()) == colour)
                            .count())
                    .forEach(number ->
                            html.raw("<td>").text(Long.toString(number)).raw("</td>"));
            html.raw("</tr>\n");
        }
        html.raw("</table></div></details>\n");
    }

    /** Wide columns where they are few, so that each has room for its label. */
    private static int width(int columns) {
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, WHOLE_WIDTH / columns));
    }

    private static int whole(int columns) {
        return Math.max(WHOLE_WIDTH, columns * width(columns)) + 2 * MARGIN;
    }

    private static String tenths(double number) {
        return Double.toString(Math.round(number * 10) / 10.0);
    }
}
