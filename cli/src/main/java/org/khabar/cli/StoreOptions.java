package org.khabar.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import org.khabar.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {

    private static final String DEFAULT = ".khabar/store";

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
        String stored = Store.baseOf(dir()).orElse(Kh.ID);
        return Store.open(dir(), base.orElse(stored));
    }

    /** Opens a store that must be there already. */
    Store openExisting() {
        if (Store.baseOf(dir()).isEmpty()) {
            throw new CommandException("There is no store in " + dir()
                    + "; name one with --store, or make it with: khabar load PATH --store " + dir());
        }
        return open();
    }
}
