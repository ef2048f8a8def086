package org.khabar.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Simple Event Model: who did what, where and when, and who says so. */
@SuppressWarnings("MemberName") // the names are the vocabulary's own
public final class Sem {

    public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    public static final Node Event = term("Event");
    public static final Node Actor = term("Actor");
    public static final Node Place = term("Place");
    public static final Node Authority = term("Authority");
    public static final Node hasActor = term("hasActor");
    public static final Node hasPlace = term("hasPlace");
    public static final Node hasTimeStamp = term("hasTimeStamp");
    public static final Node accordingTo = term("accordingTo");

    private Sem() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
