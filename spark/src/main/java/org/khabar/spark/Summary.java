package org.khabar.spark;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What came of all pieces, of this run and of earlier ones. For one thread. */
final class Summary {

    private final int doneBefore;
    private int done;
    private PieceResult all;
    private final JsonArray failures = new JsonArray();

    /**
     * @param doneBefore pieces that earlier runs had done
     * @param before what came of these
     */
    Summary(int doneBefore, PieceResult before) {
        this.doneBefore = doneBefore;
        this.all = before;
    }

    void add(PieceResult result) {
        done++;
        all = all.plus(result);
    }

    void failed(Piece piece, String reason) {
        JsonObject failure = new JsonObject();
        failure.addProperty("piece", piece.toString());
        failure.addProperty("message", reason + "; what it reads is in no output; start again to try it once more");
        failures.add(failure);
    }

    boolean isClean() {
        return failures.isEmpty() && all.failed() == 0 && all.refused() == 0;
    }

    JsonObject json() {
        JsonObject object = all.json();
        object.addProperty("pieces", done);
        object.addProperty("piecesDoneBefore", doneBefore);
        object.add("piecesFailed", failures);
        return object;
    }
}
