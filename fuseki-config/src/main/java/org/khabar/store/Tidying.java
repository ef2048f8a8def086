package org.khabar.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * Keeps the database small on disk. TDB2 writes every changed block anew and never uses the old one again: an article of
 * 330 triples costs about 4.5 MB, of which a copy of the whole database (compaction) gives all but 150 kB back.
 */
final class Tidying {
    private static final int CHANGES_BETWEEN_LOOKS = 50;
    private static final int TIMES_LIVE = 4;
    private static final Pattern NUMBER = Pattern.compile("Data-(\\d{4})[/\\\\]?$");

    private final Path database;
    private final long spared;
    private int changes;
    private long live;

    /**
     * @param database folder of the TDB2 database
     * @param spared bytes up to which it may grow in any case
     */
    Tidying(Path database, long spared) {
        this.database = database;
        this.spared = spared;
    }

    /** Compacts the database if much of it is old; to be called before a change, outside of transactions. */
    synchronized void beforeChange(DatasetGraph quads) {
        if (++changes % CHANGES_BETWEEN_LOOKS != 0) {
            return;
        }
        long now = size();
        if (now > Math.max(spared, TIMES_LIVE * live)) {
            compact(quads);
            live = size();
        }
    }

    /** Compacts the database; how many bytes that gives back. */
    synchronized long now(DatasetGraph quads) {
        long before = size();
        compact(quads);
        live = size();
        return Math.max(0, before - live);
    }

    /** The number of the copy that a database is, of which each compaction makes one more: 2 for {@code tdb2/Data-0002}. */
    static int number(DatasetGraphTDB database) {
        String path = database.getLocation().getDirectoryPath();
        Matcher number = NUMBER.matcher(path);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    private void compact(DatasetGraph quads) {
        try {
            DatabaseMgr.compact(quads, true);
        } catch (RuntimeIOException e) {
            throw new StoreException(
                    "The store in " + database + " is whole but cannot be compacted (" + e.getMessage()
                            + "); free some disk space and start again",
                    e);
        }
    }

    /** Takes away what a compaction left that was killed after its copy was complete. */
    static void removeOldCopies(Path database) throws IOException {
        List<Path> copies = copies(database);
        for (Path old : copies.subList(0, Math.max(0, copies.size() - 1))) {
            FileUtils.deleteDirectory(old.toFile());
        }
    }

    /** The folder that holds the data: the latest copy. */
    static Optional<Path> current(Path database) throws IOException {
        List<Path> copies = copies(database);
        return copies.isEmpty() ? Optional.empty() : Optional.of(copies.get(copies.size() - 1));
    }

    /** Where the next copy goes. */
    static Path next(Path database) throws IOException {
        int last = current(database)
                .map(copy -> Integer.parseInt(copy.getFileName().toString().substring("Data-".length())))
                .orElse(0);
        return database.resolve(String.format(Locale.ROOT, "Data-%04d", last + 1));
    }

    private static List<Path> copies(Path database) throws IOException {
        try (Stream<Path> entries = Files.list(database)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("Data-\\d{4}"))
                    .sorted()
                    .toList();
        }
    }

    private long size() {
        try (Stream<Path> files = Files.walk(database)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
