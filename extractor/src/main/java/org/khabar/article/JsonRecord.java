package org.khabar.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonIOException;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;

/**
 * One article as a JSON object with the names of schema.org's {@code NewsArticle}: {@code id} or {@code identifier},
 * {@code text} or {@code headline} and {@code articleBody}, {@code datePublished}, {@code publisher}, {@code url},
 * {@code inLanguage}. Other names are ignored.
 */
record JsonRecord(JsonElement value) {

    /**
     * Bytes or chars of one record at most: an article of {@link ArticleReader#MAX_CHARACTERS} whose every character
     * is escaped as a surrogate pair, and something for the other fields.
     */
    static final int MAX_LENGTH = 12 * ArticleReader.MAX_CHARACTERS + 1_000_000;

    /** The record that is all of a line. */
    static JsonRecord line(Reader line) throws IOException {
        JsonReader json = new JsonReader(line);
        json.setStrictness(Strictness.STRICT);
        try {
            JsonRecord record = next(json);
            JsonSyntax.requireEnd(json, "JSON object", "give one object a line");
            return record;
        } catch (IOException e) {
            throw JsonSyntax.refusal(e);
        }
    }

    /** The next record of a file. */
    static JsonRecord next(JsonReader json) throws IOException {
        try {
            return new JsonRecord(JsonParser.parseReader(json));
        } catch (JsonIOException | JsonSyntaxException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new RefusedTextException("not JSON (" + e.getMessage() + ")", "correct it");
        }
    }

    /**
     * The article.
     *
     * @param fallbackId its id if the record has none
     */
    Article article(String fallbackId) throws RefusedTextException {
        if (!(value instanceof JsonObject object)) {
            throw new RefusedTextException("not a JSON object", "give each article as {\"id\": …, \"text\": …}");
        }
        JsonFields fields = new JsonFields(object);
        String id = fields.label("id", "value");
        String identifier = id != null ? id : fields.label("identifier", "value");
        return new Article(
                identifier != null ? identifier : fallbackId,
                ArticleText.checked(text(fields)),
                Metadata.language(fields.label("inLanguage", "alternateName")),
                Metadata.date(fields.string("datePublished")),
                fields.label("publisher", "name"),
                fields.string("url"));
    }

    private static String text(JsonFields fields) throws RefusedTextException {
        String text = fields.untrimmed("text");
        if (text != null) {
            return text;
        }
        String body = fields.untrimmed("articleBody");
        if (body == null) {
            throw new RefusedTextException("no text", "give the record a \"text\" or an \"articleBody\"");
        }
        String headline = fields.untrimmed("headline");
        // A blank body is told by ArticleText; a headline alone would hide it.
        return headline == null || headline.isBlank() || body.isBlank() ? body : headline + "\n\n" + body;
    }
}
