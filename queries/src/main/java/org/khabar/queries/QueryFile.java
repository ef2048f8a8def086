package org.khabar.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .rq} file: lines that begin with {@code #+} are its {@link Header}, the rest is the query, in which a
 * parameter is written {@code $name} and every other variable {@code ?name}.
 */
final class QueryFile {

    private static final String MARK = "#+";
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");

    private final String name;
    private final String sparql;
    private final Header header;
    private final List<String> faults = new ArrayList<>();
    private final LibraryQuery query;

    /** Reads a file; what is wrong with it is kept in {@link #faults()}. */
    QueryFile(String name, String text) {
        this.name = name;
        StringBuilder turtle = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (String line : text.lines().toList()) {
            boolean about = line.startsWith(MARK);
            // Every line keeps its number, so that faults are named where they are.
            turtle.append(about ? line.substring(MARK.length()) : "").append('\n');
            body.append(about ? "" : line).append('\n');
        }
        this.sparql = body.toString().strip() + "\n";
        this.header = new Header(NodeFactory.createURI(QueryLibrary.NAMESPACE + name), turtle.toString());
        this.query = new LibraryQuery(
                name,
                header.title("ar"),
                header.title("en"),
                header.explanation("ar"),
                header.explanation("en"),
                header.keywords(),
                header.parameters(),
                sparql);
        faults.addAll(header.faults());
        Query parsed = parse(body.toString());
        if (parsed != null && !header.isBroken()) {
            check(parsed);
        }
    }

    /** What is wrong with the file, each with its name. */
    List<String> faults() {
        return faults.stream().map(fault -> "queries/" + name + ".rq: " + fault).toList();
    }

    /** The query, unless the file has faults. */
    Optional<LibraryQuery> query() {
        return faults.isEmpty() ? Optional.of(query) : Optional.empty();
    }

    /** Adds the header and the query's text to a graph. */
    void describe(Graph graph) {
        GraphUtil.addInto(graph, header.graph());
        boolean construct = header.is(Vocabulary.CONSTRUCT_EXECUTABLE);
        graph.add(
                NodeFactory.createURI(query.iri()),
                construct ? Vocabulary.CONSTRUCT : Vocabulary.SELECT,
                NodeFactory.createLiteralString(sparql));
        for (Node parameter : header.parameterNodes()) {
            // SHACL takes a parameter's name from the last part of its path.
            graph.add(parameter, SHACL.path, parameter);
            graph.add(parameter, SHACL.name, NodeFactory.createLiteralString(Header.name(parameter)));
        }
    }

    private @Nullable Query parse(String body) {
        try {
            return QueryFactory.create(body, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            faults.add(("query: " + e.getMessage()).strip());
            return null;
        }
    }

    private void check(Query parsed) {
        Node kind = parsed.isConstructType() ? Vocabulary.CONSTRUCT_EXECUTABLE : Vocabulary.SELECT_EXECUTABLE;
        for (Node type : List.of(Vocabulary.EXECUTABLE, kind)) {
            if (!header.is(type)) {
                faults.add("the header lacks: <> a sh:" + type.getLocalName());
            }
        }
        Set<String> declared = query.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
        Set<String> used =
                PARAMETER.matcher(sparql).results().map(m -> m.group(1)).collect(Collectors.toSet());
        differ(used, declared, "the header has no parameter for $");
        differ(declared, used, "the query does not use its parameter $");
        bindable(parsed);
        if (parsed.isSelectType()) {
            Set<String> columns = new TreeSet<>(parsed.getResultVars());
            columns.retainAll(declared);
            columns.forEach(c -> faults.add("a column cannot have the name of a parameter: " + c));
        }
    }

    /** A parameter that a subquery's column is named after could not be given a value. */
    private void bindable(Query parsed) {
        Node any = NodeFactory.createURI(QueryLibrary.NAMESPACE);
        for (Parameter parameter : query.parameters()) {
            try {
                QueryTransformOps.replaceVars(parsed, Map.of(Var.alloc(parameter.name()), any));
            } catch (ARQException e) {
                faults.add("parameter " + parameter.name() + " cannot be given a value: " + e.getMessage());
            }
        }
    }

    private void differ(Set<String> these, Set<String> those, String fault) {
        Set<String> extra = new TreeSet<>(these);
        extra.removeAll(those);
        extra.forEach(variable -> faults.add(fault + variable));
    }
}
