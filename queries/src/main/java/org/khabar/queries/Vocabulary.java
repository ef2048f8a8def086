package org.khabar.queries;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.khabar.ontology.Kh;

/** The terms in which a query is described: those by which SPARQL examples are published, SHACL and schema.org. */
final class Vocabulary {

    static final Node EXECUTABLE = shacl("SPARQLExecutable");
    static final Node SELECT_EXECUTABLE = shacl("SPARQLSelectExecutable");
    static final Node CONSTRUCT_EXECUTABLE = shacl("SPARQLConstructExecutable");
    static final Node SELECT = shacl("select");
    static final Node CONSTRUCT = shacl("construct");
    static final Node PARAMETER = shacl("parameter");
    static final Node PARAMETER_CLASS = shacl("Parameter");
    static final Node OPTIONAL = shacl("optional");

    private static final String SCHEMA = "https://schema.org/";

    static final Node KEYWORDS = NodeFactory.createURI(SCHEMA + "keywords");

    /** The prefixes that a header may use without declaring them. */
    static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "sh", SHACL.getURI(),
            "rdf", RDF.getURI(),
            "rdfs", RDFS.getURI(),
            "owl", OWL.getURI(),
            "xsd", XSD.getURI(),
            "skos", SKOS.getURI(),
            "schema", SCHEMA,
            "kh", Kh.NS,
            "role", Kh.ROLE));

    private Vocabulary() {}

    private static Node shacl(String localName) {
        return NodeFactory.createURI(SHACL.getURI() + localName);
    }
}
