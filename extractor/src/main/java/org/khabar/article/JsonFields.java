package org.khabar.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object by name. A member that is null, blank or not there is null here. */
record JsonFields(JsonObject object) {

    /** The string as it stands, blank or not. */
    @Nullable
    String untrimmed(String name) throws RefusedTextException {
        JsonElement member = object.get(name);
        if (member == null || member.isJsonNull()) {
            return null;
        }
        if (member instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw new RefusedTextException("\"" + name + "\" is not a string", "give it as a string, or leave it out");
    }

    @Nullable
    String string(String name) throws RefusedTextException {
        String text = untrimmed(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * A string or number, or that member of an object that stands for it, such as the {@code name} of
     * {@code "publisher": {"@type": "Organization", "name": "…"}}.
     */
    @Nullable
    String label(String name, String nested) throws RefusedTextException {
        JsonElement member = object.get(name);
        if (member instanceof JsonObject inner) {
            return new JsonFields(inner).string(nested);
        }
        if (member instanceof JsonPrimitive primitive && primitive.isNumber()) {
            return primitive.getAsString();
        }
        return string(name);
    }
}
