package org.khabar.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The report of a run: JSON lines, one an article, in the order of the input. Each is written as soon as its article is
 * done, so that a run that was stopped leaves the report of what it did.
 */
final class Report implements AutoCloseable {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Path file;
    private final Writer writer;

    private Report(Path file, Writer writer) {
        this.file = file;
        this.writer = writer;
    }

    static Report open(Path file) {
        try {
            return new Report(file, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CommandException(OutputFile.problem("--report", file, e), e);
        }
    }

    void write(Result result, String status) throws IOException {
        JsonObject line = new JsonObject();
        result.id().ifPresent(id -> line.addProperty("id", id));
        line.addProperty("source", result.source());
        line.addProperty("status", status);
        if (result instanceof Result.Passed read) {
            line.addProperty("graph", read.graph().name());
            line.addProperty("events", read.graph().events());
            addIfAny(line, "unread", read.graph().unread());
        } else if (result instanceof Result.Refused refused) {
            addIfAny(line, "violations", refused.violations());
        } else if (result instanceof Result.Skipped skipped) {
            line.addProperty("records", skipped.count());
            line.addProperty("message", skipped.reason());
        } else if (result instanceof Result.Failed failed) {
            line.addProperty("message", failed.message());
        }
        writer.write(GSON.toJson(line));
        writer.write('\n');
        writer.flush();
    }

    private static void addIfAny(JsonObject line, String name, List<String> values) {
        if (!values.isEmpty()) {
            JsonArray array = new JsonArray();
            values.forEach(array::add);
            line.add(name, array);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new CommandException(OutputFile.problem("--report", file, e), e);
        }
    }
}
