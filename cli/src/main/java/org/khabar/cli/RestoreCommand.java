package org.khabar.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.khabar.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A store as a backup holds it. */
@Command(
        name = "restore",
        description = "Make a store what it was when a backup was written; the store is made if it is not there. With"
                + " --server the store can be in use: queries go on meanwhile, on what was there before.",
        footer = {
            "",
            "Examples:",
            "  khabar restore news.zip --store /data/again",
            "  khabar restore news.zip --server http://localhost:3030/"
        })
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A file that khabar backup wrote.")
    private Path file = Path.of("");

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    RestoreCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandException("There is no file " + file + "; name one that khabar backup wrote");
        }
        Console console = consoleOptions.console(around);
        String done = server.given() ? throughServer() : intoStore();
        if (consoleOptions.json()) {
            JsonObject object = new JsonObject();
            object.addProperty("restored", file.toString());
            console.result(object.toString());
        } else {
            console.remark(done);
        }
        return ExitCode.DONE;
    }

    private String throughServer() throws IOException {
        try (InputStream answer = server.ask("PUT", "/admin/backup", BodyPublishers.ofFile(file), storeOptions.dir())) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private String intoStore() {
        String base = Store.baseOfBackup(file);
        try (Shutdown shutdown = new Shutdown()) {
            Store store = shutdown.closing(Store.open(storeOptions.dir(), base));
            return shutdown.whole(() -> {
                store.restore(file);
                return "Restored: " + Words.count(store.counts().articles(), "article") + " in " + store.dir();
            });
        }
    }
}
