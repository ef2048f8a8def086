package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.khabar.serve.explore.Entity;
import org.khabar.serve.explore.EntityKind;
import org.khabar.serve.explore.LatestOverview;

/** {@code /search?q=…}: who and what is called so, as a page and, with {@code format=json}, for programs. */
public final class SearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ON_PAGE = 100;
    private static final int MOST_SUGGESTED = 10;
    private static final int LONGEST = 300;

    private final transient Addresses addresses;
    private final transient LatestOverview overview;

    public SearchServlet(String base, LatestOverview overview) {
        this.addresses = new Addresses(base);
        this.overview = overview;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        String asked = visit.parameter("q").orElse("");
        String text = asked.substring(0, Math.min(LONGEST, asked.length()));
        if ("json".equals(request.getParameter("format"))) {
            byte[] body = json(visit, overview.get().names().search(text, MOST_SUGGESTED))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            response.setHeader("Cache-Control", "no-cache");
            Answers.send(response, 200, "application/json", body);
            return;
        }
        List<Entity> found = overview.get().names().search(text, MOST_ON_PAGE);
        Answers.html(response, 200, Layout.page(visit, visit.title(Word.SEARCH), page(visit, text, found)));
    }

    private Html page(Visit visit, String text, List<Entity> found) {
        Html html = new Html();
        html.raw("<h1>").text(visit.say(Word.SEARCH)).raw(": <bdi>").text(text).raw("</bdi></h1>\n");
        if (found.isEmpty()) {
            return html.raw("<p>").text(visit.say(Word.NOTHING_FOUND)).raw("</p>\n");
        }
        new EntityList(addresses, visit).ofAllKinds(html, found);
        if (found.size() == MOST_ON_PAGE) {
            html.raw("<p>").text(visit.say(Word.MORE)).raw("</p>\n");
        }
        return html;
    }

    private JsonArray json(Visit visit, List<Entity> found) {
        JsonArray all = new JsonArray();
        for (Entity entity : found) {
            List<Text> names = EntityList.names(entity, visit.data());
            JsonObject object = new JsonObject();
            object.put("iri", entity.node().getURI());
            object.put("page", addresses.page(entity.node().getURI()));
            object.put("name", names.get(0).words());
            object.put("language", names.get(0).language());
            if (names.size() > 1) {
                object.put("other", names.get(1).words());
                object.put("otherLanguage", names.get(1).language());
            }
            object.put("kind", entity.kind().code());
            object.put("kindName", visit.say(kind(entity.kind())));
            object.put("events", entity.events());
            all.add(object);
        }
        return all;
    }

    static Word kind(EntityKind kind) {
        return switch (kind) {
            case PERSON -> Word.PERSON;
            case AGENCY -> Word.AGENCY;
            case PLACE -> Word.PLACE;
            case POST -> Word.POST;
            case GROUP -> Word.GROUP;
        };
    }
}
