package org.khabar.queries;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.khabar.ontology.Kh;

/** What kind of value a parameter takes, and how a value as typed becomes an RDF term. */
public enum ParameterKind {
    /** Any IRI: absolute, or relative to the default namespace of identifiers ({@code person/joe-biden}). */
    IRI("an absolute IRI such as " + Kh.ID + "person/joe-biden, or person/joe-biden for short") {
        @Override
        Node node(String value) {
            return iri(value, Kh.ID);
        }
    },
    /** Any text; it becomes a plain literal whatever it holds. */
    STRING("text") {
        @Override
        Node node(String value) {
            return NodeFactory.createLiteralString(value);
        }
    },
    /** A day, a month or a year: {@code 2024-01-06}, {@code 2024-01}, {@code 2024}. */
    DATE("a date such as 2024-01-06, 2024-01 or 2024") {
        @Override
        Node node(String value) {
            XSDDatatype type =
                    switch (value.length()) {
                        case 4 -> XSDDatatype.XSDgYear;
                        case 7 -> XSDDatatype.XSDgYearMonth;
                        default -> XSDDatatype.XSDdate;
                    };
            return checked(DATE_FORM, value, type);
        }
    },
    /** A whole number from 0 on. */
    INTEGER("a whole number such as 30") {
        @Override
        Node node(String value) {
            return checked(NUMBER_FORM, value, XSDDatatype.XSDinteger);
        }
    },
    /** A term of the ontology by its name ({@code Resignation}), a role ({@code role:minister}), or any IRI. */
    CONCEPT("a term of the ontology such as Resignation, a role such as role:minister, or an absolute IRI") {
        @Override
        Node node(String value) {
            return iri(value, Kh.NS);
        }
    };

    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final Pattern NUMBER_FORM = Pattern.compile("\\d{1,9}");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    /** What RFC 3987 never allows in an IRI; a query that held it would read otherwise when sent to an endpoint. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20\\x7f-\\x9f<>\"{}|^`\\\\]");

    private static final Map<String, String> SHORT = Map.of("kh", Kh.NS, "role", Kh.ROLE, "portfolio", Kh.PORTFOLIO);

    private final String expected;

    ParameterKind(String expected) {
        this.expected = expected;
    }

    /** What a value looks like, for messages: {@code a whole number such as 30}. */
    public String expected() {
        return expected;
    }

    /** Name of the kind as people write it: {@code iri}, {@code string}, … */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * The term that a value stands for.
     *
     * @throws IllegalArgumentException if the value is not of this kind
     */
    abstract Node node(String value);

    private static Node iri(String value, String namespace) {
        if (value.isEmpty() || FORBIDDEN.matcher(value).find()) {
            throw new IllegalArgumentException("not an IRI");
        }
        var scheme = SCHEME.matcher(value);
        if (!scheme.matches()) {
            return NodeFactory.createURI(namespace + value);
        }
        String prefix = SHORT.get(scheme.group(1));
        return NodeFactory.createURI(prefix == null ? value : prefix + scheme.group(2));
    }

    private static Node checked(Pattern form, String value, XSDDatatype type) {
        if (!form.matcher(value).matches() || !type.isValid(value)) {
            throw new IllegalArgumentException("not a valid " + type.getURI());
        }
        return NodeFactory.createLiteralDT(value, type);
    }
}
