package org.khabar.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** PROV-O: what was made from what, and to whom it is credited. */
@SuppressWarnings("MemberName") // the names are the vocabulary's own
public final class Prov {

    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Node Entity = term("Entity");
    public static final Node Agent = term("Agent");
    public static final Node wasDerivedFrom = term("wasDerivedFrom");
    public static final Node wasAttributedTo = term("wasAttributedTo");

    private Prov() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
