package org.khabar.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.khabar.store.Outcome;

/**
 * Hands on the graphs that passed the gate.
 *
 * @param put takes the name of a graph and the graph, and says what that changed
 */
record GraphTaker(BiFunction<String, Graph, Outcome> put, Shutdown shutdown, RunLog log) implements Result.Taker {

    @Override
    public void take(Result result) throws IOException {
        if (result instanceof Result.Passed passed) {
            NamedGraph graph = passed.graph();
            Outcome outcome = shutdown.whole(() -> put.apply(graph.name(), graph.graph()));
            if (outcome == Outcome.UNCHANGED) {
                log.note(new Result.Unchanged(passed.source(), graph.id()));
            } else {
                log.note(result, outcome.name().toLowerCase(Locale.ROOT));
            }
        } else {
            log.note(result);
        }
    }
}
