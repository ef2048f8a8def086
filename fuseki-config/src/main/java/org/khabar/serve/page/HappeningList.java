package org.khabar.serve.page;

import java.util.List;
import org.khabar.serve.explore.Happening;

/**
 * Events as a list with date and type.
 *
 * @param facts the graph
 * @param addresses where they have their pages
 * @param visit who looks
 */
record HappeningList(Facts facts, Addresses addresses, Visit visit) {

    void write(Html html, List<Happening> happenings) {
        Summary summary = new Summary(facts, visit);
        html.raw("<ul class=\"entities happenings\">\n");
        for (Happening happening : happenings) {
            html.raw("<li><bdi class=\"day\">").text(happening.day()).raw("</bdi> ");
            html.raw("<a href=\"")
                    .text(addresses.page(happening.node().getURI()))
                    .raw("\">");
            summary.write(html, happening.node(), happening.type());
            html.raw("</a></li>\n");
        }
        html.raw("</ul>\n");
    }
}
