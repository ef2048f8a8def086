package org.khabar.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one aggregate are gathered. Where it makes no difference that a value comes again, as for {@code MIN} and
 * {@code DISTINCT}, a row that says the same as the one before is passed over; different values of a variable are counted by TDB2's
 * numbers.
 */
final class Gathering {
    private static final Set<Class<?>> AGAIN_IS_NOTHING = Set.of(
            AggCountVarDistinct.class,
            AggGroupConcatDistinct.class,
            AggMax.class,
            AggMaxDistinct.class,
            AggMin.class,
            AggMinDistinct.class);

    private final Aggregator aggregator;
    private final List<Var> variables;
    private final boolean againIsNothing;
    private final @Nullable Var counted;

    Gathering(Aggregator aggregator) {
        this.aggregator = aggregator;
        ExprList expressions = aggregator.getExprList() == null ? ExprList.emptyList : aggregator.getExprList();
        Collection<Var> mentioned = new LinkedHashSet<>();
        expressions.forEach(each -> ExprVars.varsMentioned(mentioned, each));
        variables = List.copyOf(mentioned);
        againIsNothing = AGAIN_IS_NOTHING.contains(aggregator.getClass()) && !variables.isEmpty();
        counted =
                aggregator instanceof AggCountVarDistinct && expressions.get(0).isVariable()
                        ? expressions.get(0).asVar()
                        : null;
    }

    /** What is gathered for one group. */
    interface State {
        void take(Row row, ExecutionContext context);

        /** Null where the aggregate has no value. */
        @Nullable
        Node value();
    }

    State begin() {
        return counted == null ? new Gathered(aggregator.createAccumulator()) : new Counted(counted);
    }

    private final class Gathered implements State {
        private final Accumulator values;
        private @Nullable Row last;

        Gathered(Accumulator values) {
            this.values = values;
        }

        @Override
        public void take(Row row, ExecutionContext context) {
            Row before = last;
            last = row;
            if (!againIsNothing || before == null || !row.isSame(before, variables)) {
                values.accumulate(row, context);
            }
        }

        @Override
        public @Nullable Node value() {
            NodeValue value = values.getValue();
            return value == null ? null : value.asNode();
        }
    }

    private static final class Counted implements State {
        private final Var variable;
        private final Set<Object> values = new HashSet<>();

        Counted(Var variable) {
            this.variable = variable;
        }

        @Override
        public void take(Row row, ExecutionContext context) {
            int place = row.header().place(variable);
            if (place >= 0 && row.isBound(place)) {
                values.add(row.key(place));
            }
        }

        @Override
        public Node value() {
            return NodeFactoryExtra.intToNode(values.size());
        }
    }
}
