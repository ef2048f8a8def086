package org.khabar.serve.ahead;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.khabar.serve.packed.PackedBytes;

/** Rows that are written already. */
public final class ReadyRows extends RowSetStream {
    private final PackedBytes json;

    ReadyRows(RowSet rows, PackedBytes json) {
        super(rows.getResultVars(), rows);
        this.json = json;
    }

    /** Writes all of them, from the first, as they were written in JSON when they were worked out. */
    public void writeJson(OutputStream out) throws IOException {
        json.writeTo(out);
    }
}
