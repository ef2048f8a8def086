package org.khabar.evaluation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;

/** Whose clock ends a look for rows. */
class LookupsTest {
    static {
        JenaSystem.init();
    }

    private final DatasetGraph stored = DatabaseMgr.createDatasetGraph();

    @Test
    void aQueryIsEndedWhenItsTimeIsOver() {
        Txn.executeRead(stored, () -> {
            Lookups overdue = overdue();
            assertThrows(QueryCancelledException.class, () -> look(overdue));
        });
    }

    /** What an update looks up may take as long as the update may: it has a limit of its own. */
    @Test
    void anUpdateIsNotEndedByTheLimitOfQueries() {
        Txn.executeWrite(stored, () -> {
            Lookups overdue = overdue();
            assertDoesNotThrow(() -> look(overdue));
        });
    }

    /** Those of a query that may take a millisecond, two later. */
    private Lookups overdue() {
        Context context = stored.getContext().copy();
        context.set(ARQ.queryTimeout, "1");
        Lookups lookups = Lookups.of(ExecutionContext.create(stored, context), TDBInternal.requireStorage(stored));
        assertDoesNotThrow(() -> Thread.sleep(2));
        return lookups;
    }

    private static void look(Lookups lookups) {
        AtomicBoolean cancelled = new AtomicBoolean();
        IntStream.range(0, 10_000).forEach(i -> lookups.step(cancelled));
    }
}
