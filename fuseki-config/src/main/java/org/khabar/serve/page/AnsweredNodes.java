package org.khabar.serve.page;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * What the answer of somebody's query names.
 *
 * @param nodes all ids in it
 * @param fault why there is no answer, or not all of it
 * @param detail what the query's reader says of it, empty if nothing
 */
record AnsweredNodes(Set<Node> nodes, Optional<Word> fault, String detail) {
    private static final int MOST_ROWS = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    AnsweredNodes {
        nodes = Set.copyOf(nodes);
    }

    /** Asks, within a read transaction; only a SELECT has rows. */
    static AnsweredNodes of(DatasetGraph dataset, String text) {
        return of(dataset, text, PATIENCE);
    }

    static AnsweredNodes of(DatasetGraph dataset, String text, Duration patience) {
        Set<Node> nodes = new HashSet<>();
        try {
            Query query = QueryFactory.create(text);
            if (!query.isSelectType() || query.hasDatasetDescription()) {
                return new AnsweredNodes(nodes, Optional.of(Word.ONLY_SELECT), "");
            }
            long rows = 0;
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(query)
                    .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .set(ARQ.httpServiceAllowed, false)
                    .build()) {
                RowSet answer = exec.select();
                while (answer.hasNext() && rows++ < MOST_ROWS) {
                    answer.next().forEach((name, node) -> {
                        if (node.isURI()) {
                            nodes.add(node);
                        }
                    });
                }
            }
            return new AnsweredNodes(nodes, rows > MOST_ROWS ? Optional.of(Word.ROWS_CUT) : Optional.empty(), "");
        } catch (QueryCancelledException e) {
            return new AnsweredNodes(nodes, Optional.of(Word.TOO_SLOW), "");
        } catch (QueryException e) {
            return new AnsweredNodes(Set.of(), Optional.of(Word.WRONG_QUERY), String.valueOf(e.getMessage()));
        }
    }
}
