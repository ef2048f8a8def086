package org.khabar.evaluation;

import java.util.BitSet;
import java.util.List;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;
import org.apache.jena.sparql.serializer.SerializationContext;

/** The rows of a batch with what a pattern adds to them; where it is optional, the rows without an answer come at the end. */
final class Answers extends QueryIter {
    private final QueryIterator found;
    private final List<Binding> rows;
    private final Rows kind;
    private final BitSet answered;

    private Answers(QueryIterator found, List<Binding> rows, Rows kind, BitSet answered, ExecutionContext context) {
        super(context);
        this.found = found;
        this.rows = rows;
        this.kind = kind;
        this.answered = answered;
    }

    static Answers all(QueryIterator found, List<Binding> rows, Rows kind, ExecutionContext context) {
        BitSet none = new BitSet();
        none.set(0, rows.size());
        return new Answers(found, rows, kind, none, context);
    }

    static Answers optional(QueryIterator found, List<Binding> rows, Rows kind, ExecutionContext context) {
        return new Answers(found, rows, kind, new BitSet(), context);
    }

    @Override
    protected boolean hasNextBinding() {
        return found.hasNext() || answered.nextClearBit(0) < rows.size();
    }

    @Override
    protected Binding moveToNextBinding() {
        if (found.hasNext()) {
            Row answer = kind.answer(found.next());
            int place = kind.place(answer);
            answered.set(place);
            return kind.leaving(answer);
        }
        int left = answered.nextClearBit(0);
        answered.set(left);
        return rows.get(left);
    }

    @Override
    protected void requestCancel() {
        performRequestCancel(found);
    }

    @Override
    protected void closeIterator() {
        performClose(found);
    }

    @Override
    public void output(IndentedWriter out, SerializationContext context) {
        found.output(out, context);
    }
}
