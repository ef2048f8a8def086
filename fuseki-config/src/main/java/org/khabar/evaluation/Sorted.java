package org.khabar.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.data.ThresholdPolicyFactory;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * Rows in order, by values that are worked out once for each row. Jena does so at each comparison, and reads each date some thirty
 * times. More rows than may be in memory ({@code arq:spillToDiskThreshold}) are left to Jena, which sorts them on the disk.
 */
final class Sorted extends QueryIter1 {
    private final List<SortCondition> conditions;
    private @Nullable Iterator<Binding> sorted;
    private @Nullable QueryIterator onDisk;

    @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes it
    private record Keyed(Binding row, @Nullable NodeValue[] keys) {}

    Sorted(QueryIterator input, List<SortCondition> conditions, ExecutionContext context) {
        super(input, context);
        this.conditions = conditions;
    }

    @Override
    protected boolean hasNextBinding() {
        return sorted().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return sorted().next();
    }

    private Iterator<Binding> sorted() {
        if (sorted == null) {
            sorted = sort();
        }
        return sorted;
    }

    private Iterator<Binding> sort() {
        List<Keyed> rows = new ArrayList<>();
        ThresholdPolicy<Binding> memory =
                ThresholdPolicyFactory.policyFromContext(getExecContext().getContext());
        while (!memory.isThresholdExceeded() && getInput().hasNext()) {
            Binding row = getInput().next();
            memory.increment(row);
            rows.add(new Keyed(row, keys(row)));
        }
        if (getInput().hasNext()) {
            Iterator<Binding> all = Iter.concat(Iter.map(rows.iterator(), Keyed::row), getInput());
            QueryIterator spelled =
                    QueryIterPlainWrapper.create(Iter.map(all, SpelledVariables::spelled), getExecContext());
            QueryIterator written = new QueryIterSort(spelled, SpelledVariables.spelled(conditions), getExecContext());
            onDisk = written;
            return Iter.map(written, SpelledVariables::meant);
        }
        rows.sort(order());
        return Iter.map(rows.iterator(), Keyed::row);
    }

    private @Nullable NodeValue[] keys(Binding row) {
        @Nullable NodeValue[] keys = new NodeValue[conditions.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = value(conditions.get(i).getExpression(), row);
        }
        return keys;
    }

    private @Nullable NodeValue value(Expr expression, Binding row) {
        try {
            return expression.eval(row, getExecContext());
        } catch (ExprEvalException e) {
            return null;
        }
    }

    private Comparator<Keyed> order() {
        return (one, other) -> {
            for (int i = 0; i < conditions.size(); i++) {
                int difference = BindingComparator.compareNodesRaw(one.keys()[i], other.keys()[i]);
                if (difference != 0) {
                    boolean turned = conditions.get(i).getDirection() == Query.ORDER_DESCENDING;
                    return turned ? -Integer.signum(difference) : difference;
                }
            }
            return BindingComparator.compareBindingsSyntactic(one.row(), other.row());
        };
    }

    @Override
    protected void requestSubCancel() {
        performRequestCancel(onDisk);
    }

    @Override
    protected void closeSubIterator() {
        performClose(onDisk);
    }
}
