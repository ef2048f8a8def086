package org.khabar.export;

import java.io.OutputStream;
import java.util.List;

/**
 * GEXF 1.3 (https://gexf.net/), a network in time: Gephi's timeline shows an edge, or an event, on the days of its spells.
 * A spell's end is its last day.
 */
final class Gexf {
    private final Xml xml;
    private long edges;

    private Gexf(Xml xml) {
        this.xml = xml;
    }

    static void write(Network network, OutputStream out) {
        new Gexf(new Xml(out)).write(network);
    }

    private void write(Network network) {
        xml.root("gexf", "http://gexf.net/1.3").attributes("version", "1.3");
        xml.open("meta").element("creator", "Khabar");
        xml.element("description", "Events without a date of their own stand at the day when they were first told.");
        xml.close();
        xml.open(
                "graph",
                "mode",
                "dynamic",
                "defaultedgetype",
                "directed",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        attributes("node", "kind", "string", "class", "string", "mentions", "long", "factuality", "string");
        attributes("edge", "relation", "string");
        xml.open("nodes");
        try (var things = network.things()) {
            things.forEach(this::node);
        }
        xml.close().open("edges");
        try (var all = network.edges()) {
            all.forEach(this::edge);
        }
        xml.close().close().finish();
    }

    private void attributes(String of, String... namesAndTypes) {
        xml.open("attributes", "class", of);
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            String name = namesAndTypes[i];
            xml.open("attribute", "id", name, "title", name, "type", namesAndTypes[i + 1])
                    .close();
        }
        xml.close();
    }

    private void node(Thing thing) {
        xml.open("node", "id", thing.id(), "label", thing.label());
        spells(thing.when().map(List::of).orElse(List.of()));
        xml.open("attvalues");
        value("kind", thing.kind());
        value("class", thing.type());
        value("mentions", Long.toString(thing.mentions()));
        value("factuality", thing.factuality());
        xml.close().close();
    }

    private void edge(Edge edge) {
        xml.open(
                "edge",
                "id",
                Long.toString(edges++),
                "source",
                edge.source(),
                "target",
                edge.target(),
                "kind",
                edge.relation(),
                "label",
                edge.label(),
                "weight",
                Long.toString(edge.weight()));
        spells(edge.when());
        xml.open("attvalues");
        value("relation", edge.relation());
        xml.close().close();
    }

    private void spells(List<Span> spans) {
        if (!spans.isEmpty()) {
            xml.open("spells");
            spans.forEach(span -> xml.empty(
                    "spell",
                    "start",
                    span.first().toString(),
                    "end",
                    span.last().toString()));
            xml.close();
        }
    }

    private void value(String attribute, String value) {
        if (!value.isEmpty()) {
            xml.empty("attvalue", "for", attribute, "value", value);
        }
    }
}
