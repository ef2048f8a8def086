package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.riot.rowset.rw.RowSetWriterJSON;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in JSON say what Jena's own writer says. */
class QuickJsonTest {
    private static final String ROWS = """
            SELECT ?iri ?plain ?ar ?number ?blank ?again ?triple ?none {
                VALUES (?iri ?plain ?ar ?number) {
                    (<urn:a?b=c&d> "tab\\t, \\"quote\\", line\\n, \\\\ and < &" "خبر"@ar 12)
                    (<https://example.org/é> "😀 \\u0001" "a tag"@en-GB 1.50)
                    (<urn:x> "" UNDEF "2018-03-13"^^<http://www.w3.org/2001/XMLSchema#date>)
                    (UNDEF UNDEF UNDEF "odd"^^<urn:type>)
                }
                BIND (BNODE() AS ?blank) BIND (?blank AS ?again)
                BIND (<<( <urn:s> <urn:p> ?ar )>> AS ?triple)
            }""";

    private static List<Binding> read(byte[] json) {
        return RowSetReader.createReader(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(json), ARQ.getContext())
                .stream()
                .toList();
    }

    private static RowSet rows() {
        return QueryExec.dataset(DatasetGraphFactory.empty())
                .query(ROWS)
                .build()
                .select()
                .materialize();
    }

    /** Blank nodes have other labels each time that they are read. */
    private static List<String> plain(List<Binding> rows) {
        return rows.stream()
                .map(row -> row.toString().replaceAll("_:\\S+", "_:b"))
                .toList();
    }

    @Test
    void theSameTerms(@TempDir Path dir) {
        ByteArrayOutputStream jena = new ByteArrayOutputStream();
        RowSetWriterJSON.factory.create(ResultSetLang.RS_JSON).write(jena, rows(), ARQ.getContext());
        try (Served served = Served.start(dir)) {
            String body = served.query(ROWS).body();
            List<Binding> ours = read(body.getBytes(StandardCharsets.UTF_8));
            assertEquals(4, ours.size());
            assertEquals(plain(read(jena.toByteArray())), plain(ours));
            ours.forEach(row -> assertEquals(row.get("blank"), row.get("again")));
            assertEquals(
                    4, ours.stream().map(row -> row.get("blank")).distinct().count());
            assertTrue(body.contains("خبر") && body.contains("😀"), body);
        }
    }

    @Test
    void noRowsAndYesOrNo(@TempDir Path dir) {
        try (Served served = Served.start(dir)) {
            String none = served.query("SELECT ?a ?b { ?a <urn:nothing> ?b }").body();
            assertEquals("{\"head\":{\"vars\":[\"a\",\"b\"]},\"results\":{\"bindings\":[]}}", none.strip());
            String yes = served.query("ASK {}").body().replaceAll("\\s", "");
            assertEquals("{\"head\":{},\"boolean\":true}", yes);
        }
    }
}
