package org.khabar.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.serve.KhabarServer;
import org.khabar.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: articles in, an endpoint out. */
@Command(
        name = "up",
        description = "Read articles into the store and serve it; without PATH, the examples. Articles that the store"
                + " knows already are not read again. Ctrl-C stops it; the store stays whole.",
        footer = {
            "",
            "Examples:",
            "  khabar up",
            "  khabar up news/ --date 2024-01-06 --port 8080",
            "  khabar up articles.jsonl.gz --store /data/khabar --report report.jsonl"
        })
final class UpCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "0..*", description = PathHelp.ARTICLES)
    private List<String> paths = List.of();

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on (default: 3030).")
    private int port = 3030;

    @Option(names = "--report", paramLabel = "FILE", description = PathHelp.REPORT)
    private @Nullable Path report;

    @Option(names = "--rejected", paramLabel = "DIR", description = PathHelp.REJECTED)
    private @Nullable Path rejected;

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    UpCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = consoleOptions.console(around);
        reading.check();
        Ports.requireFree(port);
        try (Shutdown shutdown = new Shutdown()) {
            Store store;
            RunLog log;
            try (RunLog opened =
                    new RunLog(console, report, RejectedGraphs.besideStore(rejected, storeOptions.dir()))) {
                log = opened;
                store = shutdown.closing(storeOptions.open());
                new StoreLoader(store, shutdown, log).read(inputs(), reading, around);
            }
            if (log.articles() == 0 && store.counts().articles() == 0) {
                console.problem("No article was read, so there is nothing to serve; see the messages above");
                return log.exitCode();
            }
            KhabarServer server = shutdown.closing(KhabarServer.start(store, port, store.base()));
            announce(console, log, Findings.of(store), server);
            server.join();
            return log.exitCode();
        }
    }

    private List<String> inputs() {
        return paths.isEmpty() ? List.of(around.home().resolve("examples").toString()) : paths;
    }

    private void announce(Console console, RunLog log, Findings findings, KhabarServer server) {
        String endpoint = server.address() + "khabar/sparql";
        if (consoleOptions.json()) {
            JsonObject object = log.json();
            object.add("store", findings.json());
            object.addProperty("address", server.address().toString());
            object.addProperty("endpoint", endpoint);
            console.result(object.toString());
            return;
        }
        console.remark(log.summary());
        if (!console.quiet()) {
            console.result("The store holds:");
            findings.lines().forEach(console::result);
            console.result("Ask:   khabar query resignations --endpoint " + endpoint);
        }
        console.result("Serving at " + server.address());
        console.remark(
                "Writing over HTTP asks for the name and password in " + server.credentials() + ". Ctrl-C stops it.");
    }
}
