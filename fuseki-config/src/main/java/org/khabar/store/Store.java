package org.khabar.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.khabar.consolidation.Consolidation;
import org.khabar.consolidation.ToldArticles;
import org.khabar.derived.DerivedDataset;
import org.khabar.derived.Inference;
import org.khabar.evaluation.BatchExecutor;
import org.khabar.identity.Ids;
import org.khabar.ontology.Kh;
import org.khabar.search.SearchIndex;

/**
 * A TDB2 database in a folder: one named graph per article beside the reference data.
 *
 * <p>Each change is one transaction, so that a process killed at any moment leaves the store as it was before or after
 * it. Only one process can hold a store at a time; within it any number of threads may read while one writes.
 */
public final class Store implements AutoCloseable {
    /** How the names of files begin that are in the folder for a moment; what a killed process left of them goes at the next start. */
    public static final String SCRATCH = "scratch-";
    /** Size on disk below which nothing is compacted. */
    private static final long SPARED_BYTES = 2_000_000_000L;

    private static final long CHANGES_OF_ONE_COPY = 1_000_000_000_000L;
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path dir;
    private final String base;
    private final DatasetGraph stored;
    private final Inference inference;
    private final DerivedDataset quads;
    private final SearchIndex search;
    private final Tidying tidying;
    private final ToldArticles told;
    private final Basis basis;
    private @Nullable Consolidation consolidation;

    private Store(Path dir, String base, DatasetGraph stored, SearchIndex search, Tidying tidying, Basis basis) {
        this.dir = dir;
        this.base = base;
        this.stored = stored;
        this.search = search;
        inference = ReferenceData.inference();
        quads = new DerivedDataset(stored, inference, List.of(search));
        stored.getContext().set(TextQuery.textIndex, search.lucene());
        BatchExecutor.install(stored.getContext());
        this.tidying = tidying;
        told = new ToldArticles(dir.resolve("articles"));
        this.basis = basis;
    }

    /**
     * Opens the store, or creates it where the folder is empty or missing, and brings its reference data up to date.
     *
     * @param dir the store's folder
     * @param baseIri base of the dataset's ids, such as {@code https://w3id.org/khabar/id/}
     * @throws StoreException if the folder is locked, cannot be written, or holds something else
     */
    public static Store open(Path dir, String baseIri) {
        return open(dir, baseIri, ReferenceData.all(baseIri), SPARED_BYTES, true);
    }

    /** A store in an empty folder, all of which is worked out. */
    static Store openBare(Path dir) {
        return open(dir, Kh.ID, ReferenceData.all(Kh.ID), SPARED_BYTES, false);
    }

    /**
     * The base that the store in a folder was built with; empty if the folder holds no store. Opens nothing.
     *
     * @throws StoreException if the folder cannot be read
     */
    public static Optional<String> baseOf(Path dir) {
        return StoreFolder.properties(dir.toAbsolutePath().normalize()).map(StoreProperties::base);
    }

    /**
     * The base of the store that a backup is of.
     *
     * @throws StoreException if the file is no backup
     */
    public static String baseOfBackup(Path file) {
        return new Backup(file).check().store().base();
    }

    /** Whether a named graph is no article: reference data, or the decisions on identity. */
    public static boolean isReference(String graphIri) {
        return ReferenceData.isReference(graphIri);
    }

    static Store open(Path dir, String baseIri, ReferenceData reference, long sparedBytes) {
        return open(dir, baseIri, reference, sparedBytes, false);
    }

    private static Store open(Path dir, String baseIri, ReferenceData reference, long sparedBytes, boolean readyMade) {
        Path folder = dir.toAbsolutePath().normalize();
        StoreFolder.prepare(folder, new StoreProperties(baseIri, ReferenceData.majorVersion()));
        if (!OPEN_HERE.add(folder)) {
            throw new StoreException("The store " + folder + " is already open in this process; close it first");
        }
        try {
            if (readyMade) {
                ReadyMadeStore.unpack(folder, baseIri);
            }
            Basis basis = Basis.read(folder, reference, readyMade);
            DatasetGraph stored = StoreFolder.connect(folder);
            Tidying tidying = new Tidying(StoreFolder.database(folder), sparedBytes);
            Store store = new Store(folder, baseIri, stored, SearchIndex.open(folder), tidying, basis);
            try {
                store.write(store::refresh, changed -> changed);
                new Restoring(folder).finish(store);
                Txn.executeRead(store.quads, () -> store.search.settle(store.quads.getWrapped()));
                store.told
                        .noted()
                        .ifPresent(note -> store.consolidate(NodeFactory.createURI(note.article()), note.graph()));
            } catch (RuntimeException e) {
                store.close();
                throw e;
            }
            return store;
        } catch (RuntimeException e) {
            OPEN_HERE.remove(folder);
            throw e;
        }
    }

    /**
     * Takes over what an article says, instead of what it said before: its named graph holds it with every person, body
     * and event under the IRI that stands for it in the whole dataset.
     *
     * @param graphIri IRI of the article
     * @param graph what the article says, without blank nodes
     */
    public synchronized Outcome put(String graphIri, Graph graph) {
        return put(ReferenceData.article(graphIri), graph);
    }

    private Outcome put(Node name, Graph graph) {
        Optional<Graph> before = told.read(name.getURI());
        if (before.isPresent() && before.get().isIsomorphicWith(graph)) {
            return Outcome.UNCHANGED;
        }
        consolidate(name, graph);
        return before.isPresent() ? Outcome.REPLACED : Outcome.ADDED;
    }

    /** The note stands until both the database and the file of the article say the same. */
    private void consolidate(Node name, Graph graph) {
        told.note(name.getURI(), graph);
        try {
            write(
                    () -> {
                        consolidation().put(name.getURI(), graph);
                        return true;
                    },
                    changed -> changed);
        } catch (RuntimeException e) {
            // It holds tellings in memory as the change that failed would have them.
            consolidation = null;
            told.giveUp();
            throw e;
        }
        told.settle(name.getURI(), graph);
    }

    /** Brings the reference data, and what follows from it, up to date; whether anything changed. */
    private boolean refresh() {
        Optional<Inference> before = ReferenceData.derivedBy(stored);
        boolean differs = before.isPresent() && !ReferenceData.isDerived(stored, inference);
        if (differs) {
            quads.deriveWhatDiffers(before.get());
            ReferenceData.noteDerived(quads, inference);
        }
        // A store whose default graph is still to be derived is filled at once, and what follows is worked out at the
        // end.
        ReferenceData.Changes changes = basis.reference().load(before.isPresent() ? quads : stored, basis.curator());
        if (changes.identity()) {
            consolidateAnew();
        }
        if (before.isEmpty()) {
            quads.deriveAnew();
            search.unsettle();
            ReferenceData.noteDerived(quads, inference);
        }
        return differs || changes.any() || before.isEmpty();
    }

    /** Other names of people, or another curator's file, can make other things one. */
    private boolean consolidateAnew() {
        // To make names ready for comparison takes seconds, for which a store without articles has no use.
        if (told.isEmpty()) {
            quads.removeGraph(Consolidation.GRAPH);
        } else {
            new WholeConsolidation(new Ids(base), quads, basis.curation(), told, this::replace).all();
        }
        return true;
    }

    /** Opens a store like this one, or this one again. */
    Store like(Path folder) {
        return open(folder, base, basis.reference(), SPARED_BYTES, basis.readyMade());
    }

    Basis basis() {
        return basis;
    }

    /** Works out what follows from graphs that are filled into the database beneath, all in one transaction. */
    void fill(Runnable graphs) {
        write(
                () -> {
                    graphs.run();
                    quads.deriveMore();
                    search.unsettle();
                    return true;
                },
                changed -> changed);
        Txn.executeRead(quads, () -> search.settle(quads.getWrapped()));
    }

    private Consolidation consolidation() {
        if (consolidation == null) {
            consolidation = new Consolidation(
                    new Ids(base), quads, ReferenceData.AUTHORITY, basis.curation(), told::read, this::replace);
        }
        return consolidation;
    }

    void replace(Node name, Graph graph) {
        StoredArticles.replace(quads, name, graph);
    }

    /** Takes back what an article said; false where the store has none. */
    public synchronized boolean remove(String graphIri) {
        Node name = ReferenceData.article(graphIri);
        if (told.read(graphIri).isEmpty() && !Txn.calculateRead(quads, () -> quads.containsGraph(name))) {
            return false;
        }
        consolidate(name, GraphFactory.createDefaultGraph());
        return true;
    }

    /** The IRI of the article's graph with this {@code dct:identifier}. */
    public Optional<String> graphOf(String identifier) {
        return Txn.calculateRead(quads, () -> StoredArticles.graphOf(quads, identifier));
    }

    /** The {@code kh:digest} with which the article of this graph was extracted. */
    public Optional<String> digest(String graphIri) {
        return Txn.calculateRead(quads, () -> StoredArticles.digest(quads, graphIri));
    }

    /**
     * Writes all that the store cannot make again by itself into one ZIP file. Queries and updates go on meanwhile; articles wait.
     *
     * @throws StoreException if the file cannot be written
     */
    public synchronized void backup(Path file) {
        Txn.executeRead(quads, () -> {
            DatasetGraph copy = quads.getWrapped();
            Backup.About about = new Backup.About(properties(), ReferenceData.digestIn(copy));
            try {
                new Backup(file).write(about, dir, copy);
            } catch (IOException e) {
                throw new StoreException("The backup " + file + " cannot be written (" + e.getMessage() + ")", e);
            }
        });
    }

    /**
     * Makes the store what it was when a backup was written. Queries go on meanwhile, on what was there before. The curator's
     * decisions of the backup hold from the next start on.
     *
     * @throws StoreException if the file is no backup of a store with this base and version; nothing was changed then
     */
    public synchronized void restore(Path file) {
        Restoring restoring = new Restoring(dir);
        restoring.begin(file, properties());
        restoring.finish(this);
    }

    /** Makes up for what is missing since a backup was restored; {@code told} is the digest of what its articles were compared with. */
    void caughtUp(String told) {
        consolidation = null;
        boolean anew = write(this::refresh, changed -> changed);
        if (!anew && !told.equals(Txn.calculateRead(quads, () -> ReferenceData.digestIn(quads.getWrapped())))) {
            write(this::consolidateAnew, changed -> changed);
        }
    }

    /**
     * Gives back the disk space of what was changed or removed. Updates wait meanwhile, and it waits for queries that run at its end.
     *
     * @return bytes given back
     */
    public synchronized long compact() {
        return tidying.now(stored);
    }

    private StoreProperties properties() {
        return new StoreProperties(base, ReferenceData.majorVersion());
    }

    /** How much the store holds now. */
    public Counts counts() {
        return statistics().counts();
    }

    /** What the store holds now, class by class; takes about a second for a million triples. */
    public Statistics statistics() {
        return Txn.calculateRead(quads, () -> Scan.of(quads.getWrapped()));
    }

    /** A number that differs after every change, for caches. */
    public long version() {
        return Txn.calculateRead(quads, () -> {
            DatasetGraphTDB database = TDBInternal.requireStorage(quads.getWrapped());
            // A compacted copy counts its changes from the beginning.
            return Tidying.number(database) * CHANGES_OF_ONE_COPY
                    + database.getTxnSystem().getThreadTransaction().getDataVersion();
        });
    }

    /**
     * The quads. The default graph is the union of all named graphs and what the ontology infers from it, and cannot be
     * written; use it within a transaction.
     */
    public DerivedDataset dataset() {
        return quads;
    }

    /** Base IRI of the dataset's ids. */
    public String base() {
        return base;
    }

    /** The store's folder. */
    public Path dir() {
        return dir;
    }

    /** Folder of the TDB2 database, for an assembler file. */
    public Path database() {
        return StoreFolder.database(dir);
    }

    /** Lets go of the database; the store cannot be used afterwards. */
    @Override
    public void close() {
        if (OPEN_HERE.remove(dir)) {
            search.close();
            TDBInternal.expel(stored);
        }
    }

    /** One transaction; one that changes nothing, or fails, is taken back. */
    <T> T write(Supplier<T> change, Predicate<T> changes) {
        tidying.beforeChange(stored);
        quads.begin(ReadWrite.WRITE);
        boolean committed = false;
        try {
            T result = change.get();
            if (changes.test(result)) {
                quads.commit();
                committed = true;
            }
            return result;
        } finally {
            if (!committed) {
                quads.abort();
            }
            quads.end();
        }
    }
}
