package org.khabar.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Puts a store that was filled in a folder of an empty one into its place. That the folder gets another name is the moment from
 * which on the store is filled; the rest is done at its next start, as often as it takes.
 */
final class Placing {
    static final String UNFINISHED = Store.SCRATCH + "bulk";
    static final String ARTICLES = "articles";
    private static final String FINISHED = "bulk-loaded";

    private Placing() {}

    /** All that was to be worked out is. */
    static void begin(Path dir) throws IOException {
        Files.move(dir.resolve(UNFINISHED), dir.resolve(FINISHED), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Does what was begun; whether anything was. The database is not to be open but for its lock. */
    static boolean finish(Path dir) throws IOException {
        Path finished = dir.resolve(FINISHED);
        if (!Files.isDirectory(finished)) {
            return false;
        }
        for (Path part : parts(finished)) {
            Path place = dir.resolve(part.getFileName());
            if (Files.exists(place)) {
                FileUtils.deleteDirectory(place.toFile());
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        }
        // As the next copy of the database, which takes the place of the one before.
        Path database = StoreFolder.database(dir);
        Path filled = StoreFolder.database(finished);
        if (Files.isDirectory(filled)) {
            Path data = Tidying.current(filled).orElse(null);
            if (data != null) {
                Files.move(data, Tidying.next(database), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        FileUtils.deleteDirectory(finished.toFile());
        return true;
    }

    /** The articles and the text index. */
    private static List<Path> parts(Path finished) throws IOException {
        try (Stream<Path> parts = Files.list(finished)) {
            return parts.filter(part -> Files.isDirectory(part) && !part.endsWith(StoreFolder.DATABASE))
                    .sorted()
                    .toList();
        }
    }
}
