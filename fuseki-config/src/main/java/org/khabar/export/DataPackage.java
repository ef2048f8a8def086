package org.khabar.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** The dictionary of a folder of tables: a {@code datapackage.json} of the Frictionless Data Package specification. */
final class DataPackage {
    private DataPackage() {}

    /** @param tables file name to columns */
    static void write(Map<String, List<Column>> tables, OutputStream out) throws IOException {
        JsonObject all = new JsonObject();
        all.put("profile", "tabular-data-package");
        all.put("name", "khabar");
        JsonArray resources = new JsonArray();
        tables.forEach((file, columns) -> resources.add(resource(file, columns)));
        all.put("resources", resources);
        out.write((all.toString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject resource(String file, List<Column> columns) {
        JsonObject resource = new JsonObject();
        resource.put("name", file.replace(".csv", ""));
        resource.put("path", file);
        resource.put("profile", "tabular-data-resource");
        resource.put("encoding", "utf-8");
        JsonArray fields = new JsonArray();
        for (Column column : columns) {
            JsonObject field = new JsonObject();
            field.put("name", column.name());
            field.put("type", column.type());
            field.put("description", column.description());
            fields.add(field);
        }
        JsonObject schema = new JsonObject();
        schema.put("fields", fields);
        resource.put("schema", schema);
        return resource;
    }
}
