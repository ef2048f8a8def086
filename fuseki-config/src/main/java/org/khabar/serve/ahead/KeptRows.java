package org.khabar.serve.ahead;

import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
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
 * @param source the format from which they are read for those who ask for none of these
 * @param written the same rows in each format, of which the source is one
 */
record KeptRows(Lang source, Map<Lang, PackedBytes> written) implements KeptResult {
    /** Jena's own format, which is shortest and read quickest. */
    private static final Lang SHORTEST = ResultSetLang.RS_Thrift;

    private static final Lang MOSTLY_SENT = ResultSetLang.RS_JSON;
    private static final Lang ALSO_SENT = ResultSetLang.RS_CSV;

    /**
     * All that is left of the rows.
     *
     * @param asSent whether they are kept as they are mostly sent, in more memory
     */
    static KeptRows of(RowSet rows, boolean asSent) {
        PackedBytes shortest = PackedBytes.of(out -> write(out, rows, SHORTEST));
        return asSent
                ? new KeptRows(
                        MOSTLY_SENT,
                        Map.of(
                                MOSTLY_SENT, rewritten(shortest, MOSTLY_SENT),
                                ALSO_SENT, rewritten(shortest, ALSO_SENT)))
                : new KeptRows(SHORTEST, Map.of(SHORTEST, shortest));
    }

    private static PackedBytes rewritten(PackedBytes shortest, Lang format) {
        return PackedBytes.of(out -> write(out, read(shortest, SHORTEST), format));
    }

    private static void write(OutputStream out, RowSet rows, Lang format) {
        ResultSetMgr.write(out, ResultSet.adapt(rows), format);
    }

    private static RowSet read(PackedBytes packed, Lang format) {
        return RowSetReader.createReader(format).read(packed.open(), ARQ.getContext());
    }

    @Override
    public long size() {
        return written.values().stream().mapToLong(PackedBytes::size).sum();
    }

    @Override
    public QueryExecResult result() {
        RowSet rows = read(Objects.requireNonNull(written.get(source)), source);
        return new QueryExecResult(new ReadyRows(rows, written));
    }
}
