package org.khabar.evaluation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.solver.SolverLib;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.VarUtils;
import org.apache.jena.tdb2.solver.PatternMatchTDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/** Matches triple patterns with the stored default graph, in a {@linkplain CountedOrder good order}, filtering as early as can be. */
final class PatternMatch {
    private static final Choices NO_CHOICES = new Choices(Map.of(), ExprList.emptyList);

    private final DatasetGraphTDB database;
    private final ExecutionContext context;
    private final Counts counts;

    PatternMatch(DatasetGraphTDB database, ExecutionContext context, Counts counts) {
        this.database = database;
        this.context = context;
        this.counts = counts;
    }

    /** Rows with what the patterns find for them, where the conditions hold. */
    QueryIterator match(BasicPattern patterns, ExprList conditions, QueryIterator input) {
        QueryIterPeek rows = QueryIterPeek.create(input, context);
        if (!rows.hasNext()) {
            return rows;
        }
        Set<Var> variables = new HashSet<>();
        VarUtils.addVars(variables, patterns);
        Choices choices = isPlain(patterns) ? Choices.among(conditions, variables) : new Choices(Map.of(), conditions);
        return inOrder(order(patterns, choices.others(), rows.peek()), choices, rows);
    }

    /** The patterns in an order that suits rows like this one, with each condition where it can first be met. */
    Op order(BasicPattern patterns, ExprList conditions, Binding row) {
        BasicPattern given = Substitute.substitute(patterns, row);
        BasicPattern ordered = new CountedOrder(
                        database, Lookups.of(context, database).copy(), counts)
                .reorderIndexes(given)
                .reorder(patterns);
        return conditions.isEmpty()
                ? new OpQuadPattern(Quad.defaultGraphNodeGenerated, ordered)
                : TransformFilterPlacement.transform(conditions, Quad.defaultGraphNodeGenerated, ordered);
    }

    /** Matches patterns as they stand. */
    QueryIterator inOrder(Op op, QueryIterator input) {
        return inOrder(op, NO_CHOICES, input);
    }

    private QueryIterator inOrder(Op op, Choices choices, QueryIterator input) {
        QueryIterator rows = input;
        if (op instanceof OpQuadPattern patterns) {
            return find(patterns.getBasicPattern(), choices, rows);
        }
        if (op instanceof OpSequence steps) {
            for (Op step : steps.getElements()) {
                rows = inOrder(step, choices, rows);
            }
            return rows;
        }
        if (op instanceof OpFilter filter) {
            rows = inOrder(filter.getSubOp(), choices, rows);
            for (Expr each : filter.getExprs()) {
                rows = new Filtered(rows, each, context);
            }
            return rows;
        }
        return QC.execute(op, rows, context);
    }

    private QueryIterator find(BasicPattern patterns, Choices choices, QueryIterator rows) {
        if (!patterns.isEmpty() && isPlain(patterns)) {
            return new Matches(patterns, choices, rows, Lookups.of(context, database), context);
        }
        return PatternMatchTDB2.execute(
                database, Quad.defaultGraphNodeGenerated, patterns, rows, QC2.getFilter(context.getContext()), context);
    }

    private boolean isPlain(BasicPattern patterns) {
        return QC2.getFilter(context.getContext()) == null
                && patterns.getList().stream().noneMatch(SolverLib::tripleHasEmbTripleWithVars);
    }
}
