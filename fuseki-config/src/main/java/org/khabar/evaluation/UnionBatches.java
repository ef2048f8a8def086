package org.khabar.evaluation;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.main.QC;

/** Sends rows through one branch of a union after the other. */
final class UnionBatches extends Batches {
    private final List<Op> branches;
    private final List<Rows> kinds;

    UnionBatches(QueryIterator input, List<Op> branches, ExecutionContext context) {
        super(input, context);
        this.branches = branches;
        kinds = branches.stream().map(branch -> new Rows(context)).toList();
    }

    @Override
    QueryIterator answers(List<Binding> rows) {
        QueryIterConcat all = new QueryIterConcat(getExecContext());
        for (int i = 0; i < branches.size(); i++) {
            Rows kind = kinds.get(i);
            QueryIterator found = QC.execute(branches.get(i), kind.entering(rows), getExecContext());
            all.add(Answers.all(found, rows, kind, getExecContext()));
        }
        return all;
    }
}
