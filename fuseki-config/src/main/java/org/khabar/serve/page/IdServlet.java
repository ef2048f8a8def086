package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.khabar.store.Store;

/** {@code /id/…}: sends people to the page and programs to the data of an id (303 See Other). */
public final class IdServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String prefix;
    private final transient Store store;

    /**
     * @param prefix the path before the id, such as {@code /id/}
     * @param store where the ids are
     */
    public IdServlet(String prefix, Store store) {
        this.prefix = prefix;
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        Optional<String> type = Answers.preferred(request, Answers.HTML);
        Addresses addresses = new Addresses(store.base());
        Optional<Node> node = Txn.calculateRead(store.dataset(), () -> {
            Facts facts = new Facts(store.dataset().getUnionGraph());
            return Known.node(facts, addresses.iris(request, prefix));
        });
        boolean forPeople = type.equals(Optional.of(Answers.HTML));
        if (type.isEmpty()) {
            Answers.plain(response, 406, "An id is offered as text/html and as RDF");
        } else if (node.isEmpty() && forPeople) {
            Known.refusePage(Visit.of(request), response);
        } else if (node.isEmpty()) {
            Known.refuseData(response);
        } else {
            String iri = node.get().getURI();
            response.setStatus(303);
            response.setHeader("Location", ascii(forPeople ? addresses.page(iri) : addresses.data(iri)));
        }
    }

    /** The address with what a header cannot hold, such as Arabic letters, escaped. */
    private static String ascii(String address) {
        return URI.create(address).toASCIIString();
    }
}
