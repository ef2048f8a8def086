package org.khabar.bench.judgement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;
import org.khabar.article.Article;

/**
 * An annotated article.
 *
 * @param article its text
 * @param events its events, in the annotator's order
 */
record Annotation(Article article, List<Told> events) {

    /**
     * An annotated event; offsets are code points of the text.
     *
     * @param places begin and end of the trigger of each telling, the fullest first
     * @param time the words of its time
     * @param post the words of the post that it is about
     * @param roles for each role the names of everybody who fills it, a list for each
     */
    record Told(
            String type,
            String factuality,
            List<int[]> places,
            @Nullable String time,
            @Nullable String post,
            Map<String, List<List<String>>> roles) {

        /** The names of everybody who fills a role, a list for each. */
        List<List<String>> names(String role) {
            return roles.getOrDefault(role, List.of());
        }
    }

    /** Reads a file of annotations whose texts lie in a folder. */
    static List<Annotation> read(Path gold, Path texts) throws IOException {
        List<Annotation> all = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            if (!line.isBlank()) {
                all.add(of(JSON.parse(line), texts));
            }
        }
        return all;
    }

    private static Annotation of(JsonObject json, Path texts) throws IOException {
        String text = Files.readString(texts.resolve(text(json, "file")));
        Article article = new Article(
                text(json, "id"), text, text(json, "lang"), LocalDate.parse(text(json, "date")), null, null);
        Map<String, List<String>> names = new HashMap<>();
        for (JsonValue entity : json.get("entities").getAsArray()) {
            names.put(
                    text(entity.getAsObject(), "key"),
                    texts(entity.getAsObject().get("names")));
        }
        List<Told> events = new ArrayList<>();
        for (JsonValue event : json.get("events").getAsArray()) {
            events.add(told(event.getAsObject(), names));
        }
        return new Annotation(article, events);
    }

    private static Told told(JsonObject json, Map<String, List<String>> names) {
        List<int[]> places = new ArrayList<>();
        int begin = json.get("sentence").getAsNumber().value().intValue();
        String trigger = text(json, "trigger");
        places.add(new int[] {begin, begin + trigger.codePointCount(0, trigger.length())});
        if (json.hasKey("also")) {
            for (JsonValue also : json.get("also").getAsArray()) {
                int at = also.getAsNumber().value().intValue();
                places.add(new int[] {at, at + 1});
            }
        }
        Map<String, List<List<String>>> roles = new HashMap<>();
        for (String role : List.of("agent", "target", "accordingTo")) {
            List<List<String>> filled = new ArrayList<>();
            for (String key : json.hasKey(role) ? texts(json.get(role)) : List.<String>of()) {
                filled.add(names.getOrDefault(key, List.of()));
            }
            roles.put(role, filled);
        }
        String organization = words(json, "organization");
        roles.put(
                "organization",
                organization == null ? List.of() : List.of(names.getOrDefault(organization, List.of())));
        return new Told(
                text(json, "type"),
                text(json, "factuality"),
                places,
                words(json, "timeExpression"),
                words(json, "post"),
                roles);
    }

    private static @Nullable String words(JsonObject json, String key) {
        JsonValue value = json.get(key);
        return value != null && value.isString() ? value.getAsString().value() : null;
    }

    private static String text(JsonObject json, String key) {
        return json.get(key).getAsString().value();
    }

    private static List<String> texts(JsonValue value) {
        JsonArray array = value.getAsArray();
        return array.stream().map(v -> v.getAsString().value()).toList();
    }
}
