package org.khabar.queries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * One question of the library.
 *
 * @param name name of its file without {@code .rq}
 * @param titleAr title in Arabic
 * @param titleEn title in English
 * @param explanationAr what it answers and how to read the answer, in Arabic
 * @param explanationEn the same in English
 * @param keywords words to find it by, in both languages, sorted
 * @param parameters what may be set, in the order in which to show it
 * @param sparql the query without its header; it runs as it is on any SPARQL 1.1 endpoint
 */
public record LibraryQuery(
        String name,
        String titleAr,
        String titleEn,
        String explanationAr,
        String explanationEn,
        List<String> keywords,
        List<Parameter> parameters,
        String sparql) {

    public LibraryQuery {
        keywords = List.copyOf(keywords);
        parameters = List.copyOf(parameters);
    }

    /** The IRI of the query as a node of the library's graph. */
    public String iri() {
        return QueryLibrary.NAMESPACE + name;
    }

    /**
     * The query with values in place of its parameters. Values become RDF terms and are put into the parsed query, so
     * nothing in a value can be read as SPARQL; the result may be run or, written out, sent to an endpoint.
     *
     * @param values parameter names (without {@code $}) to values as typed
     * @throws ParameterException if a name is unknown, a required value is missing, or a value is wrong
     */
    public Query bind(Map<String, String> values) {
        for (String given : values.keySet()) {
            if (parameters.stream().noneMatch(p -> p.name().equals(given))) {
                throw new ParameterException("query " + name + " has no parameter " + given + "; " + takes());
            }
        }
        Map<Var, Node> nodes = new HashMap<>();
        for (Parameter parameter : parameters) {
            String value = values.getOrDefault(parameter.name(), parameter.defaultValue());
            if (value != null) {
                nodes.put(Var.alloc(parameter.name()), parameter.node(name, value));
            } else if (parameter.required()) {
                throw new ParameterException("query " + name + " needs the parameter " + parameter.name() + ": "
                        + parameter.explanationEn());
            }
        }
        return QueryTransformOps.replaceVars(QueryFactory.create(sparql), nodes);
    }

    private String takes() {
        return parameters.isEmpty()
                ? "it takes none"
                : parameters.stream().map(Parameter::name).collect(Collectors.joining(", ", "it takes ", ""));
    }
}
