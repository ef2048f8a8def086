package org.khabar.spark;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
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

/** Reads one piece on an executor. */
record PieceTask(Settings settings, Configuration hadoop) {

    PieceResult run(Piece piece) throws IOException {
        JenaSystem.init();
        ArticleReader reader = new ArticleReader(InputStream.nullInputStream(), settings.date());
        PieceResult all = PieceResult.NONE;
        try (PieceOutput output = new PieceOutput(settings, piece, hadoop);
                PieceReader readings = new PieceReader(piece, hadoop, reader)) {
            for (Iterator<Reading> each = readings; each.hasNext(); ) {
                all = all.plus(take(each.next(), output));
            }
            output.finish();
        }
        return all;
    }

    private PieceResult take(Reading reading, PieceOutput output) throws IOException {
        if (reading instanceof SkippedRecords skipped) {
            JsonObject line = line(skipped.source(), "skipped");
            line.addProperty("records", skipped.count());
            line.addProperty("message", skipped.reason());
            output.note(line);
            return new PieceResult(0, 0, 0, skipped.count(), 0);
        }
        if (reading instanceof ReadArticle read) {
            return take(read, output);
        }
        return failed(line(reading.source(), "failed"), ((UnreadArticle) reading).message(), output);
    }

    private PieceResult take(ReadArticle read, PieceOutput output) throws IOException {
        Article article = read.article();
        JsonObject line = line(read.source(), "done");
        line.addProperty("id", article.id());
        Extractor extractor = Models.extractor(settings.options());
        ArticleGraph graph;
        try {
            graph = extractor.extract(article);
        } catch (FrameException | OntologyFileException e) {
            // Wrong configuration is no article's fault.
            throw e;
        } catch (UnreadableArticleException e) {
            return failed(line, String.valueOf(e.getMessage()), output);
        } catch (RuntimeException e) {
            return failed(line, "a fault of khabar (" + e + "); please report it with the article", output);
        }
        List<String> violations = Models.gate().check(graph.graph());
        if (!violations.isEmpty()) {
            line.addProperty("status", "refused");
            line.add("violations", array(violations));
            output.note(line);
            return new PieceResult(0, 0, 1, 0, 0);
        }
        output.graph(graph.name(), graph.graph());
        line.addProperty("graph", graph.name());
        line.addProperty("events", graph.events());
        if (!graph.unread().isEmpty()) {
            line.add("unread", array(graph.unread()));
        }
        output.note(line);
        return new PieceResult(1, 0, 0, 0, graph.events());
    }

    private static PieceResult failed(JsonObject line, String message, PieceOutput output) throws IOException {
        line.addProperty("status", "failed");
        line.addProperty("message", message);
        output.note(line);
        return new PieceResult(0, 1, 0, 0, 0);
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
