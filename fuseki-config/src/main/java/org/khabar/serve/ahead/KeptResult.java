package org.khabar.serve.ahead;

import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/** What a query answers, in memory. */
interface KeptResult {
    /** Bytes in memory. */
    long size();

    /** The answer as if it was worked out now. */
    QueryExecResult result();

    /**
     * The answer to a SELECT or CONSTRUCT.
     *
     * @param asSent whether rows are also kept as they are mostly sent, which takes more memory
     */
    static KeptResult of(QueryExec execution, boolean asSent) {
        return execution.getQuery().isConstructType()
                ? KeptTriples.of(execution.construct())
                : KeptRows.of(execution.select(), asSent);
    }
}
