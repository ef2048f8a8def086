package org.khabar.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** NLP Interchange Format 2.0, core: texts, sentences and phrases as strings with offsets. */
@SuppressWarnings("MemberName") // the names are the vocabulary's own
public final class Nif {

    public static final String NS = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    public static final Node String = term("String");
    public static final Node Context = term("Context");
    public static final Node Sentence = term("Sentence");
    public static final Node Phrase = term("Phrase");
    public static final Node referenceContext = term("referenceContext");
    public static final Node sentence = term("sentence");
    public static final Node beginIndex = term("beginIndex");
    public static final Node endIndex = term("endIndex");
    public static final Node anchorOf = term("anchorOf");
    public static final Node isString = term("isString");

    private Nif() {}

    private static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
