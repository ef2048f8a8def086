package org.khabar.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps count of what came of the articles of one run, and tells the user as it goes: console, report, exit code. */
final class RunLog implements AutoCloseable {

    private final Console console;
    private final @Nullable Report report;
    private final RejectedGraphs rejected;

    private int read;
    private int unchanged;
    private int failed;
    private int refused;
    private int skipped;
    private int events;
    private int unreadParts;

    /**
     * @param reportFile where the report goes, if the user wants one
     * @param rejected where refused graphs are kept
     */
    RunLog(Console console, @Nullable Path reportFile, RejectedGraphs rejected) {
        this.console = console;
        this.report = reportFile == null ? null : Report.open(reportFile);
        this.rejected = rejected;
        console.progress("Loading the language models …");
    }

    void note(Result result) throws IOException {
        note(result, "done");
    }

    /** @param did what was done with an article that was read, for the report */
    void note(Result result, String did) throws IOException {
        String status = did;
        if (result instanceof Result.Passed read) {
            this.read++;
            events += read.graph().events();
            unreadParts += read.graph().unread().size();
        } else if (result instanceof Result.Unchanged) {
            unchanged++;
            status = "unchanged";
        } else if (result instanceof Result.Failed problem) {
            failed++;
            status = "failed";
            console.problem(problem.message());
        } else if (result instanceof Result.Skipped records) {
            skipped += records.count();
            status = "skipped";
        } else if (result instanceof Result.Refused problem) {
            refused++;
            status = "refused";
            Path kept = rejected.keep(problem.graph(), problem.violations());
            console.problem(problem.source() + " (" + problem.graph().id() + "): the shapes refuse its graph ("
                    + problem.violations().get(0) + "); it is kept in " + kept);
        }
        if (report != null) {
            report.write(result, status);
        }
        console.progress(progress());
    }

    /** Shows what is going on after the articles are read. */
    void step(String what) {
        console.progress(what);
    }

    int articles() {
        return read + unchanged;
    }

    int exitCode() {
        if (refused > 0) {
            return ExitCode.REFUSED;
        }
        return failed > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    /** For example {@code 12 articles read, 2 unchanged, 1 failed; 96 events}. */
    String summary() {
        if (unchanged > 0 && read + failed + refused == 0) {
            return "Nothing new: " + Words.count(unchanged, "article") + " unchanged";
        }
        StringBuilder line = new StringBuilder(Words.count(read, "article")).append(" read");
        append(line, unchanged, "unchanged");
        append(line, failed, "failed");
        append(line, refused, "refused");
        line.append("; ").append(Words.count(events, "event"));
        if (skipped > 0) {
            line.append("; ").append(skipped).append(" skipped as no article or date");
            line.append(report == null ? " (--report FILE says why)" : " (see the report)");
        }
        if (unreadParts > 0) {
            line.append("; ").append(Words.count(unreadParts, "part")).append(" could not be read");
            line.append(report == null ? " (--report FILE names them)" : " (see the report)");
        }
        return line.toString();
    }

    JsonObject json() {
        JsonObject object = new JsonObject();
        object.addProperty("read", read);
        object.addProperty("unchanged", unchanged);
        object.addProperty("failed", failed);
        object.addProperty("refused", refused);
        object.addProperty("skipped", skipped);
        object.addProperty("events", events);
        object.addProperty("unreadParts", unreadParts);
        return object;
    }

    private String progress() {
        StringBuilder line = new StringBuilder("Reading: ").append(Words.count(articles(), "article"));
        append(line, failed, "failed");
        append(line, refused, "refused");
        return line.append(", ").append(Words.count(events, "event")).toString();
    }

    private static void append(StringBuilder line, int count, String what) {
        if (count > 0) {
            line.append(", ").append(count).append(' ').append(what);
        }
    }

    @Override
    public void close() {
        console.clearProgress();
        if (report != null) {
            report.close();
        }
    }
}
