package org.khabar.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import org.khabar.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {

    static final String DEFAULT = ".khabar/store";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the store (default: " + DEFAULT + " under the current folder).")
    private @Nullable Path dir;

    @Mixin
    private final BaseOption base = new BaseOption();

    /** Whether the user named one. */
    boolean given() {
        return dir != null;
    }

    Path dir() {
        return dir == null ? Path.of(DEFAULT) : dir;
    }

    /** Opens the store, or makes it. */
    Store open() {
        return Store.open(dir(), base.orElse(storedBase(dir()).orElse(Kh.ID)));
    }

    /** Opens a store that must be there already. */
    Store openExisting() {
        requireExisting(dir());
        return open();
    }

    static void requireExisting(Path dir) {
        if (storedBase(dir).isEmpty()) {
            throw new CommandException("There is no store in " + dir
                    + "; name one with --store, or make it with: khabar load PATH --store " + dir);
        }
    }

    /** The base that an existing store was built with. */
    private static Optional<String> storedBase(Path dir) {
        Path file = dir.resolve("store.properties");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            // Opening the store finds the same fault and says what to do.
            return Optional.of(Kh.ID);
        }
        return Optional.of(properties.getProperty("base", Kh.ID));
    }
}
