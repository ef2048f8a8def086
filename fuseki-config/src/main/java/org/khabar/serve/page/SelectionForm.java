package org.khabar.serve.page;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.khabar.ontology.Kh;
import org.khabar.serve.explore.Overview;

/**
 * What is chosen, and the ways to choose otherwise; the same for every picture of events.
 *
 * @param facts the graph
 * @param addresses where nodes have their pages
 * @param visit who looks
 * @param overview the events
 * @param types all types of events
 */
record SelectionForm(Facts facts, Addresses addresses, Visit visit, Overview overview, List<Node> types) {

    void write(Html html, Selection selection) {
        selection.about().ifPresent(about -> {
            html.raw("<p class=\"chosen\">").text(visit.say(Word.WITH)).raw(" ");
            html.link(addresses.page(about.getURI()), facts.name(about, visit.data()))
                    .raw(" · ");
            html.link(visit.with(Selection.ABOUT, ""), visit.say(Word.ALL_EVENTS))
                    .raw("</p>\n");
        });
        visit.parameter(Selection.QUERY).ifPresent(query -> {
            html.raw("<p class=\"chosen\">").text(visit.say(Word.IN_ANSWER)).raw(" ");
            html.link("/sparql?query=" + Visit.encode(query), visit.say(Word.QUERY))
                    .raw(" · ");
            html.link(visit.with(Selection.QUERY, ""), visit.say(Word.ALL_EVENTS))
                    .raw("</p>\n");
        });
        selection.answer().ifPresent(answer -> answer.fault().ifPresent(fault -> {
            html.raw("<p role=\"alert\">").text(visit.say(fault)).raw("</p>\n");
            if (!answer.detail().isEmpty()) {
                html.raw("<pre dir=\"ltr\" tabindex=\"0\">")
                        .text(answer.detail())
                        .raw("</pre>\n");
            }
        }));
        boolean wrong = Stream.of(Selection.FROM, Selection.UNTIL)
                .anyMatch(name ->
                        visit.parameter(name).filter(date -> !Zoom.isDate(date)).isPresent());
        if (wrong) {
            html.raw("<p role=\"alert\">").text(visit.say(Word.WRONG_DATE)).raw("</p>\n");
        }
        html.raw("<form class=\"filter\" method=\"get\">\n");
        for (String kept : List.of(Selection.ABOUT, Selection.QUERY, "zoom", "region")) {
            visit.parameter(kept).ifPresent(value -> html.raw("<input type=\"hidden\" name=\"")
                    .text(kept)
                    .raw("\" value=\"")
                    .text(value)
                    .raw("\">\n"));
        }
        Map<String, Text> names = new LinkedHashMap<>();
        types.forEach(type -> names.put(type.getLocalName(), facts.name(type, visit.language())));
        select(html, Word.TYPE, Selection.TYPE, Word.ALL_TYPES, names);
        Map<String, Text> truths = new LinkedHashMap<>();
        for (Node truth : List.of(Kh.Actual, Kh.Planned, Kh.Hypothetical, Kh.Negated)) {
            truths.put(truth.getLocalName(), visit.title(EventCard.truth(truth)));
        }
        select(html, Word.TRUTH, Selection.TRUTH, Word.ALL_TRUTHS, truths);
        Map<String, Text> sources = new LinkedHashMap<>();
        Selection.publishers(overview)
                .forEach(source -> sources.put(Selection.code(source), facts.name(source, visit.data())));
        select(html, Word.SOURCE, Selection.SOURCE, Word.ALL_SOURCES, sources);
        date(html, Word.FROM, " <input name=\"from\" value=\"", Selection.FROM);
        date(html, Word.UNTIL, " <input name=\"until\" value=\"", Selection.UNTIL);
        html.raw("<button>").text(visit.say(Word.SHOW)).raw("</button>\n");
        if (selection.answer().isEmpty()) {
            Section.sparql(html, visit, visit.say(Word.EVENTS), SelectionSparql.of(visit, overview));
        }
        html.raw("</form>\n");
    }

    private void select(Html html, Word label, String name, Word all, Map<String, Text> offers) {
        Optional<String> chosen = visit.parameter(name);
        html.raw("<label>")
                .text(visit.say(label))
                .raw(" <select name=\"")
                .text(name)
                .raw("\"><option value=\"\">");
        html.text(visit.say(all)).raw("</option>");
        offers.forEach((value, words) -> {
            html.raw("<option value=\"").text(value).raw("\"");
            if (chosen.equals(Optional.of(value))) {
                html.raw(" selected");
            }
            html.raw(">").text(words.shortened().words()).raw("</option>");
        });
        html.raw("</select></label>\n");
    }

    private void date(Html html, Word label, @CompileTimeConstant String input, String name) {
        html.raw("<label>")
                .text(visit.say(label))
                .raw(input)
                .text(visit.parameter(name).orElse(""));
        html.raw(
                "\" dir=\"ltr\" size=\"10\" placeholder=\"2024-02\" pattern=\"\\d{4}(-\\d\\d(-\\d\\d)?)?\"></label>\n");
    }
}
