package org.khabar.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** OWL-Time: the interval of a membership. */
@SuppressWarnings("MemberName") // the names are the vocabulary's own
public final class Time {

    public static final String NS = "http://www.w3.org/2006/time#";

    public static final Node Interval = term("Interval");

    private Time() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
