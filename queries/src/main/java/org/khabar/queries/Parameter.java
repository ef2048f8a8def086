package org.khabar.queries;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a query that its user may give a value.
 *
 * @param name name of the variable, without {@code $}
 * @param kind what values it takes
 * @param defaultValue value that it has where none is given, or null
 * @param required whether the query means nothing without a value; one that is neither required nor has a default stays
 *     open and narrows nothing
 * @param pattern regular expression that the whole value must match, or null
 * @param explanationAr what it does, in Arabic
 * @param explanationEn what it does, in English
 */
public record Parameter(
        String name,
        ParameterKind kind,
        @Nullable String defaultValue,
        boolean required,
        @Nullable String pattern,
        String explanationAr,
        String explanationEn) {

    /**
     * The RDF term for a value as typed.
     *
     * @throws ParameterException if the value is not of the parameter's kind, with what it should look like
     */
    Node node(String query, String value) {
        if (pattern != null && !Pattern.matches(pattern, value)) {
            throw wrong(query, value, "one of " + pattern.replace("|", ", "));
        }
        try {
            return kind.node(value);
        } catch (IllegalArgumentException e) {
            throw wrong(query, value, kind.expected());
        }
    }

    private ParameterException wrong(String query, String value, String expected) {
        return new ParameterException(
                "query " + query + ": parameter " + name + " cannot be \"" + value + "\"; it takes " + expected);
    }
}
