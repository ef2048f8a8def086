package org.khabar.serve.ahead;

import com.google.common.collect.Maps;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
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
 * @param written in the formats that most clients ask for, if there was room
 */
record KeptRows(PackedBytes packed, Map<Lang, PackedBytes> written) implements KeptResult {
    private static final Lang FORMAT = ResultSetLang.RS_Thrift;
    private static final Set<Lang> MOSTLY_SENT = Set.of(ResultSetLang.RS_JSON, ResultSetLang.RS_CSV);

    /** All that is left of the rows. */
    static KeptRows of(RowSet rows, boolean asSent) {
        PackedBytes packed = PackedBytes.of(out -> write(out, rows, FORMAT));
        return new KeptRows(
                packed,
                Map.copyOf(Maps.asMap(
                        asSent ? MOSTLY_SENT : Set.of(),
                        lang -> PackedBytes.of(out -> write(out, read(packed), lang)))));
    }

    private static void write(OutputStream out, RowSet rows, Lang format) {
        ResultSetMgr.write(out, ResultSet.adapt(rows), format);
    }

    private static RowSet read(PackedBytes packed) {
        return RowSetReader.createReader(FORMAT).read(packed.open(), ARQ.getContext());
    }

    @Override
    public long size() {
        return packed.size()
                + written.values().stream().mapToLong(PackedBytes::size).sum();
    }

    @Override
    public QueryExecResult result() {
        return new QueryExecResult(new ReadyRows(read(packed), written));
    }
}
