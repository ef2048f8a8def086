package org.khabar.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.GraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Works out {@code UNION}, {@code OPTIONAL}, {@code EXISTS} and {@code NOT EXISTS} for many rows at once, triple patterns of
 * the default graph in an order that comes from counting, and what rows are sorted by once for each. TDB2 puts each row into a pattern and plans it anew. Where a
 * pattern holds more than what finds rows for rows, such as a subquery, it is done as TDB2 does it.
 */
public final class BatchExecutor extends OpExecutorTDB2 {
    static final Symbol COPIES = Symbol.create("https://w3id.org/khabar/server#copies");

    private final Counts counts;

    private BatchExecutor(ExecutionContext context, Counts counts) {
        super(context);
        this.counts = counts;
    }

    /** From now on queries with this context, that of a TDB2 dataset, are worked out so. */
    public static void install(Context context) {
        Counts counts = new Counts();
        context.set(COPIES, new TripleCopies());
        QC.setFactory(context, each -> new BatchExecutor(each, counts));
    }

    /**
     * Copies the default graph of a TDB2 dataset, or of one around it, into memory, from where queries that see the same then read it. Call it within a
     * transaction that reads. A graph that would take more than a sixth of the memory is not copied.
     */
    public static void copy(DatasetGraph dataset) {
        TripleCopies copies = dataset.getContext().get(COPIES);
        DatasetGraph stored = dataset instanceof DatasetGraphWrapper around ? around.getWrapped() : dataset;
        copies.make(TDBInternal.requireStorage(stored));
    }

    @Override
    protected QueryIterator execute(OpQuadPattern patterns, QueryIterator input) {
        return isOfDefaultGraph(patterns)
                ? match(patterns.getBasicPattern(), ExprList.emptyList, input)
                : super.execute(patterns, input);
    }

    @Override
    protected QueryIterator execute(OpBGP patterns, QueryIterator input) {
        return inDefaultGraph()
                ? match(patterns.getPattern(), ExprList.emptyList, input)
                : super.execute(patterns, input);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Op flat = inDefaultGraph() ? Paths.flat(path) : path;
        return flat instanceof OpPath whole ? super.execute(whole, input) : exec(flat, input);
    }

    @Override
    protected QueryIterator execute(OpGraph graph, QueryIterator input) {
        return inDefaultGraph() && Quad.isDefaultGraph(graph.getNode())
                ? exec(graph.getSubOp(), input)
                : super.execute(graph, input);
    }

    @Override
    protected QueryIterator execute(OpExtend extend, QueryIterator input) {
        return assigned(extend, extend.getVarExprList(), input).orElseGet(() -> super.execute(extend, input));
    }

    @Override
    protected QueryIterator execute(OpAssign assign, QueryIterator input) {
        return assigned(assign, assign.getVarExprList(), input).orElseGet(() -> super.execute(assign, input));
    }

    private Optional<QueryIterator> assigned(Op1 op, VarExprList expressions, QueryIterator input) {
        return execCxt.getDataset() instanceof DatasetGraphTDB database
                ? Optional.of(
                        new Assigned(exec(op.getSubOp(), input), expressions, Lookups.of(execCxt, database), execCxt))
                : Optional.empty();
    }

    @Override
    protected QueryIterator execute(OpConditional optional, QueryIterator input) {
        Op pattern = optional.getRight();
        if (!applies(List.of(pattern))) {
            return super.execute(optional, input);
        }
        return new OptionalBatches(exec(optional.getLeft(), input), pattern, execCxt);
    }

    @Override
    protected QueryIterator execute(OpUnion union, QueryIterator input) {
        List<Op> branches = flattenUnion(union);
        return applies(branches) ? new UnionBatches(input, branches, execCxt) : super.execute(union, input);
    }

    @Override
    protected QueryIterator execute(OpDisjunction union, QueryIterator input) {
        List<Op> branches = union.getElements();
        return applies(branches) ? new UnionBatches(input, branches, execCxt) : super.execute(union, input);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        ExprList others = new ExprList();
        List<Exists> patterns = new ArrayList<>();
        for (Expr each : filter.getExprs()) {
            Optional<Exists> exists = inDefaultGraph() ? Exists.of(each) : Optional.empty();
            exists.ifPresentOrElse(patterns::add, () -> others.add(each));
        }
        QueryIterator rows = filtered(others, filter, input);
        for (Exists each : patterns) {
            rows = new ExistsBatches(rows, each, patternMatch(), execCxt);
        }
        return rows;
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        if (!(execCxt.getDataset() instanceof DatasetGraphTDB database)) {
            return super.execute(group, input);
        }
        return new Groups(
                exec(group.getSubOp(), input),
                group.getGroupVars(),
                group.getAggregators(),
                Lookups.of(execCxt, database),
                execCxt);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return new Sorted(exec(order.getSubOp(), input), order.getConditions(), execCxt);
    }

    private QueryIterator filtered(ExprList conditions, OpFilter filter, QueryIterator input) {
        Op inner = filter.getSubOp();
        if (conditions.isEmpty()) {
            return exec(inner, input);
        }
        if (inner instanceof OpQuadPattern patterns && isOfDefaultGraph(patterns)) {
            return match(patterns.getBasicPattern(), conditions, input);
        }
        if (inner instanceof OpBGP patterns && inDefaultGraph()) {
            return match(patterns.getPattern(), conditions, input);
        }
        if (inner instanceof OpQuadPattern || inner instanceof OpBGP) {
            return super.execute(OpFilter.filterDirect(conditions, inner), input);
        }
        QueryIterator rows = exec(inner, input);
        for (Expr each : conditions) {
            rows = new Filtered(rows, each, execCxt);
        }
        return rows;
    }

    private QueryIterator match(BasicPattern patterns, ExprList conditions, QueryIterator input) {
        return patternMatch().match(patterns, conditions, input);
    }

    private PatternMatch patternMatch() {
        return new PatternMatch((DatasetGraphTDB) execCxt.getDataset(), execCxt, counts);
    }

    private boolean isOfDefaultGraph(OpQuadPattern patterns) {
        return isStored() && Quad.isDefaultGraph(patterns.getGraphNode());
    }

    private boolean inDefaultGraph() {
        return isStored() && Quad.isDefaultGraph(((GraphTDB) execCxt.getActiveGraph()).getGraphName());
    }

    private boolean applies(List<Op> patterns) {
        return isStored() && patterns.stream().allMatch(FlowingPatterns::flows);
    }

    /** A query can also be asked of a choice of graphs, which Jena makes a dataset of its own. */
    private boolean isStored() {
        return execCxt.getDataset() instanceof DatasetGraphTDB && execCxt.getActiveGraph() instanceof GraphTDB;
    }
}
