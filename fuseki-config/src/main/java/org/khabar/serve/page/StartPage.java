package org.khabar.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.khabar.serve.explore.EntityKind;
import org.khabar.serve.explore.Overview;
import org.khabar.serve.explore.Publication;
import org.khabar.store.Statistics;

/**
 * What the graph holds: counts, events by month and type, recent events, who is active.
 *
 * @param facts the graph
 * @param addresses where nodes have their pages
 * @param visit who looks
 */
record StartPage(Facts facts, Addresses addresses, Visit visit) {
    private static final int FEW = 10;

    Html write(Overview overview, Optional<Statistics> now) {
        Html html = new Html();
        html.raw("<h1>")
                .text(visit.say(Word.START))
                .raw("</h1>\n<p class=\"tagline\">")
                .text(visit.say(Word.TAGLINE));
        html.raw("</p>\n<ul class=\"counts\">");
        count(html, Word.ARTICLES, overview.articles());
        count(html, Word.EVENTS, overview.happenings().size());
        count(html, Word.PEOPLE, overview.number(EntityKind.PERSON));
        count(html, Word.AGENCIES, overview.number(EntityKind.AGENCY));
        now.ifPresent(counted -> count(html, Word.TRIPLES, counted.counts().triples()));
        html.raw("</ul>\n");
        if (overview.articles() == 0) {
            html.raw("<p>").text(visit.say(Word.NOTHING_YET)).raw("</p>\n<p>").text(visit.say(Word.NOTHING_YET_HELP));
            return html.raw(" <code dir=\"ltr\">./khabar up examples/</code></p>\n");
        }
        TimeAxis months = TimeAxis.of(overview.happenings(), Optional.of(Zoom.MONTH), Optional.empty())
                .withoutThinBeginning(overview.happenings());
        Section.head(html, visit, Word.BY_MONTH, "time", SparqlText.byMonth());
        html.raw("<figure aria-labelledby=\"time\">\n");
        EventGroups groups = EventGroups.of(facts, visit.language());
        new TimeChart(facts, addresses, visit, groups)
                .write(html, overview.happenings(), months, month -> "/timeline?from=" + month + "&until=" + month);
        html.raw("</figure>\n<p class=\"ways\">")
                .link("/timeline", visit.say(Word.TIMELINE))
                .raw(" ");
        html.link("/map", visit.say(Word.MAP)).raw("</p>\n");
        html.raw("<div class=\"columns\">\n<section>");
        Section.head(html, visit, Word.RECENT, "recent", SparqlText.recent());
        new HappeningList(facts, addresses, visit).write(html, overview.recent(FEW));
        html.raw("</section>\n<section>");
        Section.head(html, visit, Word.ACTIVE_PEOPLE, "people", SparqlText.mostActive("schema:Person"));
        new EntityList(addresses, visit).ofOneKind(html, overview.mostActive(EntityKind.PERSON, FEW));
        html.raw("</section>\n<section>");
        Section.head(html, visit, Word.ACTIVE_AGENCIES, "bodies", SparqlText.mostActive("org:Organization"));
        new EntityList(addresses, visit).ofOneKind(html, overview.mostActive(EntityKind.AGENCY, FEW));
        html.raw("</section>\n<section>");
        Section.head(html, visit, Word.BY_TYPE, "types", SparqlText.byType());
        types(html, overview.byType());
        html.raw("</section>\n<section>");
        Section.head(html, visit, Word.LATEST, "articles", SparqlText.articles());
        articles(html, overview.latest());
        return html.raw("</section>\n</div>\n");
    }

    private void count(Html html, Word word, long number) {
        html.raw("<li>")
                .text(visit.say(word))
                .raw(": <b>")
                .text(Long.toString(number))
                .raw("</b></li>");
    }

    private void types(Html html, Map<Node, Long> byType) {
        html.raw("<ul class=\"entities\">");
        byType.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .getURI()))
                .forEach(entry -> html.raw("<li>")
                        .link(
                                "/timeline?type=" + entry.getKey().getLocalName(),
                                facts.name(entry.getKey(), visit.language()))
                        .raw(" <span class=\"number\">")
                        .text(Long.toString(entry.getValue()))
                        .raw("</span></li>\n"));
        html.raw("</ul>\n");
    }

    private void articles(Html html, List<Publication> latest) {
        html.raw("<ul class=\"entities\">");
        for (Publication each : latest.stream().limit(FEW).toList()) {
            html.raw("<li>").link(addresses.page(each.article().getURI()), facts.name(each.article(), visit.data()));
            html.raw(" <bdi class=\"day\">").text(each.day()).raw("</bdi></li>\n");
        }
        html.raw("</ul>\n");
    }
}
