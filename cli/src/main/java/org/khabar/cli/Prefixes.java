package org.khabar.cli;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.khabar.ontology.Itsrdf;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Prov;
import org.khabar.ontology.Schema;
import org.khabar.ontology.Sem;
import org.khabar.ontology.Time;

/** Short names of the vocabularies, as the ontology documents them. */
final class Prefixes {

    static final Map<String, String> MAP = new TreeMap<>(Map.ofEntries(
            Map.entry("kh", Kh.NS),
            Map.entry("role", Kh.ROLE),
            Map.entry("portfolio", Kh.PORTFOLIO),
            Map.entry("nif", Nif.NS),
            Map.entry("itsrdf", Itsrdf.NS),
            Map.entry("sem", Sem.NS),
            Map.entry("schema", Schema.NS),
            Map.entry("prov", Prov.NS),
            Map.entry("time", Time.NS),
            Map.entry("org", ORG.NS),
            Map.entry("foaf", FOAF.NS),
            Map.entry("skos", SKOS.uri),
            Map.entry("dct", DCTerms.NS),
            Map.entry("owl", OWL.NS),
            Map.entry("rdf", RDF.uri),
            Map.entry("rdfs", RDFS.uri),
            Map.entry("xsd", XSD.NS)));

    private Prefixes() {}

    /** {@code kh:Resignation} for a vocabulary's term, {@code person/joe-biden} for an id below the base, else the IRI. */
    static String shortened(String iri, String base) {
        if (iri.startsWith(base) && iri.length() > base.length()) {
            return iri.substring(base.length());
        }
        for (Map.Entry<String, String> prefix : MAP.entrySet()) {
            if (iri.startsWith(prefix.getValue())
                    && iri.length() > prefix.getValue().length()) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }

    /** What a person reads in a table: a literal's words, an IRI's short form. */
    static String display(Node node, String base) {
        if (node.isURI()) {
            return shortened(node.getURI(), base);
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
    }
}
