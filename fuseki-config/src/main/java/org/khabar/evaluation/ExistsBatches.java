package org.khabar.evaluation;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Lets those rows pass for which triple patterns find something, or those for which they find nothing. One row after the other,
 * since the first answer is enough, but what comes first is thought about once for many.
 */
final class ExistsBatches extends Batches {
    private final BasicPattern patterns;
    private final ExprList conditions;
    private final boolean wanted;
    private final PatternMatch match;

    ExistsBatches(QueryIterator input, Exists exists, PatternMatch match, ExecutionContext context) {
        super(input, context);
        patterns = exists.patterns();
        conditions = exists.conditions();
        wanted = exists.wanted();
        this.match = match;
    }

    @Override
    QueryIterator answers(List<Binding> rows) {
        Op ordered = match.order(patterns, conditions, rows.get(0));
        List<Binding> passing =
                rows.stream().filter(row -> exists(ordered, row) == wanted).toList();
        return QueryIterPlainWrapper.create(passing.iterator(), getExecContext());
    }

    private boolean exists(Op ordered, Binding row) {
        QueryIterator answers = match.inOrder(ordered, QueryIterSingleton.create(row, getExecContext()));
        try {
            return answers.hasNext();
        } finally {
            answers.close();
        }
    }
}
