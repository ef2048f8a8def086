package org.khabar.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khabar.queries.LibraryQuery;
import org.khabar.queries.Parameter;
import org.khabar.queries.QueryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the query library. */
@Command(
        name = "queries",
        description = "List the query library, or explain one query.",
        footer = {"", "Examples:", "  khabar queries", "  khabar queries resignations", "  khabar queries --json"})
final class QueriesCommand implements Callable<Integer> {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "A query to explain.")
    private @Nullable String name;

    @Mixin
    private final ConsoleOptions consoleOptions = new ConsoleOptions();

    private final Surroundings around;

    QueriesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Console console = consoleOptions.console(around);
        List<LibraryQuery> queries = name == null ? QueryLibrary.load() : List.of(AskedQuery.inLibrary(name));
        if (consoleOptions.json()) {
            JsonArray array = new JsonArray();
            queries.forEach(query -> array.add(json(query)));
            console.result(GSON.toJson(array));
        } else if (name == null) {
            int width = queries.stream()
                    .mapToInt(query -> query.name().length())
                    .max()
                    .orElse(0);
            for (LibraryQuery query : queries) {
                console.result(query.name() + " ".repeat(width - query.name().length()) + "  " + query.titleEn() + " | "
                        + query.titleAr());
            }
        } else {
            explain(queries.get(0), console);
        }
        return ExitCode.DONE;
    }

    private static void explain(LibraryQuery query, Console console) {
        console.result(query.titleEn());
        console.result(query.titleAr());
        console.result("");
        console.result(query.explanationEn());
        console.result(query.explanationAr());
        for (Parameter parameter : query.parameters()) {
            console.result("");
            console.result("  -p " + parameter.name() + "="
                    + parameter.kind().label().toUpperCase(Locale.ROOT) + state(parameter));
            console.result("     " + parameter.explanationEn());
            console.result("     " + parameter.explanationAr());
        }
        console.result("");
        console.result(query.sparql().strip());
    }

    private static String state(Parameter parameter) {
        if (parameter.required()) {
            return "  (needed)";
        }
        return parameter.defaultValue() == null ? "  (optional)" : "  (default: " + parameter.defaultValue() + ")";
    }

    private static JsonObject json(LibraryQuery query) {
        JsonObject object = new JsonObject();
        object.addProperty("name", query.name());
        object.addProperty("titleEn", query.titleEn());
        object.addProperty("titleAr", query.titleAr());
        object.addProperty("explanationEn", query.explanationEn());
        object.addProperty("explanationAr", query.explanationAr());
        JsonArray parameters = new JsonArray();
        for (Parameter parameter : query.parameters()) {
            JsonObject each = new JsonObject();
            each.addProperty("name", parameter.name());
            each.addProperty("kind", parameter.kind().label());
            each.addProperty("required", parameter.required());
            if (parameter.defaultValue() != null) {
                each.addProperty("default", parameter.defaultValue());
            }
            each.addProperty("explanationEn", parameter.explanationEn());
            each.addProperty("explanationAr", parameter.explanationAr());
            parameters.add(each);
        }
        object.add("parameters", parameters);
        object.addProperty("sparql", query.sparql());
        return object;
    }
}
