package org.khabar.evaluation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/** {@code GROUP BY}: rows are told apart by TDB2's numbers, so that no value is read for that. */
final class Groups extends QueryIter1 {
    private final VarExprList keys;
    private final List<ExprAggregator> aggregators;
    private final List<Gathering> gatherings;
    private final Lookups lookups;
    private final Header header;
    private @Nullable Iterator<Binding> groups;

    Groups(
            QueryIterator input,
            VarExprList keys,
            List<ExprAggregator> aggregators,
            Lookups lookups,
            ExecutionContext context) {
        super(input, context);
        this.keys = keys;
        this.aggregators = aggregators;
        this.lookups = lookups;
        gatherings = aggregators.stream()
                .map(each -> new Gathering(each.getAggregator()))
                .toList();
        header = Header.NONE
                .with(keys.getVars())
                .with(aggregators.stream().map(ExprAggregator::getVar).toList());
    }

    /** One group: the row that it begins as, and what is gathered for each aggregate. */
    private record Group(Row row, List<Gathering.State> states) {}

    @Override
    protected boolean hasNextBinding() {
        return groups().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return groups().next();
    }

    private Iterator<Binding> groups() {
        if (groups == null) {
            // Without rows there is nothing to number; Jena knows what the aggregates are then.
            groups = getInput().hasNext()
                    ? gather()
                    : new QueryIterGroup(getInput(), keys, aggregators, getExecContext());
        }
        return groups;
    }

    private Iterator<Binding> gather() {
        Map<List<Object>, Group> found = new LinkedHashMap<>();
        while (getInput().hasNext()) {
            Row row = lookups.row(getInput().next());
            Row key = key(row);
            List<Object> parts = new ArrayList<>(keys.size());
            for (int i = 0; i < keys.size(); i++) {
                parts.add(key.key(i));
            }
            Group group = found.computeIfAbsent(
                    parts,
                    none -> new Group(
                            key, gatherings.stream().map(Gathering::begin).toList()));
            group.states().forEach(each -> each.take(row, getExecContext()));
        }
        return Iter.map(found.values().iterator(), this::result);
    }

    /** What a row is grouped by, in the first places of the group's header. */
    private Row key(Row row) {
        @Nullable NodeId[] ids = new NodeId[header.size()];
        @Nullable Node[] nodes = new Node[header.size()];
        for (int i = 0; i < keys.size(); i++) {
            Var variable = keys.getVars().get(i);
            if (keys.getExpr(variable) == null) {
                int place = row.header().place(variable);
                if (place >= 0) {
                    row.copy(place, ids, nodes, i);
                }
            } else {
                nodes[i] = keys.get(variable, row, getExecContext());
            }
        }
        return new Row(header, ids, nodes, lookups);
    }

    private Binding result(Group group) {
        Row row = group.row();
        for (int i = 0; i < aggregators.size(); i++) {
            Node value = group.states().get(i).value();
            if (value != null) {
                row = row.with(header, aggregators.get(i).getVar(), value);
            }
        }
        return row;
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {}
}
