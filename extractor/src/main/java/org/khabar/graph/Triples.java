package org.khabar.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A graph being written, with the literals that the contract asks for. */
final class Triples {

    private final Graph graph;

    Triples(Graph graph) {
        this.graph = graph;
    }

    Triples add(Node subject, Node property, Node object) {
        graph.add(Triple.create(subject, property, object));
        return this;
    }

    Triples type(Node subject, Node... types) {
        for (Node type : types) {
            add(subject, RDF.type.asNode(), type);
        }
        return this;
    }

    Triples label(Node subject, String text, String language) {
        return add(subject, RDFS.label.asNode(), words(text, language));
    }

    static Node words(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node count(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    /** Two decimals at most, in the canonical form that a store gives back (0.7, not 0.70). */
    static Node decimal(double value) {
        String text = BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return NodeFactory.createLiteralDT(text.contains(".") ? text : text + ".0", XSDDatatype.XSDdecimal);
    }

    /** An ISO date, month or year with its XSD type. */
    static Node date(String iso) {
        XSDDatatype type =
                switch (iso.length()) {
                    case 4 -> XSDDatatype.XSDgYear;
                    case 7 -> XSDDatatype.XSDgYearMonth;
                    default -> XSDDatatype.XSDdate;
                };
        return NodeFactory.createLiteralDT(iso, type);
    }
}
