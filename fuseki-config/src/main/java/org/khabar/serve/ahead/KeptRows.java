package org.khabar.serve.ahead;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.exec.RowSet;

/** The rows of an answer, compressed in memory; they are read one after the other, never all at once. */
final class KeptRows {
    private static final int BUFFER_BYTES = 1 << 16;

    private final byte[] bytes;

    private KeptRows(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All that is left of the rows. */
    static KeptRows of(RowSet rows) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (OutputStream out = new BufferedOutputStream(new DeflaterOutputStream(kept), BUFFER_BYTES)) {
            ResultSetMgr.write(out, ResultSet.adapt(rows), ResultSetLang.RS_Thrift);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeptRows(kept.toByteArray());
    }

    /** Bytes in memory. */
    int size() {
        return bytes.length;
    }

    /** The rows from the beginning. */
    RowSet rows() {
        InputStream in =
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)), BUFFER_BYTES);
        return RowSetReader.createReader(ResultSetLang.RS_Thrift).read(in, ARQ.getContext());
    }
}
