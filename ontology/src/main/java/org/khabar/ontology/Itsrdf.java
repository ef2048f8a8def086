package org.khabar.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Internationalization Tag Set as RDF: from a mention to the entity it names. */
@SuppressWarnings("MemberName") // the names are the vocabulary's own
public final class Itsrdf {

    public static final String NS = "http://www.w3.org/2005/11/its/rdf#";

    public static final Node taIdentRef = term("taIdentRef");

    private Itsrdf() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
