package org.khabar.spark;

import com.google.gson.JsonObject;
import java.io.Serializable;

/**
 * What came of a piece.
 *
 * @param skipped records of archives that are no articles
 */
record PieceResult(int read, int failed, int refused, int skipped, int events) implements Serializable {

    static final PieceResult NONE = new PieceResult(0, 0, 0, 0, 0);

    /** What one line of a report tells. */
    static PieceResult of(JsonObject line) {
        return switch (line.get("status").getAsString()) {
            case "done" -> new PieceResult(1, 0, 0, 0, line.get("events").getAsInt());
            case "refused" -> new PieceResult(0, 0, 1, 0, 0);
            case "skipped" -> new PieceResult(0, 0, 0, line.get("records").getAsInt(), 0);
            default -> new PieceResult(0, 1, 0, 0, 0);
        };
    }

    PieceResult plus(PieceResult other) {
        return new PieceResult(
                read + other.read,
                failed + other.failed,
                refused + other.refused,
                skipped + other.skipped,
                events + other.events);
    }

    JsonObject json() {
        JsonObject object = new JsonObject();
        object.addProperty("read", read);
        object.addProperty("failed", failed);
        object.addProperty("refused", refused);
        object.addProperty("skipped", skipped);
        object.addProperty("events", events);
        return object;
    }
}
