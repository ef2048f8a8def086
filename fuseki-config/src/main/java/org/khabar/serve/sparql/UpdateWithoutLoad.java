package org.khabar.serve.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Fuseki's update operation, but LOAD, which reads files of the server and other servers, is refused. */
public final class UpdateWithoutLoad extends SPARQL_Update {

    @Override
    protected void execute(HttpAction action, InputStream input) {
        byte[] body;
        try {
            body = input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (loads(body)) {
            ServletOps.errorForbidden("LOAD is refused; send the data to /khabar/data");
        }
        super.execute(action, new ByteArrayInputStream(body));
    }

    private static boolean loads(byte[] body) {
        try {
            UpdateRequest request =
                    UpdateFactory.read(new ByteArrayInputStream(body), Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
            return request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance);
        } catch (QueryParseException e) {
            // Fuseki's own operation would run, and then take back, what stands before the fault: a LOAD too.
            ServletOps.errorBadRequest(SPARQLProtocol.messageForParseException(e));
            return true;
        }
    }
}
