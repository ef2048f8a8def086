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

    /** Those of one kind, which a heading tells. */
    void ofOneKind(Html html, List<Entity> entities) {
        write(html, entities, false);
    }

    /** Those of all kinds, each with its own. */
    void ofAllKinds(Html html, List<Entity> entities) {
        write(html, entities, true);
    }

    private void write(Html html, List<Entity> entities, boolean kinds) {
        html.raw("<ul class=\"entities\">\n");
        for (Entity entity : entities) {
            List<Text> names = names(entity, visit.data());
            html.raw("<li>").link(addresses.page(entity.node().getURI()), names.get(0));
            if (names.size() > 1) {
                html.raw(" <span class=\"other\">").data(names.get(1)).raw("</span>");
            }
            String number = Integer.toString(entity.events());
            if (kinds) {
                html.raw(" <span class=\"kind\">").text(visit.say(SearchServlet.kind(entity.kind())));
                html.raw("</span>&nbsp;<span class=\"number\">");
                html.text(visit.say(Word.EVENTS) + ": " + number).raw("</span></li>\n");
            } else {
                html.raw("&nbsp;<span class=\"number\" title=\"").text(visit.say(Word.EVENTS));
                html.raw("\">").text(number).raw("</span></li>\n");
            }
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
