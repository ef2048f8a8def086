package org.khabar.store;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A TDB2 database in a folder: one named graph per article beside the reference data.
 *
 * <p>Each change is one transaction, so that a process killed at any moment leaves the store as it was before or after
 * it. Only one process can hold a store at a time; within it any number of threads may read while one writes.
 */
public final class Store implements AutoCloseable {
    private final Path dir;

    private Store(Path dir) {
        this.dir = dir;
    }

    /**
     * Opens the store, or creates it where the folder is empty or missing, and brings its reference data up to date.
     *
     * @param dir the store's folder
     * @param baseIri base of the dataset's ids, such as {@code https://w3id.org/khabar/id/}
     * @throws StoreException if the folder is locked, cannot be written, or holds something else
     */
    public static Store open(Path dir, String baseIri) {
        throw new UnsupportedOperationException(dir + baseIri);
    }

    /** Makes the named graph hold exactly these triples. */
    public Outcome put(String graphIri, Graph graph) {
        throw new UnsupportedOperationException(graphIri + graph);
    }

    /** Takes back the named graph of an article; false where the store has none. */
    public boolean remove(String graphIri) {
        throw new UnsupportedOperationException(graphIri);
    }

    /** The IRI of the article's graph with this {@code dct:identifier}. */
    public Optional<String> graphOf(String identifier) {
        throw new UnsupportedOperationException(identifier);
    }

    /** The {@code kh:digest} with which the article of this graph was extracted. */
    public Optional<String> digest(String graphIri) {
        throw new UnsupportedOperationException(graphIri);
    }

    /** How much the store holds now. */
    public Counts counts() {
        throw new UnsupportedOperationException();
    }

    /** The quads, with the union of all named graphs as default graph; use it within a transaction. */
    public DatasetGraph dataset() {
        throw new UnsupportedOperationException();
    }

    /** The store's folder. */
    public Path dir() {
        return dir;
    }

    /** Lets go of the database; the store cannot be used afterwards. */
    @Override
    public void close() {}
}
