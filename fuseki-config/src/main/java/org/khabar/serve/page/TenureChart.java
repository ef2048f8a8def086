package org.khabar.serve.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

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

    /** A tenure as all articles together tell it; dates as precise as known, empty if unknown. */
    private record Tenure(Optional<Node> member, Optional<Node> post, Optional<Node> body, String start, String end) {
        Tenure with(Tenure other) {
            String first = Stream.of(start, other.start)
                    .filter(day -> !day.isEmpty())
                    .min(Comparator.naturalOrder())
                    .orElse("");
            return new Tenure(member, post, body, first, end.compareTo(other.end) >= 0 ? end : other.end);
        }

        String sortKey() {
            return Stream.of(start, end)
                    .filter(day -> !day.isEmpty())
                    .findFirst()
                    .orElse("~");
        }
    }

    void write(Html html, Node node) {
        Collection<Tenure> tenures = tenures(node);
        if (tenures.isEmpty()) {
            return;
        }
        List<Tenure> shown = tenures.stream()
                .sorted(Comparator.comparing(Tenure::sortKey))
                .limit(MOST)
                .toList();
        List<Double> years = shown.stream()
                .flatMap(tenure -> Stream.of(tenure.start(), tenure.end()))
                .filter(day -> !day.isEmpty())
                .map(TenureChart::year)
                .sorted()
                .toList();
        html.raw("<h2 id=\"tenures\">").text(visit.say(Word.TENURES)).raw("</h2>\n");
        html.raw(
                "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"tenures\"><table class=\"tenures\">\n<tr>");
        for (Word column : List.of(Word.POST, Word.PERSON, Word.AGENCY, Word.FROM, Word.UNTIL)) {
            html.raw("<th scope=\"col\">").text(visit.say(column)).raw("</th>");
        }
        if (!years.isEmpty()) {
            html.raw("<th scope=\"col\" class=\"time\">")
                    .text(visit.say(Word.TIME))
                    .raw("</th>");
        }
        html.raw("</tr>\n");
        for (Tenure tenure : shown) {
            html.raw("<tr>");
            cell(html, tenure.post(), node);
            cell(html, tenure.member(), node);
            cell(html, tenure.body(), node);
            html.raw("<td><bdi class=\"day\">").text(tenure.start()).raw("</bdi></td><td><bdi class=\"day\">");
            html.text(tenure.end()).raw("</bdi></td>");
            if (!years.isEmpty()) {
                bar(html, tenure, years.get(0), years.get(years.size() - 1));
            }
            html.raw("</tr>\n");
        }
        html.raw("</table></div>\n");
        if (tenures.size() > MOST) {
            html.raw("<p>").text(visit.say(Word.MORE)).raw("</p>\n");
        }
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

    private Collection<Tenure> tenures(Node node) {
        Map<String, Tenure> tenures = new TreeMap<>();
        Stream.of(ORG.member.asNode(), ORG.organization.asNode(), Kh.post)
                .flatMap(property -> facts.triples(Node.ANY, property, node).map(Triple::getSubject))
                .distinct()
                .filter(each -> facts.graph().contains(each, ORG.member.asNode(), Node.ANY))
                .forEach(membership -> {
                    Optional<Node> role = facts.object(membership, ORG.role.asNode());
                    Optional<Node> post = facts.object(membership, Kh.post);
                    Tenure tenure = new Tenure(
                            facts.object(membership, ORG.member.asNode()),
                            post.or(() -> role),
                            facts.object(membership, ORG.organization.asNode()),
                            day(membership, Schema.startDate, Kh.startedBy),
                            day(membership, Schema.endDate, Kh.endedBy));
                    String key = tenure.member() + " " + role.or(() -> post) + " " + tenure.body();
                    tenures.merge(key, tenure, Tenure::with);
                });
        return tenures.values();
    }

    private String day(Node membership, Node property, Node event) {
        Stream<Node> said = Stream.concat(
                        Stream.of(membership), facts.objects(membership, ORG.memberDuring.asNode()).stream())
                .flatMap(node -> facts.objects(node, property).stream());
        Stream<Node> happened =
                facts.objects(membership, event).stream().flatMap(each -> facts.objects(each, Kh.date).stream());
        return Stream.concat(said, happened)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(day -> day.matches("\\d{4}(-\\d\\d(-\\d\\d.*)?)?"))
                .findFirst()
                .map(day -> day.substring(0, Math.min(10, day.length())))
                .orElse("");
    }
}
