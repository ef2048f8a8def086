package org.khabar.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.khabar.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Disk space given back. */
@Command(
        name = "compact",
        description = "Give back the disk space of what was changed or removed. Loading does so by itself from time to"
                + " time; after many updates over HTTP, ask for it with --server while the store is in use.",
        footer = {"", "Examples:", "  khabar compact", "  khabar compact --server http://localhost:3030/"})
final class CompactCommand implements Callable<Integer> {

    @Mixin
    private final ServerOptions server = new ServerOptions();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    CompactCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = consoleOptions.console(around);
        String done = server.given() ? throughServer() : ofStore();
        if (consoleOptions.json()) {
            JsonObject object = new JsonObject();
            object.addProperty("compacted", Long.parseLong(done.replaceAll("\\D", "")));
            console.result(object.toString());
        } else {
            console.remark(done);
        }
        return ExitCode.DONE;
    }

    private String throughServer() throws IOException {
        try (InputStream answer = server.ask("POST", "/admin/compact", BodyPublishers.noBody(), storeOptions.dir())) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private String ofStore() {
        try (Store store = storeOptions.openExisting()) {
            return "Compacted: " + store.compact() + " bytes given back";
        }
    }
}
