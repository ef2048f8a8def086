package org.khabar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.khabar.queries.LibraryQuery;
import org.khabar.queries.ParameterException;
import org.khabar.queries.QueryLibrary;

/**
 * The query that the user means: one of the library, a file, or standard input. Values become terms of the parsed
 * query and are never pasted into its text.
 */
record AskedQuery(String nameOrFile, Map<String, String> values) {

    Query query(InputStream stdin) {
        try {
            if (nameOrFile.equals("-")) {
                return bound(parsed(new String(stdin.readAllBytes(), StandardCharsets.UTF_8)));
            }
            Path file = Path.of(nameOrFile);
            // A name has no dot and no slash, so a folder or file called like a query does not hide it.
            if (nameOrFile.contains(".") || nameOrFile.contains("/")) {
                if (!Files.isReadable(file) || Files.isDirectory(file)) {
                    throw new CommandException(
                            "The query file " + file + " is not there or may not be read; check its name"
                                    + " (khabar queries lists queries that need no file)");
                }
                return bound(parsed(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new CommandException("The query " + nameOrFile + " cannot be read (" + e.getMessage() + ")", e);
        }
        try {
            return inLibrary(nameOrFile).bind(values);
        } catch (ParameterException e) {
            throw new CommandException(e.getMessage() + " (give it with -p name=value)", e);
        }
    }

    static LibraryQuery inLibrary(String name) {
        List<LibraryQuery> library = QueryLibrary.load();
        return library.stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandException("There is no query " + name + "; khabar queries lists them"));
    }

    private Query parsed(String sparql) {
        try {
            return QueryFactory.create(sparql);
        } catch (QueryException e) {
            // Behind the place comes a list of all that SPARQL would allow there.
            String reason = String.valueOf(e.getMessage())
                    .replaceAll("\\s+", " ")
                    .replaceFirst("\\.? Was expecting.*", "")
                    .strip();
            throw new CommandException(nameOrFile + ": not SPARQL (" + reason + "); correct it", e);
        }
    }

    private Query bound(Query query) {
        if (values.isEmpty()) {
            return query;
        }
        Collection<Var> variables = OpVars.mentionedVars(Algebra.compile(query));
        Map<Var, Node> terms = new HashMap<>();
        values.forEach((name, value) -> {
            Var variable = Var.alloc(name);
            if (!variables.contains(variable)) {
                throw new CommandException("The query " + nameOrFile + " has no variable ?" + name + " to set with -p");
            }
            terms.put(variable, term(value));
        });
        return QueryTransformOps.replaceVars(query, terms);
    }

    /** A term as SPARQL writes it ({@code <iri>}, {@code "نص"@ar}, {@code kh:Actual}, {@code 30}), else the words as a string. */
    static Node term(String value) {
        try {
            return NodeFactoryExtra.parseNode(value, PrefixMapFactory.create(Prefixes.MAP));
        } catch (RiotException e) {
            return NodeFactory.createLiteralString(value);
        }
    }
}
