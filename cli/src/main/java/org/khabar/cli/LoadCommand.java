package org.khabar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.store.BulkLoad;
import org.khabar.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Articles or RDF into a store. */
@Command(
        name = "load",
        description =
                "Read articles, or graphs that were written earlier, into the store, one transaction an article."
                        + " Repeating it changes nothing. With --bulk many graphs fill an empty store in a fraction of the time.",
        footer = {
            "",
            "Examples:",
            "  khabar load news/ --store /data/khabar",
            "  khabar load news.trig more.nq.gz",
            "  khabar load --bulk run/part-*.nq.gz --store /data/khabar",
            "  curl -s https://example.org/articles.jsonl | khabar load -"
        })
final class LoadCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {PathHelp.ARTICLES, "RDF: .nq, .trig, .jsonld, .ttl, .nt or .rdf files, each also as .gz."})
    private List<String> paths = List.of();

    @Option(
            names = "--bulk",
            description =
                    "Fill an empty store with RDF files in a fraction of the time: all of their graphs come into the"
                            + " store at the end, at once, or none if it is stopped before. A store that holds something already"
                            + " is refused and stays as it is.")
    private boolean bulk;

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

    LoadCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Console console = consoleOptions.console(around);
        reading.check();
        List<RdfFile> graphs = new ArrayList<>();
        List<String> articles = new ArrayList<>();
        for (String path : paths) {
            Optional<RdfFile> rdf = RdfFile.of(Path.of(path));
            rdf.ifPresentOrElse(graphs::add, () -> articles.add(path));
        }
        if (bulk && !articles.isEmpty()) {
            throw new CommandException("--bulk loads RDF files, and " + articles.get(0)
                    + " is none; extract the articles first: khabar extract " + articles.get(0) + " -o news.nq");
        }
        try (Shutdown shutdown = new Shutdown();
                RunLog log = new RunLog(console, report, RejectedGraphs.besideStore(rejected, storeOptions.dir()))) {
            Store store = shutdown.closing(storeOptions.open());
            if (bulk) {
                fill(store, graphs, shutdown, log);
            } else {
                StoreLoader loader = new StoreLoader(store, shutdown, log);
                new RdfLoading(around.gate()).run(graphs, loader);
                if (!articles.isEmpty()) {
                    loader.read(articles, reading, around);
                }
            }
            if (consoleOptions.json()) {
                console.result(log.json().toString());
            } else {
                console.remark(log.summary());
            }
            return log.exitCode();
        }
    }

    private void fill(Store store, List<RdfFile> graphs, Shutdown shutdown, RunLog log) throws IOException {
        try (BulkLoad load = new BulkLoad(store)) {
            new RdfLoading(around.gate()).run(graphs, new GraphTaker(load::put, shutdown, log));
            log.step("Bringing the articles together, and what follows from them …");
            load.finish();
            shutdown.whole(() -> {
                load.place();
                return true;
            });
        }
    }
}
