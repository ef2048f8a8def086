package org.khabar.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;
import org.khabar.store.Prefixes;

/**
 * The JSON-LD context of every export, published at {@code /context.jsonld}: the ontology's own terms bear no prefix, and
 * each property says whether its values are nodes, or of which datatype.
 */
public final class JsonLdContext {
    private static final JsonObject CONTEXT = build();

    private JsonLdContext() {}

    /** The value of {@code @context}. */
    public static JsonObject value() {
        return CONTEXT;
    }

    /** The document that is published. */
    public static JsonObject document() {
        return Json.createObjectBuilder().add("@context", CONTEXT).build();
    }

    private static JsonObject build() {
        Graph ontology = OntologyFiles.graph(OntologyFiles.ONTOLOGY);
        JsonObjectBuilder context = Json.createObjectBuilder().add("@version", Json.createValue(1.1));
        context.add("@vocab", Kh.NS).add("id", "@id").add("type", "@type");
        new TreeMap<>(Prefixes.all()).forEach(context::add);
        Map<String, JsonValue> terms = new TreeMap<>();
        properties(ontology, OWL.ObjectProperty.asNode())
                .forEach(property -> terms.put(term(property), coerced(property, nodeType(ontology, property))));
        for (Node property : properties(ontology, OWL.DatatypeProperty.asNode())) {
            List<Node> ranges = objects(ontology, property, RDFS.range.asNode());
            if (ranges.size() == 1 && isTyped(ranges.get(0))) {
                terms.put(term(property), coerced(property, ranges.get(0).getURI()));
            }
        }
        terms.forEach(context::add);
        return context.build();
    }

    private static List<Node> properties(Graph ontology, Node kind) {
        return ontology.stream(Node.ANY, RDF.type.asNode(), kind)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private static List<Node> objects(Graph ontology, Node subject, Node property) {
        return ontology.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .toList();
    }

    /** Words and language-tagged words need no type. */
    private static boolean isTyped(Node range) {
        return range.isURI()
                && range.getURI().startsWith(XSD.getURI())
                && !range.getURI().equals(XSD.xstring.getURI());
    }

    /** Values such as {@code kh:Actual} are terms of the ontology, and are written as such. */
    private static String nodeType(Graph ontology, Node property) {
        boolean terms = objects(ontology, property, RDFS.range.asNode()).stream()
                .anyMatch(range -> ontology.stream(Node.ANY, RDF.type.asNode(), range)
                        .anyMatch(
                                individual -> individual.getSubject().toString().startsWith(Kh.NS)));
        return terms ? "@vocab" : "@id";
    }

    /** {@code agent} for the ontology's own, {@code org:member} for others. */
    private static String term(Node property) {
        String iri = property.getURI();
        if (iri.startsWith(Kh.NS)) {
            return iri.substring(Kh.NS.length());
        }
        return Prefixes.all().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(iri);
    }

    private static JsonObject coerced(Node property, String type) {
        return Json.createObjectBuilder()
                .add("@id", property.getURI())
                .add("@type", type)
                .build();
    }
}
