package org.khabar.serve.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.khabar.serve.page.PlaceCounts.Country;
import org.khabar.serve.page.PlaceCounts.Place;
import org.khabar.serve.page.WorldMap.Region;

/**
 * Chosen events on a map of the countries and, below, by place.
 *
 * @param facts the graph
 * @param addresses where places have their pages
 * @param visit who looks
 */
record MapPage(Facts facts, Addresses addresses, Visit visit) {
    private static final int MOST_PLACES = 12;

    void write(Html html, Selection selection) {
        if (selection.events().isEmpty()) {
            html.raw("<p>").text(visit.say(Word.NO_EVENTS)).raw("</p>\n");
            return;
        }
        PlaceCounts counts = PlaceCounts.of(facts, selection.events());
        Region region = Region.named(visit.parameter(Region.PARAMETER).orElse(""));
        ways(html, region);
        if (counts.countries().isEmpty() && counts.elsewhere().isEmpty()) {
            html.raw("<p>").text(visit.say(Word.NO_PLACES)).raw("</p>\n");
            return;
        }
        new MapPicture(facts, visit, region).write(html, counts.countries(), this::events);
        html.raw("<p class=\"said\">").text(visit.say(Word.MAP_NOTE)).raw("</p>\n");
        table(html, counts);
        if (counts.nowhere() > 0) {
            html.raw("<p class=\"said\">").text(visit.say(Word.NOWHERE)).raw(" ");
            html.text(Long.toString(counts.nowhere())).raw("</p>\n");
        }
    }

    private void ways(Html html, Region shown) {
        html.raw("<nav class=\"ways\" aria-label=\"").text(visit.say(Word.MAP)).raw("\">\n");
        for (Region region : Region.values()) {
            html.raw("<a href=\"").text(visit.with(Region.PARAMETER, region.code()));
            html.raw(region == shown ? "\" aria-current=\"true\">" : "\">");
            html.text(visit.say(region.word())).raw("</a>\n");
        }
        html.link(visit.elsewhere("/timeline", Selection.ALL, Map.of()), visit.say(Word.TIMELINE))
                .raw("\n</nav>\n");
    }

    /** The chosen events of a place, over time. */
    private String events(Node place) {
        return visit.parameter(Selection.ABOUT).isPresent()
                ? addresses.page(place.getURI())
                : visit.elsewhere("/timeline", Selection.ALL, Map.of(Selection.ABOUT, place.getURI()));
    }

    private void table(Html html, PlaceCounts counts) {
        html.raw("<h2 id=\"places\">").text(visit.say(Word.BY_PLACE));
        html.raw("</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"places\"><table>\n<tr>");
        for (Word column : List.of(Word.COUNTRY, Word.EVENTS, Word.PLACES)) {
            html.raw("<th scope=\"col\">").text(visit.say(column)).raw("</th>");
        }
        html.raw("</tr>\n");
        for (Country country : counts.countries()) {
            html.raw("<tr><th scope=\"row\">")
                    .link(addresses.page(country.node().getURI()), name(country.node()));
            html.raw("</th><td>")
                    .link(events(country.node()), Long.toString(country.events()))
                    .raw("</td><td>");
            places(html, country.places());
            html.raw("</td></tr>\n");
        }
        if (!counts.elsewhere().isEmpty()) {
            html.raw("<tr><th scope=\"row\">").text(visit.say(Word.NOT_ON_MAP)).raw("</th><td>");
            html.text(Long.toString(
                            counts.elsewhere().stream().mapToLong(Place::events).sum()))
                    .raw("</td><td>");
            places(html, counts.elsewhere());
            html.raw("</td></tr>\n");
        }
        html.raw("</table></div>\n");
    }

    private void places(Html html, List<Place> places) {
        for (Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            html.raw("<span class=\"place\">").link(addresses.page(place.node().getURI()), name(place.node()));
            html.raw(" <span class=\"number\">")
                    .text(Long.toString(place.events()))
                    .raw("</span></span> ");
        }
        if (places.size() > MOST_PLACES) {
            html.text("… +" + (places.size() - MOST_PLACES));
        }
    }

    private Text name(Node place) {
        return facts.name(place, visit.data()).shortened();
    }
}
