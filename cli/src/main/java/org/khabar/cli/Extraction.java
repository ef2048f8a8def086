package org.khabar.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.khabar.article.Article;
import org.khabar.article.ReadArticle;
import org.khabar.article.Reading;
import org.khabar.article.SkippedRecords;
import org.khabar.article.UnreadArticle;
import org.khabar.frame.FrameException;
import org.khabar.ontology.OntologyFileException;
import org.khabar.pipeline.Extractor;
import org.khabar.pipeline.UnreadableArticleException;

/**
 * Turns articles into graphs, several at a time, and hands the results on in the order of the input, so that the same
 * input gives the same output whatever the number of threads. Few articles are in memory at any time.
 *
 * @param known tells which articles need not be read because nothing would change
 */
record Extraction(Extractor extractor, Gate gate, int threads, Predicate<Article> known) {

    /** Reads all; the taker is called on this thread only. */
    void run(Iterator<Reading> readings, Result.Taker taker) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "extraction");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<Future<Result>> pending = new ArrayDeque<>();
            while (readings.hasNext() || !pending.isEmpty()) {
                // Twice as many as threads, so that one slow article does not leave the other threads idle.
                while (pending.size() < 2 * threads && readings.hasNext()) {
                    Reading reading = readings.next();
                    pending.add(workers.submit(() -> result(reading)));
                }
                taker.take(await(pending.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Result await(Future<Result> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("Interrupted; start again to go on", e);
        } catch (ExecutionException e) {
            // Only what is no article's fault comes here, such as a wrong frame file or no memory left.
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Result result(Reading reading) {
        if (reading instanceof ReadArticle read) {
            return result(read.source(), read.article());
        }
        return reading instanceof SkippedRecords skipped
                ? new Result.Skipped(skipped.source(), skipped.count(), skipped.reason())
                : new Result.Failed(reading.source(), Optional.empty(), ((UnreadArticle) reading).message());
    }

    private static Result failed(String source, Article article, String reason) {
        return new Result.Failed(source, Optional.of(article.id()), source + " (" + article.id() + "): " + reason);
    }

    private Result result(String source, Article article) {
        if (known.test(article)) {
            return new Result.Unchanged(source, article.id());
        }
        try {
            return Result.atGate(source, NamedGraph.of(extractor.extract(article)), gate);
        } catch (UnreadableArticleException e) {
            return failed(source, article, String.valueOf(e.getMessage()));
        } catch (FrameException | OntologyFileException e) {
            // Wrong configuration is no article's fault, and every other article would meet it too.
            throw e;
        } catch (RuntimeException e) {
            // One article that the program stumbles over must not cost a night's run; the trace says where.
            StackTraceElement[] trace = e.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            return failed(source, article, "a fault of khabar (" + e + where + "); please report it with the article");
        }
    }
}
