package org.khabar.export;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** GraphML (http://graphml.graphdrawing.org/), which Gephi, Cytoscape, yEd, NetworkX, igraph and R read. */
final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String SCHEMA = NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    private final Xml xml;

    /** IRI to the node's id in the file; the schema allows no IRI there. */
    private final Map<String, String> ids = new HashMap<>();

    private GraphMl(Xml xml) {
        this.xml = xml;
    }

    static void write(Network network, OutputStream out) {
        new GraphMl(new Xml(out)).write(network);
    }

    private void write(Network network) {
        xml.root("graphml", NAMESPACE).attributes("xmlns:xsi", INSTANCE, "xsi:schemaLocation", SCHEMA);
        key("iri", "node", "string");
        key("label", "node", "string");
        key("kind", "node", "string");
        key("class", "node", "string");
        key("mentions", "node", "long");
        key("factuality", "node", "string");
        key("start", "node", "string");
        key("end", "node", "string");
        key("relation", "edge", "string");
        key("edgelabel", "edge", "string");
        key("weight", "edge", "double");
        key("edgestart", "edge", "string");
        key("edgeend", "edge", "string");
        xml.open("graph", "id", "khabar", "edgedefault", "directed");
        try (var things = network.things()) {
            things.forEach(this::node);
        }
        try (var edges = network.edges()) {
            edges.forEach(this::edge);
        }
        xml.close().finish();
    }

    /** A key's id is its name, but that an edge has a name and times too. */
    private void key(String id, String of, String type) {
        String name = id.replaceFirst("^edge(?=.)", "");
        xml.open("key", "id", id, "for", of, "attr.name", name, "attr.type", type)
                .close();
    }

    private void node(Thing thing) {
        String id = "n" + ids.size();
        ids.put(thing.id(), id);
        xml.open("node", "id", id);
        data("iri", thing.id());
        data("label", thing.label());
        data("kind", thing.kind());
        data("class", thing.type());
        data("mentions", Long.toString(thing.mentions()));
        data("factuality", thing.factuality());
        thing.when().ifPresent(span -> {
            data("start", span.first().toString());
            data("end", span.last().toString());
        });
        xml.close();
    }

    private void edge(Edge edge) {
        xml.open("edge", "source", id(edge.source()), "target", id(edge.target()));
        data("relation", edge.relation());
        data("edgelabel", edge.label());
        data("weight", Long.toString(edge.weight()));
        Spans.hull(edge.when()).ifPresent(span -> {
            data("edgestart", span.first().toString());
            data("edgeend", span.last().toString());
        });
        xml.close();
    }

    private String id(String iri) {
        return Objects.requireNonNull(ids.get(iri), iri);
    }

    private void data(String key, String value) {
        if (!value.isEmpty()) {
            xml.element("data", value, "key", key);
        }
    }
}
