package org.khabar.serve.sparql;

import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.sparql.modify.request.UpdateClear;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.khabar.derived.DefaultGraphException;

/**
 * Fuseki's update operation with two differences. LOAD, which reads files of the server and other servers, is refused;
 * and the time limit of the configuration ({@code arq:updateTimeout}) holds for all steps together, where Jena 5.6.0
 * gives none to any step behind the first.
 */
public final class UpdateWithoutLoad extends SPARQL_Update {

    @Override
    protected void execute(HttpAction action, InputStream input) {
        try {
            update(action, input);
        } catch (ActionErrorException e) {
            Faults.tell(action, e);
            throw e;
        }
    }

    private static void update(HttpAction action, InputStream input) {
        UpdateRequest request = parse(action, input);
        if (request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
            ServletOps.errorForbidden("LOAD is refused; send the data to /khabar/data");
        }
        action.beginWrite();
        try {
            run(request, action.getActiveDSG());
            action.commit();
        } catch (QueryCancelledException e) {
            action.abortSilent();
            ServletOps.error(503, "Update timed out");
        } catch (DefaultGraphException e) {
            action.abortSilent();
            ServletOps.errorForbidden(e.getMessage());
        } catch (UpdateException | QueryBuildException e) {
            action.abortSilent();
            ServletOps.errorBadRequest(e.getMessage());
        } finally {
            action.endWrite();
        }
    }

    private static void run(UpdateRequest request, DatasetGraph quads) {
        Timeouts.Timeout allowed = Timeouts.extractUpdateTimeout(quads.getContext());
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(allowed.overallTimeoutMillis());
        for (Update step : request) {
            var execution = UpdateExec.dataset(quads).update(tolerant(step));
            if (allowed.hasOverallTimeout()) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw new QueryCancelledException();
                }
                execution.timeout(left, TimeUnit.MILLISECONDS);
            }
            execution.build().execute();
        }
    }

    private static UpdateRequest parse(HttpAction action, InputStream update) {
        UsingList graphs = new UsingList();
        for (String iri : values(action, HttpNames.paramUsingGraphURI)) {
            graphs.addUsing(NodeFactory.createURI(iri));
        }
        for (String iri : values(action, HttpNames.paramUsingNamedGraphURI)) {
            graphs.addUsingNamed(NodeFactory.createURI(iri));
        }
        try {
            return UpdateFactory.read(graphs, update, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            ServletOps.errorBadRequest(SPARQLProtocol.messageForParseException(e));
            throw e;
        } catch (JenaException e) {
            // Such as a dataset that both the address and the update name.
            ServletOps.errorBadRequest(e.getMessage());
            throw e;
        }
    }

    /** Graphs that hold nothing are not known to the store, so that clearing one is no fault. */
    private static Update tolerant(Update step) {
        if (step instanceof UpdateClear clear) {
            return new UpdateClear(clear.getTarget(), true);
        }
        return step instanceof UpdateDrop drop ? new UpdateDrop(drop.getTarget(), true) : step;
    }

    private static String[] values(HttpAction action, String parameter) {
        String[] values = action.getRequest().getParameterValues(parameter);
        return values == null ? new String[0] : values;
    }
}
