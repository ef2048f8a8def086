package org.khabar.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.khabar.ontology.Kh;

/** The short names of namespaces, as every answer writes them. */
public final class Prefixes {
    private Prefixes() {}

    /** Prefix to namespace. */
    public static Map<String, String> all() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("kh", Kh.NS);
        prefixes.put("role", Kh.ROLE);
        prefixes.put("portfolio", Kh.PORTFOLIO);
        prefixes.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
        prefixes.put("itsrdf", "http://www.w3.org/2005/11/its/rdf#");
        prefixes.put("schema", "https://schema.org/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("void", "http://rdfs.org/ns/void#");
        prefixes.put("sd", "http://www.w3.org/ns/sparql-service-description#");
        prefixes.put("time", "http://www.w3.org/2006/time#");
        prefixes.put("sh", "http://www.w3.org/ns/shacl#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
