package org.khabar.explorer;

import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.khabar.ontology.Kh;
import org.khabar.serve.KhabarServer;
import org.khabar.store.Store;

/** A served store. */
final class Site implements AutoCloseable {
    private final Store store;
    private final KhabarServer server;

    private Site(Store store) {
        this.store = store;
        this.server = KhabarServer.start(store, 0, Kh.ID);
    }

    /** A store that holds no article. */
    static Site empty(Path dir) {
        return new Site(Store.open(dir, Kh.ID));
    }

    /** A store with a resignation, what followed, and names meant to do harm. */
    static Site withArticles(Path dir) {
        Store store = Store.open(dir, Kh.ID);
        DatasetGraph articles = RDFDataMgr.loadDatasetGraph("articles.trig");
        articles.listGraphNodes().forEachRemaining(name -> store.put(name.getURI(), copy(articles, name)));
        return new Site(store);
    }

    private static Graph copy(DatasetGraph articles, Node name) {
        Graph graph = GraphFactory.createDefaultGraph();
        articles.getGraph(name).find().forEachRemaining(graph::add);
        return graph;
    }

    String address(String path) {
        return URI.create(server.address().toString()).resolve(path).toString();
    }

    /** Stops answering; the store stays open. */
    void fallSilent() {
        server.close();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
