package org.khabar.spark;

import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.spark.SparkException;

/**
 * Why Spark gave a piece up.
 *
 * @param reason in words, with a remedy where one is known
 * @param executorLost whether the executor ended under it, of this piece or of another that it read at the same time
 */
record Failure(String reason, boolean executorLost) {

    static final Failure BROKEN_OFF = new Failure("the run was broken off", false);

    /** As the executor says it if it still can, and as its exit code tells (Spark's {@code SparkExitCode.OOM}). */
    private static final Pattern OUT_OF_MEMORY = Pattern.compile("OutOfMemoryError|exit(ed with)?( exit)? code 52\\b");

    static Failure of(ExecutionException e) {
        Throwable cause = e.getCause() instanceof SparkException spark ? spark : e;
        String message = String.valueOf(cause.getMessage());
        if (OUT_OF_MEMORY.matcher(message).find()) {
            return new Failure("the executor ran out of memory; give it more with --executor-memory", true);
        }
        // Spark's messages go on with the trace of the executor.
        String first = message.lines().findFirst().orElse("no reason given");
        return new Failure(first, message.contains("ExecutorLostFailure"));
    }
}
