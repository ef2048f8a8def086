package org.khabar.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables of nodes and of edges, with the headings that Gephi and Cytoscape know; CSV as in RFC 4180, in UTF-8. */
final class Tables {
    static final List<Column> NODES = List.of(
            new Column("Id", "string", "IRI of the node"),
            new Column("Label", "string", "One name of it, in the language of the export where there is one"),
            new Column("Kind", "string", "person, organization, place, group, post or event"),
            new Column("Class", "string", "Its class in the ontology, such as Ministry or Resignation"),
            new Column("Mentions", "integer", "How often the texts name it, or tell the event"),
            new Column("Factuality", "string", "Of an event: Actual, Planned, Hypothetical or Negated"),
            new Column("Start", "date", "First day of an event; without a date of its own, the day it was first told"),
            new Column("End", "date", "Last day of an event"));

    static final List<Column> EDGES = List.of(
            new Column("Source", "string", "Id of the node that the edge leaves"),
            new Column("Target", "string", "Id of the node that it leads to"),
            new Column("Type", "string", "Always Directed"),
            new Column("Relation", "string", "Property of the ontology, such as criticized or agent"),
            new Column("Label", "string", "Name of the property in words"),
            new Column("Weight", "integer", "Number of articles that state it"),
            new Column("Start", "date", "First day of the first event or tenure behind it"),
            new Column("End", "date", "Last day of the last event or tenure behind it, as far as told"));

    private Tables() {}

    static void nodes(Network network, OutputStream out) throws IOException {
        try (Stream<Thing> things = network.things()) {
            write(
                    NODES,
                    things.map(thing -> new Object[] {
                        thing.id(),
                        thing.label(),
                        thing.kind(),
                        thing.type(),
                        thing.mentions(),
                        thing.factuality(),
                        thing.when().map(span -> span.first().toString()).orElse(""),
                        thing.when().map(span -> span.last().toString()).orElse("")
                    }),
                    out);
        }
    }

    static void edges(Network network, OutputStream out) throws IOException {
        try (Stream<Edge> edges = network.edges()) {
            write(
                    EDGES,
                    edges.map(edge -> new Object[] {
                        edge.source(),
                        edge.target(),
                        "Directed",
                        edge.relation(),
                        edge.label(),
                        edge.weight(),
                        Spans.hull(edge.when())
                                .map(span -> span.first().toString())
                                .orElse(""),
                        Spans.hull(edge.when())
                                .map(span -> span.last().toString())
                                .orElse("")
                    }),
                    out);
        }
    }

    static void write(List<Column> columns, Stream<Object[]> rows, OutputStream out) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Column::name));
        Iterator<Object[]> each = rows.iterator();
        while (each.hasNext()) {
            printer.printRecord(each.next());
        }
        printer.flush();
    }
}
