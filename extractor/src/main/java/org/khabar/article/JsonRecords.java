package org.khabar.article;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The articles of a JSON file: one object, or an array of objects, read one by one. */
final class JsonRecords implements Records {

    private enum State {
        START,
        IN_ARRAY,
        AFTER_VALUE,
        END
    }

    private final Source source;
    private final BoundedReader bounded;
    private final JsonReader json;
    private State state = State.START;
    private int records;

    JsonRecords(Source source, Reader reader) {
        this.source = source;
        this.bounded = new BoundedReader(reader, JsonRecord.MAX_LENGTH);
        this.json = new JsonReader(bounded);
        json.setStrictness(Strictness.STRICT);
    }

    @Override
    public @Nullable Reading next() throws IOException {
        try {
            return switch (state) {
                case START -> first();
                case IN_ARRAY -> element();
                case AFTER_VALUE -> end();
                case END -> null;
            };
        } catch (IOException e) {
            state = State.END;
            throw JsonSyntax.refusal(e);
        }
    }

    private @Nullable Reading first() throws IOException {
        switch (JsonSyntax.peek(json)) {
            case BEGIN_ARRAY -> {
                json.beginArray();
                state = State.IN_ARRAY;
                return element();
            }
            case BEGIN_OBJECT -> {
                state = State.AFTER_VALUE;
                return reading(source.stem());
            }
            default ->
                throw new RefusedTextException(
                        "holds no article", "give one JSON object with a \"text\", or an array of them");
        }
    }

    private @Nullable Reading element() throws IOException {
        if (json.peek() != JsonToken.END_ARRAY) {
            return reading(source.name() + ":" + (records + 1));
        }
        json.endArray();
        state = State.AFTER_VALUE;
        if (records == 0) {
            throw new RefusedTextException("holds no article, the array is empty", "remove it or give it articles");
        }
        return end();
    }

    private @Nullable Reading end() throws IOException {
        state = State.END;
        JsonSyntax.requireEnd(
                json, "JSON value", "give one object or one array, or name it .jsonl for one object a line");
        return null;
    }

    private Reading reading(String fallbackId) throws IOException {
        records++;
        bounded.allowMore();
        JsonRecord record = JsonRecord.next(json);
        try {
            return new ReadArticle(source.name(), record.article(fallbackId));
        } catch (RefusedTextException e) {
            String reason = state == State.IN_ARRAY ? "record " + records + ": " + e.reason() : e.reason();
            return new UnreadArticle(source.name(), reason, e.remedy());
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
