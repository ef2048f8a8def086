package org.khabar.serve.sparql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.khabar.evaluation.Turns;
import org.khabar.export.ExportFormat;
import org.khabar.serve.ahead.LibraryAnswers;
import org.khabar.serve.guard.AnswerCache;

/** Fuseki's query operation with a cap on the rows, of which the client is told in two headers. */
public final class CappedQuery extends SPARQL_QueryDataset {
    /** Parameters of Fuseki that write the client's words into an answer which a browser may run. */
    private static final Set<String> REFUSED = Set.of("callback", "stylesheet", "force", "force-accept");

    private static final String RETRY_AFTER_SECONDS = "2";

    private static final List<String> CHOICES_OF_GRAPHS = List.of("default-graph-uri", "named-graph-uri");

    private final int rows;
    private final Turns turns;
    private final LibraryAnswers known;

    /**
     * @param rows rows or solutions of one query
     * @param longQueries queries at the same time of those that take longer than a moment; twice as many may wait
     * @param known what need not be worked out again
     */
    public CappedQuery(int rows, int longQueries, LibraryAnswers known) {
        this.rows = rows;
        this.known = known;
        turns = new Turns(longQueries, 2 * longQueries);
    }

    @Override
    protected void validateRequest(HttpAction action) {
        for (String parameter : REFUSED) {
            if (action.getRequest().getParameter(parameter) != null) {
                ServletOps.errorBadRequest("The parameter " + parameter + " is not offered");
            }
        }
    }

    @Override
    protected void execute(String query, HttpAction action) {
        try (Turns.Turn turn = turns.turn(query, action.getResponse()::isCommitted)) {
            inTurn(turn, query, action);
        } catch (ActionErrorException e) {
            Faults.tell(action, e);
            throw e;
        }
    }

    private void inTurn(Turns.Turn turn, String query, HttpAction action) {
        try {
            turn.begin(action.getContext());
            super.execute(query, action);
        } catch (Turns.TooManyException e) {
            action.setResponseHeader("Retry-After", RETRY_AFTER_SECONDS);
            ServletOps.error(HttpSC.TOO_MANY_REQUESTS_429, e.getMessage());
        }
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String forLog) {
        boolean ofAllGraphs =
                CHOICES_OF_GRAPHS.stream().allMatch(each -> action.getRequest().getParameter(each) == null);
        return Optional.of(query)
                .filter(each -> ofAllGraphs && !AnswerCache.isRefusedBy(action.getRequest()))
                .flatMap(known::to)
                .orElseGet(() -> super.executeQuery(action, execution, query, forLog));
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        boolean triples = result.isGraph() || result.isDataset();
        Optional<ExportFormat> network = triples ? Networks.asked(action) : Optional.empty();
        if (network.isPresent()) {
            Graph graph = result.isGraph() ? result.graph() : result.dataset().getDefaultGraph();
            Networks.send(action, graph, network.get());
        } else {
            super.sendResults(action, result, prologue);
        }
        // Jena says so in the answer, with the status of a wrong query.
        if (action.getResponse().getStatus() == HttpSC.BAD_REQUEST_400
                && !action.getResponse().isCommitted()) {
            action.getResponse().resetBuffer();
            throw new QueryCancelledException();
        }
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String forLog) {
        Pair<DatasetGraph, Query> decided = super.decideDataset(action, query, forLog);
        Query asked = decided.getRight();
        if (!isWithin(asked, rows)) {
            action.setResponseHeader("Khabar-Row-Limit", Integer.toString(rows));
            action.setResponseHeader(
                    "Khabar-Notice", "At most " + rows + " rows are sent; ask for further ones with OFFSET and LIMIT");
        }
        return Pair.create(decided.getLeft(), within(asked, rows));
    }

    private static boolean isWithin(Query query, int rows) {
        return query.isAskType() || (query.hasLimit() && query.getLimit() <= rows);
    }

    /** What clients get of a query: so many rows, and regular expressions that end. */
    public static Query within(Query query, int rows) {
        Query timed = TimedExpressions.in(query);
        if (isWithin(timed, rows)) {
            return timed;
        }
        Query capped = timed.cloneQuery();
        capped.setLimit(rows);
        return capped;
    }
}
