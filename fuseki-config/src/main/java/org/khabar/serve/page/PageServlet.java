package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.khabar.store.Store;

/** {@code /page/…}: an id as a page for people. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Store store;

    public PageServlet(Store store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        Addresses addresses = new Addresses(store.base());
        Optional<String> page = Txn.calculateRead(store.dataset(), () -> {
            Facts facts = new Facts(store.dataset().getUnionGraph());
            Optional<Node> node = Known.node(facts, addresses.iris(request, "/page/"));
            return node.map(known -> Layout.page(
                    request,
                    language,
                    facts.name(known, language),
                    new NodePage(facts, addresses, language).write(known)));
        });
        if (page.isPresent()) {
            Answers.html(response, 200, page.get());
        } else {
            Known.refusePage(request, response, language);
        }
    }
}
