package org.khabar.evaluation;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.jspecify.annotations.Nullable;

/**
 * Rows for which a condition holds. Jena's own takes any fault for a condition that does not hold, and so would go on without the row
 * where a query is refused or ended in the middle of an {@code EXISTS}.
 */
final class Filtered extends QueryIterProcessBinding {
    private final Expr condition;

    Filtered(QueryIterator input, Expr condition, ExecutionContext context) {
        super(input, context);
        this.condition = condition;
    }

    @Override
    public @Nullable Binding accept(Binding row) {
        try {
            return condition.isSatisfied(row, getExecContext()) ? row : null;
        } catch (ExprException e) {
            return null;
        }
    }
}
