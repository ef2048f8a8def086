package org.khabar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Prints the answer to a query. The standard formats are written row by row; a table needs all its rows for the widths of
 * its columns.
 *
 * @param base ids below it are shown without it in tables
 */
record Answer(OutputStream out, AnswerFormat format, boolean wide, String base) {

    void print(Query query, QueryExec execution) throws IOException {
        if (query.isSelectType()) {
            print(execution.select());
        } else if (query.isAskType()) {
            print(execution.ask());
        } else {
            print(query.isConstructType() ? execution.construct() : execution.describe());
        }
        out.flush();
    }

    private void print(RowSet rows) throws IOException {
        if (format != AnswerFormat.table) {
            writer().write(out, rows, ARQ.getContext());
            return;
        }
        List<String> header = rows.getResultVars().stream().map(Var::getVarName).toList();
        List<List<String>> cells = new ArrayList<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            List<String> line = new ArrayList<>();
            for (Var variable : rows.getResultVars()) {
                Node node = row.get(variable);
                line.add(node == null ? "" : Prefixes.display(node, base));
            }
            cells.add(line);
        }
        for (String line : Table.lines(header, cells, wide ? Integer.MAX_VALUE : Table.READABLE)) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
    }

    private void print(boolean answer) throws IOException {
        if (format == AnswerFormat.table) {
            out.write((answer ? "yes\n" : "no\n").getBytes(StandardCharsets.UTF_8));
        } else {
            writer().write(out, answer, ARQ.getContext());
        }
    }

    private void print(Graph graph) {
        if (format == AnswerFormat.csv || format == AnswerFormat.tsv) {
            throw new CommandException(
                    "The answer is a graph, not rows; print it with --format table (Turtle) or --format json (JSON-LD)");
        }
        graph.getPrefixMapping().setNsPrefixes(Prefixes.MAP);
        RDFWriter.source(graph)
                .lang(format == AnswerFormat.json ? Lang.JSONLD11 : Lang.TURTLE)
                .output(out);
    }
}
