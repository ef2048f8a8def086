package org.khabar.queries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;

/** What a file says of its query: Turtle in which {@code <>} is the query and {@code <#name>} its parameter. */
final class Header {

    private static final Map<String, ParameterKind> BY_DATATYPE =
            Map.of("string", ParameterKind.STRING, "date", ParameterKind.DATE, "integer", ParameterKind.INTEGER);

    private final Node query;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final List<String> faults = new ArrayList<>();
    private boolean broken;

    Header(Node query, String turtle) {
        this.query = query;
        try {
            RDFParser.fromString(declarations() + turtle, Lang.TURTLE)
                    .base(query.getURI())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            fault("header: " + e.getMessage());
            broken = true;
        }
    }

    /** The prefixes on no line of their own: the header keeps its line numbers. */
    private static String declarations() {
        StringBuilder turtle = new StringBuilder();
        Vocabulary.PREFIXES.forEach((prefix, iri) -> turtle.append("@prefix " + prefix + ": <" + iri + "> . "));
        return turtle.toString();
    }

    Graph graph() {
        return graph;
    }

    /** Whether it could not be parsed. */
    boolean isBroken() {
        return broken;
    }

    List<String> faults() {
        return faults;
    }

    boolean is(Node type) {
        return graph.contains(query, RDF.type.asNode(), type);
    }

    String title(String language) {
        return words(query, RDFS.label.asNode(), language);
    }

    String explanation(String language) {
        return words(query, RDFS.comment.asNode(), language);
    }

    List<String> keywords() {
        return objects(query, Vocabulary.KEYWORDS).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    List<Parameter> parameters() {
        return parameterNodes().stream()
                .sorted(Comparator.comparingInt(this::order))
                .map(this::parameter)
                .toList();
    }

    List<Node> parameterNodes() {
        return objects(query, Vocabulary.PARAMETER);
    }

    static String name(Node parameter) {
        return parameter.getURI().substring(parameter.getURI().lastIndexOf('#') + 1);
    }

    private int order(Node parameter) {
        return objects(parameter, SHACL.order).stream()
                .mapToInt(n -> ((Number) n.getLiteralValue()).intValue())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private Parameter parameter(Node node) {
        if (!graph.contains(node, RDF.type.asNode(), Vocabulary.PARAMETER_CLASS)) {
            fault("the header lacks: <#" + name(node) + "> a sh:Parameter");
        }
        String defaultValue = text(node, SHACL.defaultValue);
        boolean optional = defaultValue != null || "true".equals(text(node, Vocabulary.OPTIONAL));
        return new Parameter(
                name(node),
                kind(node),
                defaultValue,
                !optional,
                text(node, SHACL.pattern),
                words(node, SHACL.description, "ar"),
                words(node, SHACL.description, "en"));
    }

    private ParameterKind kind(Node parameter) {
        if (!objects(parameter, SHACL.class_).isEmpty()) {
            return ParameterKind.CONCEPT;
        }
        if (graph.contains(parameter, SHACL.nodeKind, SHACL.IRI)) {
            return ParameterKind.IRI;
        }
        for (Node datatype : objects(parameter, SHACL.datatype)) {
            ParameterKind kind = BY_DATATYPE.get(datatype.getLocalName());
            if (kind != null) {
                return kind;
            }
        }
        fault("parameter " + name(parameter) + " needs sh:datatype xsd:string, xsd:date or xsd:integer,"
                + " sh:nodeKind sh:IRI, or sh:class");
        return ParameterKind.STRING;
    }

    private String words(Node subject, Node property, String language) {
        for (Node object : objects(subject, property)) {
            if (object.isLiteral()
                    && object.getLiteralLanguage().equals(language)
                    && !object.getLiteralLexicalForm().isBlank()) {
                return object.getLiteralLexicalForm();
            }
        }
        String who = subject.equals(query) ? "the query" : "parameter " + name(subject);
        fault(who + " lacks its " + property.getLocalName() + " @" + language);
        return "";
    }

    /** A single value as people write it: a term of the ontology by its local name. */
    private @Nullable String text(Node subject, Node property) {
        List<Node> values = objects(subject, property);
        if (values.isEmpty()) {
            return null;
        }
        Node value = values.get(0);
        return value.isURI() ? value.getURI().replace(Kh.NS, "") : value.getLiteralLexicalForm();
    }

    /** Notes a fault; behind a syntax error nothing else counts, for the parser gave up there. */
    private void fault(String what) {
        if (!broken) {
            faults.add(what);
        }
    }

    private List<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    }
}
