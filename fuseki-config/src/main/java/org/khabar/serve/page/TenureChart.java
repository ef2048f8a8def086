package org.khabar.serve.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Who held which post when, as bars on one scale of time: the posts of a person, the officials of an agency, the holders
 * of a post.
 *
 * @param facts the graph
 * @param addresses where other nodes have their pages
 * @param visit who looks
 */
record TenureChart(Facts facts, Addresses addresses, Visit visit) {
    private static final int MOST = 40;

    /** What a tenure ties together. The page of one of them need not say its name in each line. */
    private enum Column {
        POST(Word.POST),
        PERSON(Word.PERSON),
        AGENCY(Word.AGENCY);

        private final Word word;

        Column(Word word) {
            this.word = word;
        }

        private Optional<Node> of(Tenure tenure) {
            return switch (this) {
                case POST -> tenure.post();
                case PERSON -> tenure.member();
                case AGENCY -> tenure.body();
            };
        }

        private boolean isOther(Tenure tenure, Node self) {
            return of(tenure).filter(known -> !known.equals(self)).isPresent();
        }
    }

    void write(Html html, Node node) {
        List<Tenure> tenures = new Tenures(facts).of(node);
        if (tenures.isEmpty()) {
            return;
        }
        List<Tenure> shown = tenures.stream().limit(MOST).toList();
        List<Double> years = shown.stream()
                .flatMap(tenure -> Stream.of(tenure.start(), tenure.end()))
                .filter(day -> !day.isEmpty())
                .map(TenureChart::year)
                .sorted()
                .toList();
        Section.head(html, visit, Word.TENURES, "tenures", SparqlText.ofTenures(node));
        html.raw(
                "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"tenures\"><table class=\"tenures\">\n<tr>");
        List<Column> columns = Arrays.stream(Column.values())
                .filter(column -> shown.stream().anyMatch(tenure -> column.isOther(tenure, node)))
                .toList();
        columns.forEach(column -> head(html, column.word));
        head(html, Word.FROM);
        head(html, Word.UNTIL);
        if (!years.isEmpty()) {
            html.raw("<th scope=\"col\" class=\"time\">")
                    .text(visit.say(Word.TIME))
                    .raw("</th>");
        }
        html.raw("</tr>\n");
        int width = columns.size() + (years.isEmpty() ? 2 : 3);
        for (Tenure tenure : shown) {
            html.raw("<tr>");
            columns.forEach(column -> cell(html, column.of(tenure), node));
            html.raw("<td>");
            new Evidence(facts, addresses, visit).day(html, tenure.start(), tenure.startedBy());
            html.raw("</td><td>");
            new Evidence(facts, addresses, visit).day(html, tenure.end(), tenure.endedBy());
            html.raw("</td>");
            if (!years.isEmpty()) {
                bar(html, tenure, years.get(0), years.get(years.size() - 1));
            }
            html.raw("</tr>\n");
            evidence(html, tenure, width);
        }
        html.raw("</table></div>\n");
        if (tenures.size() > MOST) {
            html.raw("<p>").text(visit.say(Word.MORE)).raw("</p>\n");
        }
    }

    /** The first sentence that tells of it; the days lead to the others. */
    private void evidence(Html html, Tenure tenure, int columns) {
        tenure.support().stream().min(Facts.byWords()).ifPresent(passage -> {
            html.raw("<tr class=\"evidence\"><td colspan=\"")
                    .text(Integer.toString(columns))
                    .raw("\">");
            new Evidence(facts, addresses, visit).passage(html, passage);
            html.raw("</td></tr>\n");
        });
    }

    private void head(Html html, Word column) {
        html.raw("<th scope=\"col\">").text(visit.say(column)).raw("</th>");
    }

    private void cell(Html html, Optional<Node> value, Node self) {
        html.raw("<td>");
        value.ifPresent(known -> {
            if (known.equals(self)) {
                html.data(facts.name(known, visit.data()));
            } else {
                html.link(addresses.page(known.getURI()), facts.name(known, visit.data()));
            }
        });
        html.raw("</td>");
    }

    private static void bar(Html html, Tenure tenure, double first, double last) {
        double span = Math.max(1, last - first);
        double from = tenure.start().isEmpty() ? 0 : (year(tenure.start()) - first) / span * 100;
        double to = tenure.end().isEmpty() ? 100 : (year(tenure.end()) - first) / span * 100;
        boolean known = !tenure.start().isEmpty() || !tenure.end().isEmpty();
        html.raw(
                "<td><svg class=\"tenure\" direction=\"ltr\" aria-hidden=\"true\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\">");
        if (known) {
            html.raw("<rect class=\"");
            boolean open = tenure.start().isEmpty() || tenure.end().isEmpty();
            html.text(open ? "open" : "group0")
                    .raw("\" y=\"1\" height=\"6\" x=\"")
                    .text(tenths(from));
            html.raw("\" width=\"").text(tenths(Math.max(1, to - from))).raw("\"/>");
        }
        html.raw("</svg></td>");
    }

    private static String tenths(double number) {
        return Double.toString(Math.round(number * 10) / 10.0);
    }

    /** A date as a number of years. */
    private static double year(String day) {
        double year = Integer.parseInt(day.substring(0, 4));
        double month = day.length() >= 7 ? Integer.parseInt(day.substring(5, 7)) - 1 : 0;
        double date = day.length() >= 10 ? Integer.parseInt(day.substring(8, 10)) - 1 : 0;
        return year + month / 12 + date / 365;
    }
}
