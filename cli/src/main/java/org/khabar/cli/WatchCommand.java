package org.khabar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.feed.PoliteFetcher;
import org.khabar.serve.KhabarServer;
import org.khabar.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows the news. */
@Command(
        name = "watch",
        description = "Follow feeds and folders: read what is new into the store, again and again until Ctrl-C. Pages"
                + " are fetched politely: robots.txt is kept, requests to one server are apart, nothing is fetched"
                + " twice.",
        footer = {
            "",
            "Examples:",
            "  khabar watch https://example.org/news/rss --port 3030",
            "  khabar watch inbox/ https://example.org/atom.xml --every 60 --store /data/khabar",
            "  khabar watch https://example.org/news/rss --once"
        })
final class WatchCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "Addresses of RSS or Atom feeds; files and folders of articles.")
    private List<String> sources = List.of();

    @Option(
            names = "--every",
            paramLabel = "MINUTES",
            description = "Time between two rounds (default: ${DEFAULT-VALUE}).")
    private int every = 15;

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description = "Time between two requests to one server at least (default: ${DEFAULT-VALUE}).")
    private int pause = 2;

    @Option(names = "--once", description = "One round only.")
    private boolean once;

    @Option(names = "--port", paramLabel = "PORT", description = "Serve the store meanwhile, on this port.")
    private @Nullable Integer port;

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

    WatchCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = consoleOptions.console(around);
        check();
        try (Shutdown shutdown = new Shutdown();
                RunLog log = new RunLog(console, report, RejectedGraphs.besideStore(rejected, storeOptions.dir()))) {
            Store store = shutdown.closing(storeOptions.open());
            if (port != null) {
                KhabarServer server = shutdown.closing(KhabarServer.start(store, port, store.base()));
                console.result("Serving at " + server.address());
            }
            WatchedSources watched = new WatchedSources(
                    sources,
                    new PoliteFetcher(Duration.ofSeconds(pause)),
                    new StoreLoader(store, shutdown, log),
                    reading,
                    around);
            watched.round();
            tell(console, log);
            while (!once && rested()) {
                String before = log.json().toString();
                watched.round();
                if (!log.json().toString().equals(before)) {
                    tell(console, log);
                }
            }
            return log.exitCode();
        }
    }

    private void check() {
        reading.check();
        if (every < 1 || pause < 0) {
            throw new CommandException("--every must be 1 or more minutes, and --pause 0 or more seconds");
        }
        if (port != null) {
            Ports.requireFree(port);
        }
    }

    /** What came of all rounds until now. */
    private void tell(Console console, RunLog log) {
        if (consoleOptions.json()) {
            console.result(log.json().toString());
        } else {
            console.remark(log.summary());
        }
    }

    /** Waits for the next round; false if the wait was broken off. */
    private boolean rested() {
        try {
            Thread.sleep(Duration.ofMinutes(every).toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
