package org.khabar.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.index.LiveIndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.khabar.derived.QuadChanges;
import org.khabar.ontology.Nif;

/**
 * The Lucene index of a store, in a folder beside the database. Its changes are written when those of the database are.
 * Two stores on a disk cannot be changed at one moment: a file stands in the folder from before the one change until
 * after the other, and where it is found by the next process, the index is made anew.
 */
public final class SearchIndex implements QuadChanges, AutoCloseable {
    private static final String UNSETTLED = "unsettled";

    /** Of an index that is made anew; fewer parts have to be merged afterwards than with the usual 16. */
    private static final int BUFFER_MEGABYTES = 64;

    static {
        JenaSystem.init();
        PropertyFunctionRegistry.get().put(TextQuery.NS + "query", TextQueryOnce.class);
    }

    private final Path dir;
    private final FSDirectory files;
    private final TextIndexLucene index;

    /** Of each quad that changed, whether it is there now. */
    private final Map<Quad, Boolean> changes = new LinkedHashMap<>();

    /** Whether all of it is to be made anew, so that single changes do not count. */
    private boolean stale;

    private final List<Entity> fresh = new ArrayList<>();
    private final List<Entity> gone = new ArrayList<>();

    private SearchIndex(Path dir, FSDirectory files) {
        this.dir = dir;
        this.files = files;
        stale = Files.exists(dir.resolve(UNSETTLED));
        TextIndexConfig config = new TextIndexConfig(Fields.definition());
        config.setAnalyzer(new WordAnalyzer());
        config.setValueStored(true);
        index = new WordIndex(files, config);
    }

    /**
     * Opens the index, or makes it.
     *
     * @param parent folder of the store
     */
    public static SearchIndex open(Path parent) {
        Path dir = parent.resolve("text-" + WordAnalyzer.VERSION);
        try {
            boolean fresh = !Files.isDirectory(dir);
            Files.createDirectories(dir);
            if (fresh) {
                Files.createFile(dir.resolve(UNSETTLED));
            }
            return new SearchIndex(dir, FSDirectory.open(dir));
        } catch (IOException e) {
            throw new UncheckedIOException(dir + " cannot be used", e);
        }
    }

    /** What Jena's {@code text:query} asks. */
    public TextIndex lucene() {
        return index;
    }

    /** Has the index made anew by the next {@link #settle}. */
    public void unsettle() {
        mark();
        stale = true;
    }

    private void mark() {
        try {
            if (!Files.exists(unsettled())) {
                Files.createFile(unsettled());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(dir + " cannot be written", e);
        }
    }

    /** Makes the index anew where it may differ from the database; call it within a transaction. */
    public void settle(DatasetGraph quads) {
        if (!stale) {
            return;
        }
        try {
            index.getIndexWriter().deleteAll();
            LiveIndexWriterConfig memory = index.getIndexWriter().getConfig();
            double usual = memory.getRAMBufferSizeMB();
            memory.setRAMBufferSizeMB(BUFFER_MEGABYTES);
            for (Node property : Fields.ALL.keySet()) {
                // Of the named graphs and of their union.
                quads.stream(Node.ANY, Node.ANY, property, Node.ANY)
                        .filter(quad -> quad.getObject().isLiteral())
                        .forEach(quad -> index.addEntity(entity(quads, quad)));
            }
            index.commit();
            memory.setRAMBufferSizeMB(usual);
            Files.delete(unsettled());
            stale = false;
        } catch (IOException e) {
            throw new UncheckedIOException(dir + " cannot be written", e);
        }
    }

    private Path unsettled() {
        return dir.resolve(UNSETTLED);
    }

    @Override
    public void added(Quad quad) {
        note(quad, true);
    }

    @Override
    public void deleted(Quad quad) {
        note(quad, false);
    }

    private void note(Quad quad, boolean there) {
        if (Fields.ALL.containsKey(quad.getPredicate()) && quad.getObject().isLiteral()) {
            // Added and deleted in one transaction: the later counts.
            changes.put(quad, there);
        }
    }

    @Override
    public void committing(DatasetGraph quads) {
        if (stale) {
            changes.clear();
        }
        if (changes.isEmpty()) {
            return;
        }
        changes.forEach((quad, there) -> (there ? fresh : gone).add(entity(quads, quad)));
        changes.clear();
        mark();
    }

    @Override
    public void committed() {
        if (fresh.isEmpty() && gone.isEmpty()) {
            return;
        }
        // What is there already is there once afterwards.
        gone.forEach(index::deleteEntity);
        fresh.forEach(index::deleteEntity);
        fresh.forEach(index::addEntity);
        index.commit();
        forget();
    }

    @Override
    public void aborted() {
        changes.clear();
        if (!fresh.isEmpty() || !gone.isEmpty()) {
            forget();
        }
    }

    private void forget() {
        fresh.clear();
        gone.clear();
        try {
            Files.delete(unsettled());
        } catch (IOException e) {
            throw new UncheckedIOException(dir + " cannot be written", e);
        }
    }

    /** A text is found by its sentences, and a name by its label rather than by each of its mentions. */
    private static boolean isForAny(DatasetGraph quads, Quad quad) {
        Node property = quad.getPredicate();
        boolean passage = property.equals(Nif.anchorOf);
        return passage
                ? quads.contains(quad.getGraph(), quad.getSubject(), RDF.type.asNode(), Nif.Sentence)
                : !property.equals(Nif.isString);
    }

    private static Entity entity(DatasetGraph quads, Quad quad) {
        String graph = Quad.isDefaultGraph(quad.getGraph())
                ? Quad.defaultGraphNodeGenerated.getURI()
                : quad.getGraph().getURI();
        Node value = quad.getObject();
        Entity entity =
                new Entity(quad.getSubject().toString(), graph, value.getLiteralLanguage(), value.getLiteralDatatype());
        // The field by which the index finds the entity again comes first.
        entity.put(Objects.requireNonNull(Fields.ALL.get(quad.getPredicate())), value.getLiteralLexicalForm());
        if (isForAny(quads, quad)) {
            entity.put(Fields.ANY, value.getLiteralLexicalForm());
        }
        return entity;
    }

    @Override
    public void close() {
        try {
            index.close();
            files.close();
        } catch (TextIndexException e) {
            // Closed before, or the disk is gone; the file of unsettled changes says whether anything is missing.
        } catch (IOException e) {
            throw new UncheckedIOException(dir + " cannot be closed", e);
        }
    }
}
