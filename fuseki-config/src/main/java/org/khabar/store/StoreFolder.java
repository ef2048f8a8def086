package org.khabar.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The folder of a store: {@code store.properties}, which says what it is, and the TDB2 database in {@code tdb2/}, which
 * a stock Fuseki can serve as it stands.
 */
final class StoreFolder {
    static final String DATABASE = "tdb2";
    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private StoreFolder() {}

    /** Makes the folder a store where it is missing or empty, and says what it is. */
    static StoreProperties prepare(Path dir, StoreProperties wanted) {
        try {
            if (Files.exists(dir) && !Files.isDirectory(dir)) {
                throw new StoreException("The store " + dir + " is a file; name a folder");
            }
            Files.createDirectories(dir);
            StoreProperties found = StoreProperties.read(dir).orElse(null);
            if (found == null) {
                requireEmpty(dir);
                wanted.write(dir);
                return wanted;
            }
            found.requireSame(wanted, dir);
            return found;
        } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
            throw noPermission(dir, e);
        } catch (IOException e) {
            throw unusable(dir, e);
        }
    }

    /** Connects to the database; the process then holds the store until it is closed. */
    static DatasetGraph connect(Path dir) {
        Path database = database(dir);
        try {
            Files.createDirectories(database);
            if (!Files.isWritable(database)) {
                throw noPermission(dir, new AccessDeniedException(database.toString()));
            }
            Tidying.current(database).ifPresent(current -> BrokenJournal.mend(database, current));
            DatasetGraph quads = DatabaseMgr.connectDatasetGraph(database.toString());
            if (Placing.finish(dir)) {
                TDBInternal.expel(quads);
                quads = DatabaseMgr.connectDatasetGraph(database.toString());
            }
            Tidying.removeOldCopies(database);
            removeScratch(dir);
            return quads;
        } catch (DBOpEnvException e) {
            throw locked(dir, e);
        } catch (AccessDeniedException e) {
            throw noPermission(dir, e);
        } catch (IOException e) {
            throw unusable(dir, e);
        }
    }

    /** A killed process leaves what it was about to send, to restore or to load. */
    private static void removeScratch(Path dir) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(dir, Store.SCRATCH + "*")) {
            for (Path file : left) {
                FileUtils.forceDelete(file.toFile());
            }
        }
    }

    static Optional<StoreProperties> properties(Path dir) {
        try {
            return StoreProperties.read(dir);
        } catch (IOException e) {
            throw unusable(dir, e);
        }
    }

    static Path database(Path dir) {
        return dir.resolve(DATABASE);
    }

    private static void requireEmpty(Path dir) throws IOException {
        List<String> strangers = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(dir)) {
            for (Path entry : entries) {
                // A start that was killed may have left its unfinished note, which is overwritten.
                if (!entry.endsWith(StoreProperties.UNFINISHED) && !entry.endsWith(CuratorFile.NAME)) {
                    strangers.add(entry.getFileName().toString());
                }
            }
        }
        if (!strangers.isEmpty()) {
            throw new StoreException("The folder " + dir + " is not a Khabar store (it holds "
                    + strangers.stream().sorted().findFirst().orElseThrow() + "); name an empty or a new folder");
        }
    }

    private static StoreException locked(Path dir, DBOpEnvException e) {
        Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
        String who = holder.find() ? "process " + holder.group(1) : "another process";
        return new StoreException(
                "The store " + dir + " is in use by " + who + "; stop that process or name another folder", e);
    }

    private static StoreException noPermission(Path dir, Exception e) {
        return new StoreException(
                "No permission to write into the store " + dir + "; change its owner or name another folder", e);
    }

    static StoreException unusable(Path dir, IOException e) {
        String why = e instanceof NoSuchFileException ? "it cannot be created there" : e.getMessage();
        return new StoreException("The store " + dir + " cannot be used (" + why + "); name another folder", e);
    }
}
