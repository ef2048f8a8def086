package org.khabar.queries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;

/**
 * A {@code .rq} file: lines that begin with {@code #+} are Turtle about the query, the rest is the query. In the Turtle
 * {@code <>} is the query and {@code <#name>} its parameter {@code $name}; the prefixes of {@link #PREFIXES} are known.
 */
final class QueryFile {

    static final Map<String, String> PREFIXES = Map.of(
            "sh", SHACL.getURI(),
            "rdf", RDF.getURI(),
            "rdfs", RDFS.getURI(),
            "xsd", XSD.getURI(),
            "schema", "https://schema.org/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "kh", Kh.NS);

    private static final Map<String, ParameterKind> BY_DATATYPE =
            Map.of("string", ParameterKind.STRING, "date", ParameterKind.DATE, "integer", ParameterKind.INTEGER);

    private static final String MARK = "#+";
    private static final Node PARAMETER = shacl("parameter");
    private static final Node PARAMETER_CLASS = shacl("Parameter");
    private static final Node EXECUTABLE = shacl("SPARQLExecutable");
    private static final Node SELECT_EXECUTABLE = shacl("SPARQLSelectExecutable");
    private static final Node CONSTRUCT_EXECUTABLE = shacl("SPARQLConstructExecutable");
    private static final Node OPTIONAL = shacl("optional");
    private static final Node KEYWORDS = NodeFactory.createURI(PREFIXES.get("schema") + "keywords");
    private static final Node SKOS_CONCEPT = NodeFactory.createURI(PREFIXES.get("skos") + "Concept");

    private final String name;
    private final String sparql;
    private final Node node;
    private final Graph header = GraphFactory.createDefaultGraph();
    private final List<String> faults = new ArrayList<>();
    private @Nullable LibraryQuery query;

    private QueryFile(String name, String text) {
        this.name = name;
        this.node = NodeFactory.createURI(QueryLibrary.NAMESPACE + name);
        StringBuilder turtle = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean about = line.startsWith(MARK);
            // Every line keeps its number, so that faults are named where they are.
            turtle.append(about ? line.substring(MARK.length()) : "").append('\n');
            if (!about) {
                body.append(line).append('\n');
            }
        }
        this.sparql = body.toString().strip() + "\n";
        parse(turtle.toString());
    }

    static QueryFile read(String name, String text) {
        QueryFile file = new QueryFile(name, text);
        file.query = file.build();
        return file;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The query, unless the file has faults. */
    Optional<LibraryQuery> query() {
        return faults.isEmpty() ? Optional.ofNullable(query) : Optional.empty();
    }

    /** Adds the header and the query's text to a graph. */
    void describe(Graph graph) {
        GraphUtil.addInto(graph, header);
        boolean construct = header.contains(node, RDF.type.asNode(), CONSTRUCT_EXECUTABLE);
        graph.add(node, shacl(construct ? "construct" : "select"), NodeFactory.createLiteralString(sparql));
    }

    private void parse(String turtle) {
        try {
            RDFParser.fromString(declarations() + turtle, Lang.TURTLE)
                    .base(node.getURI())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(header);
        } catch (RiotException e) {
            fault("header: " + e.getMessage());
        }
    }

    /** The prefixes on no line of their own: the header keeps its line numbers. */
    private static String declarations() {
        StringBuilder turtle = new StringBuilder();
        PREFIXES.forEach((prefix, iri) -> turtle.append("@prefix " + prefix + ": <" + iri + "> . "));
        return turtle.toString();
    }

    private @Nullable LibraryQuery build() {
        checkQuery();
        List<Parameter> parameters = objects(node, PARAMETER).stream()
                .sorted(Comparator.comparingInt(this::order))
                .map(this::parameter)
                .toList();
        return new LibraryQuery(
                name,
                words(node, RDFS.label.asNode(), "ar"),
                words(node, RDFS.label.asNode(), "en"),
                words(node, RDFS.comment.asNode(), "ar"),
                words(node, RDFS.comment.asNode(), "en"),
                objects(node, KEYWORDS).stream()
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .toList(),
                parameters,
                sparql);
    }

    private void checkQuery() {
        Node kind;
        try {
            kind = QueryFactory.create(sparql).isConstructType() ? CONSTRUCT_EXECUTABLE : SELECT_EXECUTABLE;
        } catch (QueryException e) {
            fault("query: " + e.getMessage());
            return;
        }
        for (Node type : List.of(EXECUTABLE, kind)) {
            if (!header.contains(node, RDF.type.asNode(), type)) {
                fault("the header lacks: <> a sh:" + type.getLocalName());
            }
        }
    }

    private int order(Node parameter) {
        return objects(parameter, SHACL.order).stream()
                .mapToInt(n -> ((Number) n.getLiteralValue()).intValue())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private Parameter parameter(Node parameter) {
        if (!header.contains(parameter, RDF.type.asNode(), PARAMETER_CLASS)) {
            fault("the header lacks: <#" + localName(parameter) + "> a sh:Parameter");
        }
        String defaultValue = text(parameter, SHACL.defaultValue);
        boolean optional = defaultValue != null || "true".equals(text(parameter, OPTIONAL));
        return new Parameter(
                localName(parameter),
                kind(parameter),
                defaultValue,
                !optional,
                text(parameter, SHACL.pattern),
                words(parameter, SHACL.description, "ar"),
                words(parameter, SHACL.description, "en"));
    }

    private ParameterKind kind(Node parameter) {
        if (header.contains(parameter, SHACL.class_, SKOS_CONCEPT)) {
            return ParameterKind.CONCEPT;
        }
        if (header.contains(parameter, SHACL.nodeKind, SHACL.IRI)) {
            return ParameterKind.IRI;
        }
        for (Node datatype : objects(parameter, SHACL.datatype)) {
            ParameterKind kind = BY_DATATYPE.get(datatype.getLocalName());
            if (kind != null) {
                return kind;
            }
        }
        fault("parameter " + localName(parameter) + " needs sh:datatype xsd:string, xsd:date or xsd:integer,"
                + " sh:nodeKind sh:IRI, or sh:class skos:Concept");
        return ParameterKind.STRING;
    }

    private String words(Node subject, Node property, String language) {
        for (Node object : objects(subject, property)) {
            if (object.isLiteral() && object.getLiteralLanguage().equals(language)) {
                return object.getLiteralLexicalForm();
            }
        }
        fault((subject.equals(node) ? "the query" : "parameter " + localName(subject)) + " lacks "
                + property.getLocalName() + " @" + language);
        return "";
    }

    private @Nullable String text(Node subject, Node property) {
        List<Node> values = objects(subject, property);
        return values.isEmpty()
                ? null
                : values.get(0).isURI() ? values.get(0).getURI() : values.get(0).getLiteralLexicalForm();
    }

    private List<Node> objects(Node subject, Node property) {
        return header.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    }

    private static String localName(Node parameter) {
        return parameter.getURI().substring(parameter.getURI().lastIndexOf('#') + 1);
    }

    private void fault(String what) {
        faults.add("queries/" + name + ".rq: " + what);
    }

    private static Node shacl(String localName) {
        return NodeFactory.createURI(SHACL.getURI() + localName);
    }
}
