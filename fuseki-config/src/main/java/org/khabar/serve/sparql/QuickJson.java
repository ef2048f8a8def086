package org.khabar.serve.sparql;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.rw.RowSetWriterJSON;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeUtils;

/**
 * Answers in the <a href="https://www.w3.org/TR/sparql12-results-json/">SPARQL Query Results JSON Format</a>, without the spaces
 * and lines that Jena writes: a quarter of the time and three quarters of the bytes, in the format that most clients ask for.
 */
final class QuickJson implements RowSetWriter {
    private static final int BUFFER_CHARS = 1 << 16;

    @Override
    public void write(OutputStream out, RowSet rows, Context context) {
        write(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS), rows, context);
    }

    @Override
    public void write(Writer out, RowSet rows, Context context) {
        try {
            // Not closed: that is for whoever opened it.
            JsonWriter json = new JsonWriter(out);
            json.setHtmlSafe(false);
            json.beginObject().name("head").beginObject().name("vars").beginArray();
            for (Var each : rows.getResultVars()) {
                json.value(each.getVarName());
            }
            json.endArray()
                    .endObject()
                    .name("results")
                    .beginObject()
                    .name("bindings")
                    .beginArray();
            Map<Node, String> blanks = new HashMap<>();
            while (rows.hasNext()) {
                row(json, rows.next(), blanks);
            }
            json.endArray().endObject().endObject();
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(OutputStream out, boolean answer, Context context) {
        RowSetWriterJSON.factory.create(ResultSetLang.RS_JSON).write(out, answer, context);
    }

    private static void row(JsonWriter json, Binding row, Map<Node, String> blanks) throws IOException {
        json.beginObject();
        Iterator<Var> variables = row.vars();
        while (variables.hasNext()) {
            Var variable = variables.next();
            Node value = row.get(variable);
            if (value != null && !variable.isAnonVar()) {
                json.name(variable.getVarName());
                term(json, value, blanks);
            }
        }
        json.endObject();
    }

    private static void term(JsonWriter json, Node term, Map<Node, String> blanks) throws IOException {
        json.beginObject();
        if (term.isURI()) {
            json.name("type").value("uri").name("value").value(term.getURI());
        } else if (term.isLiteral()) {
            literal(json, term);
        } else if (term.isTripleTerm()) {
            Triple triple = term.getTriple();
            json.name("type").value("triple").name("value").beginObject().name("subject");
            term(json, triple.getSubject(), blanks);
            json.name("predicate");
            term(json, triple.getPredicate(), blanks);
            json.name("object");
            term(json, triple.getObject(), blanks);
            json.endObject();
        } else {
            json.name("type").value("bnode").name("value");
            json.value(blanks.computeIfAbsent(term, none -> "b" + blanks.size()));
        }
        json.endObject();
    }

    private static void literal(JsonWriter json, Node literal) throws IOException {
        json.name("type").value("literal");
        if (!literal.getLiteralLanguage().isEmpty()) {
            json.name("xml:lang").value(literal.getLiteralLanguage());
            TextDirection direction = literal.getLiteralBaseDirection();
            if (direction != null) {
                json.name("its:dir").value(direction.direction());
            }
        } else if (!NodeUtils.isSimpleString(literal)) {
            json.name("datatype").value(literal.getLiteralDatatypeURI());
        }
        json.name("value").value(literal.getLiteralLexicalForm());
    }
}
