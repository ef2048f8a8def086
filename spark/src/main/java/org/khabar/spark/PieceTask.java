package org.khabar.spark;

import com.google.common.base.Throwables;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.jena.sys.JenaSystem;
import org.khabar.article.Article;
import org.khabar.article.ArticleReader;
import org.khabar.article.ReadArticle;
import org.khabar.article.Reading;
import org.khabar.article.SkippedRecords;
import org.khabar.article.UnreadArticle;
import org.khabar.frame.FrameException;
import org.khabar.ontology.OntologyFileException;
import org.khabar.pipeline.ArticleGraph;
import org.khabar.pipeline.Extractor;
import org.khabar.pipeline.UnreadableArticleException;

/**
 * Reads one piece on an executor.
 *
 * @param extractor asked for when the first article comes
 */
record PieceTask(Settings settings, Configuration hadoop, Supplier<Extractor> extractor) {

    PieceResult run(Piece piece) throws IOException {
        JenaSystem.init();
        ArticleReader reader = new ArticleReader(InputStream.nullInputStream(), settings.date());
        PieceResult all = PieceResult.NONE;
        try (PieceOutput output = new PieceOutput(OutputFolder.of(settings.output(), hadoop), piece);
                PieceReader readings = new PieceReader(piece, hadoop, reader)) {
            for (Iterator<Reading> each = readings; each.hasNext(); ) {
                JsonObject line = take(each.next(), output);
                output.note(line);
                all = all.plus(PieceResult.of(line));
            }
            output.finish();
        }
        return all;
    }

    /** Returns the line of the report. */
    private JsonObject take(Reading reading, PieceOutput output) {
        if (reading instanceof SkippedRecords skipped) {
            JsonObject line = line(skipped.source(), "skipped");
            line.addProperty("records", skipped.count());
            line.addProperty("message", skipped.reason());
            return line;
        }
        if (reading instanceof ReadArticle read) {
            return take(read, output);
        }
        return failed(line(reading.source(), "failed"), ((UnreadArticle) reading).message());
    }

    private JsonObject take(ReadArticle read, PieceOutput output) {
        Article article = read.article();
        JsonObject line = line(read.source(), "done");
        line.addProperty("id", article.id());
        Extractor reader = extractor.get();
        ArticleGraph graph;
        try {
            graph = reader.extract(article);
        } catch (FrameException | OntologyFileException e) {
            // Wrong configuration is no article's fault.
            throw e;
        } catch (UnreadableArticleException e) {
            return failed(line, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (Throwables.getRootCause(e) instanceof OutOfMemoryError) {
                // Another piece on the same executor may have taken it: the task is tried again.
                throw e;
            }
            return failed(line, "a fault of khabar (" + e + "); please report it with the article");
        }
        List<String> violations = Models.gate().check(graph.graph());
        if (!violations.isEmpty()) {
            line.addProperty("status", "refused");
            line.add("violations", array(violations));
            return line;
        }
        output.graph(graph.name(), graph.graph());
        line.addProperty("graph", graph.name());
        line.addProperty("events", graph.events());
        if (!graph.unread().isEmpty()) {
            line.add("unread", array(graph.unread()));
        }
        return line;
    }

    private static JsonObject failed(JsonObject line, String message) {
        line.addProperty("status", "failed");
        line.addProperty("message", message);
        return line;
    }

    private static JsonObject line(String source, String status) {
        JsonObject line = new JsonObject();
        line.addProperty("source", source);
        line.addProperty("status", status);
        return line;
    }

    private static JsonArray array(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
