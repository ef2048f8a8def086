package org.khabar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.khabar.consolidation.ToldArticles;
import org.khabar.identity.Ids;

/**
 * Fills an empty store with many articles: they are brought together when all are known, and what follows from their graphs is
 * worked out once. Afterwards the store is what it would be had they been {@linkplain Store#put put} one after the other.
 *
 * <p>All of it is done to a store of its own in a folder of the store, which {@link Placing} moves into place at the end: a process
 * that is killed before leaves the store empty.
 */
public final class BulkLoad implements AutoCloseable {
    private final Store store;
    private final Path scratch;
    private final Store filled;
    private final ToldArticles told;
    private final WholeConsolidation consolidation;

    /** Gives the graphs; the consolidation is made before the transaction in which they are written. */
    private final StoredGraphs graphs;

    /**
     * Begins.
     *
     * @param store an empty store, which nobody else writes to meanwhile
     * @throws StoreException if it holds something already; nothing was changed then
     */
    public BulkLoad(Store store) {
        long held = Txn.calculateRead(store.dataset(), () -> StoredArticles.graphs(store.dataset()));
        if (held > 0) {
            throw new StoreException("The store " + store.dir() + " is not empty (it holds " + held
                    + (held == 1 ? " graph" : " graphs") + "), and only an empty one is filled in bulk; nothing was"
                    + " changed. Load without --bulk, or name a new folder with --store");
        }
        this.store = store;
        scratch = store.dir().resolve(Placing.UNFINISHED);
        try {
            if (Files.exists(scratch)) {
                FileUtils.deleteDirectory(scratch.toFile());
            }
            Files.createDirectories(scratch);
            Path curator = store.dir().resolve(CuratorFile.NAME);
            if (Files.exists(curator)) {
                Files.copy(curator, scratch.resolve(CuratorFile.NAME));
            }
        } catch (IOException e) {
            throw StoreFolder.unusable(store.dir(), e);
        }
        filled = store.like(scratch);
        told = new ToldArticles(scratch.resolve(Placing.ARTICLES));
        graphs = new StoredGraphs(filled.dataset().getWrapped());
        consolidation = Txn.calculateRead(
                filled.dataset(),
                () -> new WholeConsolidation(
                        new Ids(store.base()), filled.dataset(), filled.basis().curation(), told, graphs::add));
    }

    /** Takes over what an article says, as {@link Store#put} does; it is in the store after {@link #place}. */
    public Outcome put(String graphIri, Graph graph) {
        Node name = ReferenceData.article(graphIri);
        Optional<Graph> before = told.read(name.getURI());
        if (before.isPresent() && before.get().isIsomorphicWith(graph)) {
            return Outcome.UNCHANGED;
        }
        told.keep(name.getURI(), graph);
        consolidation.enter(name.getURI(), before.orElseGet(GraphFactory::createDefaultGraph), graph);
        return before.isPresent() ? Outcome.REPLACED : Outcome.ADDED;
    }

    /** Works out everything; the longer part of the time. The store itself is not touched. */
    public void finish() {
        filled.fill(() -> {
            consolidation.finish();
            graphs.flush();
        });
        filled.close();
    }

    /** Puts what was worked out into place; the store is closed then, and filled where it is opened again. */
    public void place() {
        try {
            Placing.begin(store.dir());
        } catch (IOException e) {
            throw StoreFolder.unusable(store.dir(), e);
        }
        store.close();
        store.like(store.dir()).close();
    }

    /** Takes away what was not put into place. */
    @Override
    public void close() {
        filled.close();
        FileUtils.deleteQuietly(scratch.toFile());
    }
}
