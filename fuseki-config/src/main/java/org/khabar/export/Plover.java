package org.khabar.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.khabar.queries.QueryLibrary;

/** The library's event table in the manner of PLOVER, as CSV. */
final class Plover {
    static final List<Column> COLUMNS = List.of(
            new Column("event", "string", "IRI of the event"),
            new Column("date", "string", "Day, month or year of the event as told; without one, of the article"),
            new Column("source", "string", "Name of who acts"),
            new Column("target", "string", "Name of whom or what it is done or said to"),
            new Column("eventType", "string", "PLOVER event type, such as ACCUSE; empty where PLOVER has none"),
            new Column("mode", "string", "PLOVER mode of the type, such as disapprove"),
            new Column("context", "string", "PLOVER contexts, set apart by ·"),
            new Column("cameo", "string", "CAMEO code of the class"),
            new Column("place", "string", "Names of the places, set apart by ·"),
            new Column("confidence", "number", "How sure the reading is, from 0 to 1"),
            new Column("article", "string", "IRI of the article with the surest telling"),
            new Column("sourceNode", "string", "IRI of who acts"),
            new Column("targetNode", "string", "IRI of whom or what it is done or said to"));

    private Plover() {}

    static void write(DatasetGraph quads, String language, OutputStream out) throws IOException {
        Query query = QueryLibrary.load().stream()
                .filter(each -> each.name().equals("plover-events"))
                .findFirst()
                .orElseThrow()
                .bind(Map.of("lang", language));
        try (QueryExec execution = QueryExec.dataset(quads).query(query).build()) {
            Stream<Object[]> rows = Iter.asStream(execution.select()).map(Plover::row);
            Tables.write(COLUMNS, rows, out);
        }
    }

    private static Object[] row(Binding binding) {
        return COLUMNS.stream()
                .map(column -> words(binding.get(Var.alloc(column.name()))))
                .toArray();
    }

    private static String words(@org.jspecify.annotations.Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
