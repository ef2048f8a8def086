package org.khabar.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way through a pattern. Each bears its number within the batch in a variable that no query can name, so that one
 * can tell from which row an answer comes.
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
    private final ExecutionContext context;
    private final Lookups lookups;
    private Header from = Header.NONE;
    private Header to = Header.NONE.with(List.of(place));
    private Header answered = Header.NONE;
    private Header left = Header.NONE;

    Rows(ExecutionContext context) {
        this.context = context;
        lookups = Lookups.of(context, (DatasetGraphTDB) context.getDataset());
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
                Row row = lookups.row(rows.get(next));
                if (row.header() != from) {
                    from = row.header();
                    to = from.with(List.of(place));
                }
                @Nullable NodeId[] ids = row.ids(to);
                ids[to.place(place)] = NUMBERS.get(next++);
                return row.with(to, ids);
            }
        };
        return QueryIterPlainWrapper.create(numbered, context);
    }

    /** From which of the rows an answer comes. */
    int place(Row answer) {
        int number = answer.header().place(place);
        NodeId id = number < 0 ? null : answer.id(number);
        return Objects.requireNonNull(PLACES.get(id));
    }

    /** An answer as a row that still bears its number. */
    Row answer(Binding answer) {
        return lookups.row(answer);
    }

    /** An answer whose number nobody sees any more. */
    Row leaving(Row answer) {
        if (answer.header() != answered) {
            answered = answer.header();
            left = answered.hiding(place);
        }
        return answer.under(left);
    }
}
