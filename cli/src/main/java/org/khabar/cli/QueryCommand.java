package org.khabar.cli;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import org.khabar.store.Store;
import org.khabar.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a store or an endpoint. */
@Command(
        name = "query",
        description = "Ask a query of the library or of a file; khabar queries lists the library.",
        footer = {
            "",
            "Examples:",
            "  khabar query resignations",
            "  khabar query resignations --endpoint http://localhost:3030/khabar/sparql --format csv",
            "  khabar query mine.rq -p person='<https://w3id.org/khabar/id/person/joe-biden>' -p words='\"حرب\"@ar'"
        })
final class QueryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME|FILE", description = "A query of the library, a .rq file, or - for standard input.")
    private String nameOrFile = "";

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Ask a SPARQL endpoint instead of a store; the way to ask while khabar up or serve holds the"
                    + " store.")
    private @Nullable String endpoint;

    @Option(
            names = "-p",
            paramLabel = "name=value",
            description =
                    "Value of a parameter of the query. For a file: of a variable, as SPARQL writes terms, or plain"
                            + " words.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "table|csv|tsv|json",
            description = "How to print the answer (default: table).")
    private AnswerFormat format = AnswerFormat.table;

    @Option(names = "--wide", description = "Do not shorten long words in a table.")
    private boolean wide;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    QueryCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Query query = new AskedQuery(nameOrFile, values).query(around.in());
        AnswerFormat printed = consoleOptions.json() ? AnswerFormat.json : format;
        if (endpoint != null) {
            if (storeOptions.given()) {
                throw new CommandException("--store and --endpoint exclude each other; give one");
            }
            askEndpoint(endpoint, query, new Answer(around.out(), printed, wide, Kh.ID));
        } else {
            askStore(query, printed);
        }
        return ExitCode.DONE;
    }

    private void askStore(Query query, AnswerFormat printed) throws IOException {
        try (Store store = opened()) {
            DatasetGraph quads = store.dataset();
            quads.begin(ReadWrite.READ);
            try (QueryExec execution = QueryExec.dataset(quads).query(query).build()) {
                new Answer(around.out(), printed, wide, store.base()).print(query, execution);
            } finally {
                quads.end();
            }
        }
    }

    private Store opened() {
        try {
            return storeOptions.openExisting();
        } catch (StoreException e) {
            String message = String.valueOf(e.getMessage());
            boolean held = message.contains("in use");
            throw new CommandException(held ? message + ", or ask its khabar serve with --endpoint" : message, e);
        }
    }

    private static void askEndpoint(String endpoint, Query query, Answer answer) throws IOException {
        requireHttp(endpoint);
        try (QueryExec execution = QueryExecHTTP.service(endpoint).query(query).build()) {
            answer.print(query, execution);
        } catch (HttpException | QueryException e) {
            throw new CommandException("The endpoint " + endpoint + " " + reason(e), e);
        }
    }

    /** In few words: the libraries' own messages hold the whole query, or the page that a server sends with an error. */
    private static String reason(Exception error) {
        int status = error instanceof HttpException http ? http.getStatusCode() : 0;
        if (error instanceof QueryExceptionHTTP http) {
            status = http.getStatusCode();
        }
        if (status == 404) {
            return "is not there (404); check the address, which ends in /khabar/sparql for khabar serve";
        }
        return status > 0
                ? "refuses the query with status " + status + "; try it in a smaller form, or ask its operator"
                : "does not answer; check the address, and that khabar serve runs";
    }

    private static void requireHttp(String endpoint) {
        try {
            String scheme = URI.create(endpoint).getScheme();
            if ("http".equals(scheme) || "https".equals(scheme)) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Said below, with the remedy.
        }
        throw new CommandException("--endpoint " + endpoint
                + " is no address of an endpoint; give one such as http://localhost:3030/khabar/sparql");
    }
}
