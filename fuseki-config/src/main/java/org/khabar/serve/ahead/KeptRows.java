package org.khabar.serve.ahead;

import java.io.OutputStream;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.khabar.serve.packed.PackedBytes;

/**
 * The rows of an answer, compressed in memory; they are read one after the other, never all at once.
 *
 * @param packed in Jena's own format, which is read quickest
 * @param json as most clients ask for them, if there was room
 */
record KeptRows(PackedBytes packed, Optional<PackedBytes> json) implements KeptResult {
    private static final Lang FORMAT = ResultSetLang.RS_Thrift;

    /** All that is left of the rows. */
    static KeptRows of(RowSet rows, boolean json) {
        PackedBytes packed = PackedBytes.of(out -> write(out, rows, FORMAT));
        return new KeptRows(
                packed,
                Optional.of(packed)
                        .filter(all -> json)
                        .map(all -> PackedBytes.of(out -> write(out, read(all), ResultSetLang.RS_JSON))));
    }

    private static void write(OutputStream out, RowSet rows, Lang format) {
        ResultSetMgr.write(out, ResultSet.adapt(rows), format);
    }

    private static RowSet read(PackedBytes packed) {
        return RowSetReader.createReader(FORMAT).read(packed.open(), ARQ.getContext());
    }

    @Override
    public long size() {
        return packed.size() + json.map(PackedBytes::size).orElse(0L);
    }

    @Override
    public QueryExecResult result() {
        RowSet rows = read(packed);
        return new QueryExecResult(
                json.<RowSet>map(written -> new ReadyRows(rows, written)).orElse(rows));
    }
}
