package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.khabar.store.Store;

/** {@code /health}: 200 while the store can be read, for whatever watches the server. */
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Store store;

    public HealthServlet(Store store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        boolean up = canRead();
        byte[] body = (up ? "{\"status\":\"up\"}\n" : "{\"status\":\"down\"}\n").getBytes(StandardCharsets.UTF_8);
        Answers.send(response, up ? 200 : 503, "application/json", body);
    }

    private boolean canRead() {
        try {
            return store.version() >= 0;
        } catch (TransactionException e) {
            return false;
        }
    }
}
