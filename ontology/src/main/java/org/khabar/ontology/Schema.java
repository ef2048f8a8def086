package org.khabar.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** schema.org under its https namespace: articles, people and places. */
@SuppressWarnings("MemberName") // the names are the vocabulary's own
public final class Schema {

    public static final String NS = "https://schema.org/";

    public static final Node NewsArticle = term("NewsArticle");
    public static final Node Person = term("Person");
    public static final Node Place = term("Place");
    public static final Node Country = term("Country");
    public static final Node City = term("City");
    public static final Node AdministrativeArea = term("AdministrativeArea");
    public static final Node headline = term("headline");
    public static final Node inLanguage = term("inLanguage");
    public static final Node datePublished = term("datePublished");
    public static final Node publisher = term("publisher");
    public static final Node url = term("url");
    public static final Node startDate = term("startDate");
    public static final Node endDate = term("endDate");
    public static final Node containedInPlace = term("containedInPlace");

    private Schema() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
