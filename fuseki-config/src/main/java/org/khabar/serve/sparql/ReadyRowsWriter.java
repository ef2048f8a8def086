package org.khabar.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.rowset.rw.RowSetWriterCSV;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.khabar.serve.ahead.ReadyRows;

/** Sends rows that are written already as they are. */
public final class ReadyRowsWriter implements RowSetWriter {
    private final Lang format;
    private final RowSetWriter others;

    private ReadyRowsWriter(Lang format, RowSetWriter others) {
        this.format = format;
        this.others = others;
    }

    /** From now on Jena writes the formats so that are mostly sent, and JSON as {@link QuickJson} does. */
    public static void install() {
        install(ResultSetLang.RS_JSON, new QuickJson());
        install(ResultSetLang.RS_CSV, RowSetWriterCSV.factory.create(ResultSetLang.RS_CSV));
    }

    /** Writers keep nothing, so that one is enough. */
    private static void install(Lang format, RowSetWriter others) {
        RowSetWriter writer = new ReadyRowsWriter(format, others);
        RowSetWriterRegistry.register(format, any -> writer);
    }

    @Override
    public void write(OutputStream out, RowSet rows, Context context) {
        try {
            if (!(rows instanceof ReadyRows ready && ready.writeAs(format, out))) {
                others.write(out, rows, context);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Writer out, RowSet rows, Context context) {
        others.write(out, rows, context);
    }

    @Override
    public void write(OutputStream out, boolean answer, Context context) {
        others.write(out, answer, context);
    }
}
