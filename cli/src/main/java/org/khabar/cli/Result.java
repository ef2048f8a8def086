package org.khabar.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What came of one article. */
sealed interface Result {

    /** The file it stood in. */
    String source();

    /** Its identifier, unless it could not even be read. */
    Optional<String> id();

    /** Read, and its graph passed the gate. */
    record Passed(String source, NamedGraph graph) implements Result {
        @Override
        public Optional<String> id() {
            return Optional.of(graph.id());
        }
    }

    /** Read, but the shapes refused its graph. */
    record Refused(String source, NamedGraph graph, List<String> violations) implements Result {
        @Override
        public Optional<String> id() {
            return Optional.of(graph.id());
        }
    }

    /** Known already: reading it again would change nothing. */
    record Unchanged(String source, String article) implements Result {
        @Override
        public Optional<String> id() {
            return Optional.of(article);
        }
    }

    /** Not read; the message is one line that names the place, the reason and the remedy. */
    record Failed(String source, Optional<String> id, String message) implements Result {}

    /** Records of an archive, files of a folder or dates of a feed that are none, so many for this reason. */
    record Skipped(String source, int count, String reason) implements Result {
        @Override
        public Optional<String> id() {
            return Optional.empty();
        }
    }

    /** What becomes of a graph at the gate. */
    static Result atGate(String source, NamedGraph graph, Gate gate) {
        List<String> violations = gate.check(graph.graph());
        return violations.isEmpty() ? new Passed(source, graph) : new Refused(source, graph, violations);
    }

    /** Takes the results of a run, one at a time. */
    @FunctionalInterface
    interface Taker {
        void take(Result result) throws IOException;
    }
}
