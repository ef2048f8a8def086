package org.khabar.bench.peer;

import com.google.gson.Gson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.khabar.queries.LibraryQuery;
import org.khabar.queries.Parameter;
import org.khabar.queries.QueryLibrary;

/**
 * The library's questions as a server is asked them: one JSON object a line with {@code name}, {@code sparql}, and whether it
 * counts or groups. What can be asked of somebody is asked of all and of the first of two persons.
 *
 * <p>{@code LibraryTexts PERSON PERSON}, two IRIs
 */
public final class LibraryTexts {

    private LibraryTexts() {}

    public static void main(String[] persons) {
        Gson gson = new Gson();
        for (LibraryQuery query : QueryLibrary.load()) {
            print(gson, query, query.name(), required(query, persons));
            for (String somebody : List.of("entity", "person")) {
                if (query.parameters().stream().anyMatch(p -> p.name().equals(somebody) && !p.required())) {
                    Map<String, String> values = required(query, persons);
                    values.put(somebody, persons[0]);
                    print(gson, query, query.name() + " of " + somebody, values);
                }
            }
        }
    }

    private static void print(Gson gson, LibraryQuery query, String name, Map<String, String> values) {
        Query bound = query.bind(values);
        String text = bound.serialize();
        boolean aggregate = bound.hasAggregators() || text.contains("GROUP BY");
        System.out.println(gson.toJson(Map.of("name", name, "sparql", text, "aggregate", aggregate)));
    }

    /** Values of those parameters that must have one. */
    private static Map<String, String> required(LibraryQuery query, String[] persons) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                values.put(
                        parameter.name(),
                        switch (parameter.kind().label()) {
                            case "iri" -> values.isEmpty() ? persons[0] : persons[1];
                            case "date" -> "2018-03-20";
                            case "integer" -> "10";
                            case "concept" -> "role:president";
                            default -> "رئيس";
                        });
            }
        }
        return values;
    }
}
