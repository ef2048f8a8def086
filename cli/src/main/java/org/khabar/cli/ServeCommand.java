package org.khabar.cli;

import com.google.gson.JsonObject;
import java.util.concurrent.Callable;
import org.khabar.serve.KhabarServer;
import org.khabar.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store. */
@Command(
        name = "serve",
        description = "Serve a store: the SPARQL endpoint and the pages. Ctrl-C stops it.",
        footer = {"", "Examples:", "  khabar serve", "  khabar serve --store /data/khabar --port 8080"})
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on (default: 3030).")
    private int port = 3030;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Console console = consoleOptions.console(around);
        Ports.requireFree(port);
        try (Shutdown shutdown = new Shutdown()) {
            Store store = shutdown.closing(storeOptions.openExisting());
            KhabarServer server = shutdown.closing(KhabarServer.start(store, port, store.base()));
            if (consoleOptions.json()) {
                JsonObject object = new JsonObject();
                object.addProperty("address", server.address().toString());
                object.addProperty("endpoint", server.address() + "khabar/sparql");
                console.result(object.toString());
            } else {
                console.result("Serving at " + server.address());
                console.remark("Writing over HTTP asks for the name and password in " + server.credentials()
                        + ". Ctrl-C stops it.");
            }
            server.join();
            return ExitCode.DONE;
        }
    }
}
