package org.khabar.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way through a pattern. Each bears its number within the batch in a variable that no query can name, so that one
 * can tell from which row an answer comes. Of what a row holds TDB2's numbers are looked up for those variables alone
 * that the pattern speaks of.
 */
final class Rows {
    /** Most rows of a batch. */
    static final int MOST = 1024;

    private static final List<NodeId> NUMBERS = new ArrayList<>();
    private static final Map<NodeId, Integer> PLACES = new HashMap<>();

    static {
        for (int i = 0; i < MOST; i++) {
            NodeId number = NodeId.inline(NodeFactoryExtra.intToNode(i));
            NUMBERS.add(number);
            PLACES.put(number, i);
        }
    }

    private static final AtomicLong PATTERNS = new AtomicLong();

    private final Var place = Var.alloc("*row" + PATTERNS.incrementAndGet());
    private final Set<Var> mentioned;
    private final ExecutionContext context;
    private final NodeTable nodes;

    Rows(Op pattern, ExecutionContext context) {
        mentioned = Set.copyOf(OpVars.mentionedVars(pattern));
        this.context = context;
        nodes = TDBInternal.requireStorage(context.getDataset())
                .getTripleTable()
                .getNodeTupleTable()
                .getNodeTable();
    }

    /** The rows, as a pattern takes them. */
    QueryIterator entering(List<Binding> rows) {
        Iterator<Binding> numbered = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < rows.size();
            }

            @Override
            public Binding next() {
                BindingNodeId ids = ids(rows.get(next));
                ids.put(place, NUMBERS.get(next++));
                return new BindingTDB(ids, nodes);
            }
        };
        return QueryIterPlainWrapper.create(numbered, context);
    }

    private BindingNodeId ids(Binding row) {
        BindingNodeId ids = new BindingNodeId(row);
        for (Var each : mentioned) {
            NodeId id = known(row, each);
            if (id == null) {
                Node node = row.get(each);
                id = node == null ? null : nodes.getNodeIdForNode(node);
            }
            if (id != null) {
                ids.put(each, id);
            }
        }
        return ids;
    }

    private static @Nullable NodeId known(Binding row, Var variable) {
        Binding next = row;
        while (next instanceof BindingTDB numbers) {
            NodeId id = numbers.getBindingId().get(variable);
            if (id != null) {
                return NodeId.isDoesNotExist(id) ? null : id;
            }
            next = numbers.getBindingId().getParentBinding();
        }
        return null;
    }

    /** From which of the rows an answer comes. */
    int place(Binding answer) {
        NodeId number = known(answer, place);
        if (number == null) {
            number = NodeId.inline(answer.get(place));
        }
        return Objects.requireNonNull(PLACES.get(number));
    }

    /** An answer without its number. */
    Binding leaving(Binding answer) {
        // The next pattern reads the numbers of one binding, not of those behind it.
        BindingNodeId ids = new BindingNodeId();
        List<Var> computed = new ArrayList<>();
        Iterator<Var> variables = answer.vars();
        while (variables.hasNext()) {
            Var each = variables.next();
            NodeId id = each.equals(place) ? null : known(answer, each);
            if (id != null) {
                ids.put(each, id);
            } else if (!each.equals(place)) {
                computed.add(each);
            }
        }
        Binding stored = new BindingTDB(ids, nodes);
        if (computed.isEmpty()) {
            return stored;
        }
        BindingBuilder builder = Binding.builder(stored);
        for (Var each : computed) {
            Node node = answer.get(each);
            if (node != null && !builder.contains(each)) {
                builder.add(each, node);
            }
        }
        return builder.build();
    }
}
