package org.khabar.cli;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.khabar.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes back what articles said. */
@Command(
        name = "remove",
        description = "Take back exactly what these articles said.",
        footer = {
            "",
            "Examples:",
            "  khabar remove ar-2024-001",
            "  khabar remove ar-2024-001 ar-2024-002 --store /data/khabar"
        })
final class RemoveCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description =
                    "Identifiers of articles (a .txt file's name without its ending, a record's id), or their IRIs.")
    private List<String> ids = List.of();

    @Mixin
    private final StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    RemoveCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Console console = consoleOptions.console(around);
        List<String> unknown = new ArrayList<>();
        try (Shutdown shutdown = new Shutdown()) {
            Store store = shutdown.closing(storeOptions.openExisting());
            for (String id : ids) {
                Optional<String> graph =
                        store.graphOf(id).or(() -> id.startsWith(store.base()) ? Optional.of(id) : Optional.empty());
                boolean removed = graph.isPresent() && shutdown.whole(() -> store.remove(graph.get()));
                if (!removed) {
                    unknown.add(id);
                    console.problem("The store " + storeOptions.dir() + " has no article " + id
                            + "; give the name of its .txt file without the ending, or the id of its record");
                }
            }
        }
        int removed = ids.size() - unknown.size();
        if (consoleOptions.json()) {
            JsonObject object = new JsonObject();
            object.addProperty("removed", removed);
            object.addProperty("unknown", unknown.size());
            console.result(object.toString());
        } else {
            console.remark(Words.count(removed, "article") + " removed");
        }
        return unknown.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
