package org.khabar.evaluation;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.jspecify.annotations.Nullable;

/** Rows with the values of expressions. Jena's own would lose TDB2's numbers of what is there already. */
final class Assigned extends QueryIterProcessBinding {
    private final VarExprList expressions;
    private final Lookups lookups;
    private Header from = Header.NONE;
    private Header to;

    Assigned(QueryIterator input, VarExprList expressions, Lookups lookups, ExecutionContext context) {
        super(input, context);
        this.expressions = expressions;
        this.lookups = lookups;
        to = from.with(expressions.getVars());
    }

    /** Null where a variable has another value already. */
    @Override
    public @Nullable Binding accept(Binding solution) {
        Row row = lookups.row(solution);
        if (row.header() != from) {
            from = row.header();
            to = from.with(expressions.getVars());
        }
        for (Var each : expressions.getVars()) {
            Node value = expressions.get(each, row, getExecContext());
            if (value == null) {
                continue;
            }
            Node before = row.get(each);
            if (before == null) {
                row = row.with(to, each, value);
            } else if (!before.sameValueAs(value)) {
                return null;
            }
        }
        return row;
    }
}
