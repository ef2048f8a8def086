package org.khabar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Makes a store what it was at the time of a backup. The backup is put into the store's folder first and taken away last: where
 * it is found by the next process, everything is done again, which gives the same.
 */
final class Restoring {
    private static final String PENDING = "restoring.zip";
    private static final String UNPACKED = "restoring";
    private static final String ARTICLES = "articles";

    /** What the curator had decided before, which nobody else has. */
    private static final String CURATOR_BEFORE = "curator-before-restore.ttl";

    private final Path dir;
    private final Backup backup;

    Restoring(Path dir) {
        this.dir = dir;
        backup = new Backup(dir.resolve(PENDING));
    }

    /**
     * Begins with a backup.
     *
     * @throws StoreException if it is none, or one of a store that was built otherwise; nothing was changed
     */
    void begin(Path file, StoreProperties here) {
        new Backup(file).check().store().requireSame(here, file);
        try {
            Path copy = dir.resolve(PENDING + ".unfinished");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.move(copy, backup.file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException("The store " + dir + " cannot take the backup (" + e.getMessage() + ")", e);
        }
    }

    /** Does all of it, or nothing where the backup is broken; nothing too where none was begun. */
    void finish(Store store) {
        if (!Files.exists(backup.file())) {
            return;
        }
        String reference;
        try {
            reference = backup.check().reference();
            store.write(
                    () -> {
                        graphs(store.dataset(), store::replace);
                        return true;
                    },
                    changed -> changed);
        } catch (RuntimeException e) {
            end();
            throw e;
        }
        files();
        store.caughtUp(reference);
        end();
    }

    /** Gives all named graphs as they were, and an empty one for each that was not there; call it within a write transaction. */
    private void graphs(DatasetGraph quads, BiConsumer<Node, Graph> replace) {
        Set<Node> restored = new HashSet<>();
        List<Node> before =
                Iter.iter(quads.listGraphNodes()).filter(Backup::isKept).toList();
        try {
            backup.eachGraph((name, graph) -> {
                if (Backup.isKept(name)) {
                    replace.accept(name, graph);
                    restored.add(name);
                }
            });
        } catch (IOException e) {
            throw new StoreException("The backup is broken (" + e.getMessage() + "); nothing was changed", e);
        }
        before.stream()
                .filter(name -> !restored.contains(name))
                .forEach(name -> replace.accept(name, GraphFactory.createDefaultGraph()));
    }

    /** Puts the files of the backup in place of those of the store. */
    private void files() {
        Path unpacked = dir.resolve(UNPACKED);
        Path articles = dir.resolve(ARTICLES);
        Path curator = dir.resolve(CuratorFile.NAME);
        try {
            backup.unpack(unpacked);
            FileUtils.deleteDirectory(articles.toFile());
            Files.move(unpacked.resolve(ARTICLES), articles, StandardCopyOption.ATOMIC_MOVE);
            Path restored = unpacked.resolve(CuratorFile.NAME);
            boolean same = Files.exists(curator) && Files.exists(restored) && Files.mismatch(curator, restored) == -1;
            if (Files.exists(curator) && !same) {
                Files.move(curator, dir.resolve(CURATOR_BEFORE), StandardCopyOption.REPLACE_EXISTING);
            }
            if (Files.exists(restored)) {
                Files.move(restored, curator, StandardCopyOption.REPLACE_EXISTING);
            }
            FileUtils.deleteDirectory(unpacked.toFile());
        } catch (IOException e) {
            throw new StoreException(
                    "The store " + dir + " is restored only in part (" + e.getMessage()
                            + "); mend that and start again, which finishes it",
                    e);
        }
    }

    /** All of it is done, or none of it can be. */
    private void end() {
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException e) {
            throw new StoreException(backup.file() + " cannot be deleted (" + e.getMessage() + ")", e);
        }
    }
}
