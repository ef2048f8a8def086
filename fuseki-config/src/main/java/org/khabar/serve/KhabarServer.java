package org.khabar.serve;

import java.net.URI;
import java.nio.file.Path;
import org.khabar.store.Store;

/** The running endpoint of one store: SPARQL, linked-data pages, health. */
public final class KhabarServer implements AutoCloseable {
    private final Store store;
    private final int port;

    private KhabarServer(Store store, int port) {
        this.store = store;
        this.port = port;
    }

    /**
     * Serves the store to this machine alone.
     *
     * @param store an open store; it stays open when the server closes
     * @param port port to listen on; 0 takes a free one
     * @param baseIri base of the dataset's ids
     * @throws ServerException if the port is in use or the configuration is wrong
     */
    public static KhabarServer start(Store store, int port, String baseIri) {
        return start(store, port, baseIri, Reach.THIS_MACHINE);
    }

    /** Serves the store, to this machine or to every network it is on. */
    public static KhabarServer start(Store store, int port, String baseIri, Reach reach) {
        return new KhabarServer(store, port);
    }

    /** Address of the start page, such as {@code http://localhost:3030/}; the query endpoint is {@code khabar/sparql} below it. */
    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** File with the user name and the password that writing over HTTP asks for. */
    public Path credentials() {
        return store.dir().resolve("credentials");
    }

    /** Blocks until the server is closed. */
    public void join() {}

    /** Stops listening; running answers are given a moment to end. */
    @Override
    public void close() {}
}
