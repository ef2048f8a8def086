package org.khabar.evaluation;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;

/** Adds to rows what an optional pattern finds for them. */
final class OptionalBatches extends Batches {
    private final Op pattern;
    private final Rows kind;

    OptionalBatches(QueryIterator input, Op pattern, ExecutionContext context) {
        super(input, context);
        this.pattern = pattern;
        kind = new Rows(context);
    }

    @Override
    QueryIterator answers(List<Binding> rows) {
        QueryIterator found = QC.execute(pattern, kind.entering(rows), getExecContext());
        return Answers.optional(found, rows, kind, getExecContext());
    }
}
