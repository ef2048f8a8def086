package org.khabar.serve.ahead;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.khabar.serve.packed.PackedBytes;

/** Rows that are written already. */
public final class ReadyRows extends RowSetStream {
    private final Map<Lang, PackedBytes> written;

    ReadyRows(RowSet rows, Map<Lang, PackedBytes> written) {
        super(rows.getResultVars(), rows);
        this.written = written;
    }

    /**
     * Writes all of them, from the first, as they were written when they were worked out.
     *
     * @return whether they were written in this format
     */
    public boolean writeAs(Lang format, OutputStream out) throws IOException {
        PackedBytes text = written.get(format);
        if (text == null) {
            return false;
        }
        text.writeTo(out);
        return true;
    }
}
