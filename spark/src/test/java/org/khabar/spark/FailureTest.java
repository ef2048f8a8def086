package org.khabar.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.ExecutionException;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Spark says of a failure, in the words of a user. */
class FailureTest {

    private static final String LOST =
            "Job aborted due to stage failure: Task 0 in stage 1.0 failed 4 times, most recent"
                    + " failure: Lost task 0.3 in stage 1.0 (TID 9) (10.0.0.7 executor 3): ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.OutOfMemoryError: Java heap space\n\tat org.khabar",
                "java.util.concurrent.CompletionException: x\nCaused by: java.lang.OutOfMemoryError: Java heap space",
                "ExecutorLostFailure (executor 3 exited caused by one of the running tasks) Reason: Command exited with"
                        + " code 52\nDriver stacktrace:",
                "ExecutorLostFailure (executor 3 exited caused by one of the running tasks) Reason: The executor with"
                        + " id 3 exited with exit code 52(JVM OOM).\n"
            })
    void lackOfMemoryIsToldWithItsRemedy(String error) {
        assertEquals(
                new Failure("the executor ran out of memory; give it more with --executor-memory", true),
                failure(LOST + error));
    }

    @Test
    void whateverElseIsToldAsSparkDoes() {
        String lost =
                LOST + "ExecutorLostFailure (executor 3 exited caused by one of the running tasks) Reason: Command"
                        + " exited with code 134";
        assertEquals(new Failure(lost, true), failure(lost + "\nDriver stacktrace:"));
        String thrown = LOST + "java.io.UncheckedIOException: java.io.IOException: the disk broke";
        assertEquals(new Failure(thrown, false), failure(thrown + "\n\tat org.khabar"));
    }

    private static Failure failure(String message) {
        return Failure.of(new ExecutionException(new SparkException(message)));
    }
}
