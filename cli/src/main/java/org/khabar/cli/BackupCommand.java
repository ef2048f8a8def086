package org.khabar.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.khabar.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A store in one file. */
@Command(
        name = "backup",
        description =
                "Write all that a store cannot make again by itself into one ZIP file. With --server the store can be"
                        + " in use: queries and updates go on meanwhile.",
        footer = {
            "",
            "Examples:",
            "  khabar backup news.zip",
            "  khabar backup news.zip --server http://localhost:3030/"
        })
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "File to write; one that is there is replaced when all is written.")
    private Path file = Path.of("");

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    BackupCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        try (OutputFile out = OutputFile.open("FILE", file)) {
            if (server.given()) {
                try (InputStream in =
                        server.ask("POST", "/admin/backup", BodyPublishers.noBody(), storeOptions.dir())) {
                    in.transferTo(out.stream());
                }
            } else {
                fromStore(out);
            }
            out.finish();
        }
        Console console = consoleOptions.console(around);
        if (consoleOptions.json()) {
            JsonObject done = new JsonObject();
            done.addProperty("backup", file.toString());
            done.addProperty("bytes", Files.size(file));
            console.result(done.toString());
        } else {
            console.remark("Written to " + file + " (" + Files.size(file) + " bytes)");
        }
        return ExitCode.DONE;
    }

    private void fromStore(OutputFile out) throws IOException {
        Path scratch = Files.createTempFile("khabar-", ".zip");
        try (Store store = storeOptions.openExisting()) {
            store.backup(scratch);
            Files.copy(scratch, out.stream());
        } finally {
            Files.deleteIfExists(scratch);
        }
    }
}
