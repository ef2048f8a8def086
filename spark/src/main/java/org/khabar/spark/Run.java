package org.khabar.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/**
 * One run over all pieces. Each is a job of its own, so that a piece that fails as often as Spark tries it, because it
 * breaks its executor for example, costs that piece and no other.
 */
record Run(JavaSparkContext spark, Settings settings) {

    /** Returns 0 if all was read, 1 if something failed, 2 if there was nothing to read. */
    int over(List<String> inputs, long size) throws IOException {
        Configuration hadoop = spark.hadoopConfiguration();
        List<Piece> pieces;
        try {
            pieces = new Pieces(hadoop, size).of(inputs);
        } catch (FileNotFoundException e) {
            System.err.println(e.getMessage() + "; check the names");
            return 2;
        }
        FileSystem system = new Path(settings.output()).getFileSystem(hadoop);
        List<Piece> open = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!system.exists(PieceOutput.graphs(settings.output(), piece))) {
                open.add(piece);
            }
        }
        Summary summary = run(open, pieces.size() - open.size());
        PieceOutput.sweep(settings.output(), hadoop);
        try (OutputStream out = system.create(new Path(settings.output(), "report/summary.json"), true)) {
            out.write((summary.json() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(summary.json());
        return summary.isClean() ? 0 : 1;
    }

    private Summary run(List<Piece> pieces, int doneBefore) {
        // As many as there are places for them, and some more so that none is empty between two.
        int parallel = Math.max(2, 2 * spark.defaultParallelism());
        ExecutorService starters = Executors.newFixedThreadPool(parallel);
        Summary summary = new Summary(doneBefore);
        List<Piece> open = new ArrayList<>(pieces);
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
                    summary.failed(each.getKey(), reason(e));
                }
                open.remove(each.getKey());
            }
        } catch (InterruptedException e) {
            open.forEach(piece -> summary.failed(piece, "the run was broken off"));
            Thread.currentThread().interrupt();
        } finally {
            starters.shutdownNow();
        }
        return summary;
    }

    /** The first line: Spark's messages go on with the trace of the executor. */
    private static String reason(ExecutionException e) {
        Throwable cause = e.getCause() instanceof SparkException spark ? spark : e;
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }

    /** Goes to the executors. */
    private record Task(Settings settings, SerializableConfiguration hadoop)
            implements Function<Piece, PieceResult>, Serializable {
        @Override
        public PieceResult call(Piece piece) throws IOException {
            return new PieceTask(settings, hadoop.value()).run(piece);
        }
    }
}
