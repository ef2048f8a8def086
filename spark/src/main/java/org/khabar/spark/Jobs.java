package org.khabar.spark;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What the cluster does. Each piece is a job of its own, so that a piece that fails as often as Spark tries it, because
 * it breaks its executor for example, costs that piece and no other.
 */
record Jobs(JavaSparkContext spark, Settings settings) {

    /** Reads the pieces and tells the summary what came of each. */
    void read(List<Piece> pieces, Summary summary) {
        // As many as there are places for them, and some more so that none is empty between two.
        int places = Math.max(2, 2 * spark.defaultParallelism());
        List<Piece> suspects = new ArrayList<>();
        round(pieces, places, summary).forEach((piece, failure) -> {
            if (failure.executorLost()) {
                suspects.add(piece);
            } else {
                summary.failed(piece, failure.reason());
            }
        });
        // Spark blames the end of an executor on all that it was reading; alone, a piece fails by its own fault only.
        round(suspects, 1, summary).forEach((piece, failure) -> summary.failed(piece, failure.reason()));
    }

    /** Reads pieces, so many at a time, and returns those that failed. */
    private Map<Piece, Failure> round(List<Piece> pieces, int atATime, Summary summary) {
        Map<Piece, Failure> failed = new LinkedHashMap<>();
        Set<Piece> open = new LinkedHashSet<>(pieces);
        ExecutorService starters = Executors.newFixedThreadPool(atATime);
        try {
            Task task = new Task(settings, new SerializableConfiguration(spark.hadoopConfiguration()));
            List<Map.Entry<Piece, Future<PieceResult>>> started = new ArrayList<>();
            for (Piece piece : pieces) {
                started.add(Map.entry(piece, starters.submit(() -> spark.parallelize(List.of(piece), 1)
                        .map(task)
                        .first())));
            }
            for (Map.Entry<Piece, Future<PieceResult>> each : started) {
                try {
                    summary.add(each.getValue().get());
                } catch (ExecutionException e) {
                    failed.put(each.getKey(), Failure.of(e));
                }
                open.remove(each.getKey());
            }
        } catch (InterruptedException e) {
            open.forEach(piece -> failed.put(piece, Failure.BROKEN_OFF));
            Thread.currentThread().interrupt();
        } finally {
            starters.shutdownNow();
        }
        return failed;
    }

    /** What the reports of pieces that are done tell. */
    PieceResult told(List<Path> reports) {
        if (reports.isEmpty()) {
            return PieceResult.NONE;
        }
        List<String> files = reports.stream().map(Path::toString).toList();
        return spark.parallelize(files)
                .map(new Count(new SerializableConfiguration(spark.hadoopConfiguration())))
                .fold(PieceResult.NONE, PieceResult::plus);
    }

    /** Goes to the executors. */
    private record Task(Settings settings, SerializableConfiguration hadoop)
            implements Function<Piece, PieceResult>, Serializable {
        @Override
        public PieceResult call(Piece piece) throws IOException {
            return new PieceTask(settings, hadoop.value(), () -> Models.extractor(settings.options())).run(piece);
        }
    }

    /** Goes to the executors. */
    private record Count(SerializableConfiguration hadoop) implements Function<String, PieceResult>, Serializable {
        @Override
        public PieceResult call(String report) throws IOException {
            Path file = new Path(report);
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(file.getFileSystem(hadoop.value()).open(file), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .map(line -> PieceResult.of(JsonParser.parseString(line).getAsJsonObject()))
                        .reduce(PieceResult.NONE, PieceResult::plus);
            }
        }
    }
}
