package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khabar.serve.explore.Entity;

/**
 * People, bodies and places as a list with kind and number of events.
 *
 * @param addresses where they have their pages
 * @param visit who looks
 */
record EntityList(Addresses addresses, Visit visit) {

    void write(Html html, List<Entity> entities) {
        html.raw("<ul class=\"entities\">\n");
        for (Entity entity : entities) {
            List<Text> names = names(entity, visit.data());
            html.raw("<li>").link(addresses.page(entity.node().getURI()), names.get(0));
            if (names.size() > 1) {
                html.raw(" <span class=\"other\">").data(names.get(1)).raw("</span>");
            }
            html.raw(" <span class=\"kind\">").text(visit.say(SearchServlet.kind(entity.kind())));
            html.raw("</span> <span class=\"number\" title=\"")
                    .text(visit.say(Word.EVENTS))
                    .raw("\">");
            html.text(Integer.toString(entity.events())).raw("</span></li>\n");
        }
        html.raw("</ul>\n");
    }

    /** The best name in the language and, where there is one, the best in the other. */
    static List<Text> names(Entity entity, Language language) {
        List<Text> all = entity.names().stream()
                .map(Text::of)
                .sorted(Comparator.comparing((Text name) -> !name.language().startsWith(language.code())))
                .toList();
        List<Text> names = new ArrayList<>();
        for (Text name : all) {
            if (names.isEmpty()
                    || (names.size() == 1 && !names.get(0).language().equals(name.language()))) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            String iri = entity.node().toString();
            names.add(Text.plain(iri.substring(iri.lastIndexOf('/') + 1)));
        }
        return names;
    }
}
