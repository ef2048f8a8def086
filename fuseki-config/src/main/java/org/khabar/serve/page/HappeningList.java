package org.khabar.serve.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.khabar.serve.explore.Happening;

/**
 * Events as a list with date and type.
 *
 * @param facts the graph
 * @param addresses where they have their pages
 * @param visit who looks
 */
record HappeningList(Facts facts, Addresses addresses, Visit visit) {

    private static final int MOST_PUBLISHERS = 3;

    void write(Html html, List<Happening> happenings) {
        write(html, happenings, false);
    }

    /** With whether each happened and who published that. */
    void writeTold(Html html, List<Happening> happenings) {
        write(html, happenings, true);
    }

    private void write(Html html, List<Happening> happenings, boolean told) {
        Summary summary = new Summary(facts, visit);
        html.raw("<ul class=\"entities happenings\">\n");
        for (Happening happening : happenings) {
            html.raw("<li><bdi class=\"day\">").text(happening.day()).raw("</bdi> ");
            html.raw("<a href=\"")
                    .text(addresses.page(happening.node().getURI()))
                    .raw("\">");
            summary.write(html, happening.node(), happening.type());
            html.raw("</a>");
            if (told) {
                told(html, happening);
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void told(Html html, Happening happening) {
        html.raw(" <span class=\"kind\">")
                .text(visit.say(EventCard.truth(happening.truth())))
                .raw("</span>");
        String between = " ";
        for (Node publisher : happening.publishers().stream()
                .sorted(Facts.byWords())
                .limit(MOST_PUBLISHERS)
                .toList()) {
            html.raw("<span class=\"other\">")
                    .text(between)
                    .data(facts.name(publisher, visit.data()))
                    .raw("</span>");
            between = visit.language() == Language.ARABIC ? "، " : ", ";
        }
    }
}
