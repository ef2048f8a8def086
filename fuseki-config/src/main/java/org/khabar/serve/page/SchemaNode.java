package org.khabar.serve.page;

import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/** A thing in JSON-LD with the terms of schema.org. Grows by properties; one with a single value has no array around it. */
final class SchemaNode {
    private final JsonObject json = new JsonObject();

    /** @param type local name of the class, such as {@code Person} */
    SchemaNode(String type, String iri) {
        json.put("@type", type);
        json.put("@id", iri);
    }

    SchemaNode texts(String property, Stream<String> values) {
        values.distinct().forEach(value -> add(property, new JsonString(value)));
        return this;
    }

    SchemaNode node(String property, SchemaNode value) {
        add(property, value.json);
        return this;
    }

    private void add(String property, JsonValue value) {
        JsonValue before = json.get(property);
        if (before == null) {
            json.put(property, value);
        } else if (before.isArray()) {
            before.getAsArray().add(value);
        } else {
            JsonArray several = new JsonArray();
            several.add(before);
            several.add(value);
            json.put(property, several);
        }
    }

    /** The same as a document of its own. */
    JsonObject document() {
        JsonObject document = new JsonObject();
        document.put("@context", "https://schema.org");
        json.entrySet().forEach(entry -> document.put(entry.getKey(), entry.getValue()));
        return document;
    }
}
