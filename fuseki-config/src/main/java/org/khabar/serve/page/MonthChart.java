package org.khabar.serve.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Events by month as stacked bars, one colour a group of event types, and the same numbers as a table.
 *
 * @param visit who looks
 * @param groups the groups, with their names, in the order of the bars
 * @param groupOf the group of an event type
 */
record MonthChart(Visit visit, Map<Node, Text> groups, Function<Node, Node> groupOf) {
    private static final int MONTHS = 36;
    private static final int WIDTH = 20;
    private static final int HEIGHT = 160;

    /**
     * Adds the chart.
     *
     * @param byMonth numbers of events by month and type
     * @param last the month to end with, such as {@code 2024-02}
     */
    void write(Html html, SortedMap<String, Map<Node, Long>> byMonth, String last) {
        List<String> months = months(byMonth, last);
        long most = months.stream()
                .mapToLong(month -> sum(byMonth.get(month)))
                .max()
                .orElse(0);
        if (most == 0) {
            return;
        }
        html.raw("<h2 id=\"months\">")
                .text(visit.say(Word.BY_MONTH))
                .raw("</h2>\n<figure aria-labelledby=\"months\">\n");
        html.raw("<svg class=\"bars\" direction=\"ltr\" role=\"group\" aria-labelledby=\"months\" viewBox=\"0 0 ");
        html.text((months.size() * WIDTH) + " " + (HEIGHT + 40)).raw("\">\n");
        for (int i = 0; i < months.size(); i++) {
            bar(html, months.get(i), byMonth.get(months.get(i)), i * WIDTH, most);
        }
        html.raw("<line x1=\"0\" x2=\"")
                .text(Integer.toString(months.size() * WIDTH))
                .raw("\" y1=\"160\" y2=\"160\"/>\n<text x=\"2\" y=\"12\">");
        html.text(Long.toString(most)).raw("</text>\n</svg>\n<figcaption>");
        int colour = 0;
        for (Text group : groups.values()) {
            html.raw(
                    "<span class=\"key\"><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect width=\"10\" height=\"10\" class=\"group");
            html.text(Integer.toString(colour++)).raw("\"/></svg> ").data(group).raw("</span> ");
        }
        html.raw("</figcaption>\n</figure>\n");
        table(html, months, byMonth);
    }

    private static List<String> months(SortedMap<String, Map<Node, Long>> byMonth, String last) {
        List<String> months = new ArrayList<>();
        if (byMonth.isEmpty() || last.length() != 7) {
            return months;
        }
        YearMonth end = YearMonth.parse(last);
        String earliest = byMonth.firstKey();
        for (int back = MONTHS - 1; back >= 0; back--) {
            String month = end.minusMonths(back).toString();
            if (month.compareTo(earliest) >= 0) {
                months.add(month);
            }
        }
        return months;
    }

    private void bar(Html html, String month, @Nullable Map<Node, Long> types, int x, long most) {
        long total = sum(types);
        html.raw("<a href=\"").text("/events?month=" + month).raw("\" aria-label=\"");
        html.text(month + ": " + total)
                .raw("\"><title>")
                .text(month + ": " + total)
                .raw("</title>\n");
        html.raw("<rect class=\"ground\" x=\"").text(Integer.toString(x)).raw("\" y=\"0\" width=\"");
        html.text(Integer.toString(WIDTH))
                .raw("\" height=\"")
                .text(Integer.toString(HEIGHT))
                .raw("\"/>\n");
        double top = HEIGHT;
        int colour = 0;
        for (Node group : groups.keySet()) {
            double height = (double) HEIGHT * number(types, group) / most;
            top -= height;
            html.raw("<rect class=\"group").text(Integer.toString(colour++)).raw("\" x=\"");
            html.text(Integer.toString(x + 2)).raw("\" y=\"").text(tenths(top)).raw("\" width=\"");
            html.text(Integer.toString(WIDTH - 4))
                    .raw("\" height=\"")
                    .text(tenths(height))
                    .raw("\"/>\n");
        }
        html.raw("</a>\n");
        if (month.endsWith("-01") || x == 0) {
            html.raw("<text x=\"").text(Integer.toString(x + 2)).raw("\" y=\"").text(Integer.toString(HEIGHT + 20));
            html.raw("\">").text(month).raw("</text>\n");
        }
    }

    private void table(Html html, List<String> months, SortedMap<String, Map<Node, Long>> byMonth) {
        html.raw("<details><summary>")
                .text(visit.say(Word.AS_TABLE))
                .raw(
                        "</summary>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"months\"><table>\n<tr><th scope=\"col\">");
        html.text(visit.say(Word.MONTH)).raw("</th>");
        groups.values()
                .forEach(group -> html.raw("<th scope=\"col\">").data(group).raw("</th>"));
        html.raw("</tr>\n");
        for (String month : months) {
            html.raw("<tr><th scope=\"row\"><bdi>")
                    .link("/events?month=" + month, month)
                    .raw("</bdi></th>");
            groups.keySet().forEach(group -> html.raw("<td>")
                    .text(Long.toString(number(byMonth.get(month), group)))
                    .raw("</td>"));
            html.raw("</tr>\n");
        }
        html.raw("</table></div></details>\n");
    }

    private long number(@Nullable Map<Node, Long> types, Node group) {
        return types == null
                ? 0
                : types.entrySet().stream()
                        .filter(type -> groupOf.apply(type.getKey()).equals(group))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    private static long sum(@Nullable Map<Node, Long> types) {
        return types == null
                ? 0
                : types.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String tenths(double number) {
        return Double.toString(Math.round(number * 10) / 10.0);
    }
}
