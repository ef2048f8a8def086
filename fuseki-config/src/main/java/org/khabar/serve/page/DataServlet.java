package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.store.Store;

/** {@code /data/…}: an id as RDF, what it says and what is said of it, with the names of the nodes around it. */
public final class DataServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_INCOMING = 10_000;

    private final transient Store store;

    public DataServlet(Store store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Addresses addresses = new Addresses(store.base());
        Optional<Graph> graph = Txn.calculateRead(store.dataset(), () -> {
            Facts facts = new Facts(store.dataset().getUnionGraph());
            return Known.node(facts, addresses.iris(request, "/data/")).map(node -> describe(facts, node));
        });
        if (graph.isPresent()) {
            Answers.rdf(request, response, graph.get());
        } else {
            Known.refuseData(response);
        }
    }

    private static Graph describe(Facts facts, Node node) {
        Graph graph = GraphFactory.createDefaultGraph();
        facts.triples(node, Node.ANY, Node.ANY).forEach(graph::add);
        facts.triples(Node.ANY, Node.ANY, node).limit(MOST_INCOMING).forEach(graph::add);
        for (Triple triple : graph.find().toList()) {
            Stream.of(triple.getSubject(), triple.getObject())
                    .filter(around -> around.isURI() && !around.equals(node))
                    .forEach(around -> Stream.of(RDFS.label, SKOS.prefLabel)
                            .forEach(naming -> facts.triples(around, naming.asNode(), Node.ANY)
                                    .forEach(graph::add)));
        }
        return graph;
    }
}
