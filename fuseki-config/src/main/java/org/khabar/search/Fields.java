package org.khabar.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;

/** Which properties can be searched. */
final class Fields {
    /** What {@code ?node text:query "words"} searches: all of them but whole texts, whose sentences are there. */
    static final String ANY = "text";

    static final String SUBJECT = "uri";
    static final String GRAPH = "graph";
    static final String LANGUAGE = "lang";
    static final String UID = "uid";

    static final Map<Node, String> ALL = all();

    private Fields() {}

    private static Map<Node, String> all() {
        Map<Node, String> fields = new LinkedHashMap<>();
        fields.put(RDFS.label.asNode(), "label");
        fields.put(SKOS.prefLabel.asNode(), "preferred");
        fields.put(SKOS.altLabel.asNode(), "alternative");
        fields.put(Schema.headline, "headline");
        fields.put(Nif.anchorOf, "words");
        fields.put(Nif.isString, "body");
        fields.put(Kh.reason, "reason");
        fields.put(Kh.content, "content");
        fields.put(Kh.quote, "quote");
        return fields;
    }

    static EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition(SUBJECT, ANY);
        definition.setGraphField(GRAPH);
        definition.setLangField(LANGUAGE);
        definition.setUidField(UID);
        ALL.forEach((property, field) -> definition.set(field, property));
        return definition;
    }
}
