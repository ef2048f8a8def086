package org.khabar.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** Takes rows together, a few at first, so that whoever wants few answers does not wait for many. */
abstract class Batches extends QueryIter1 {
    private static final int FEWEST = 16;
    private static final int GROWTH = 4;

    private int size = FEWEST;
    private @Nullable QueryIterator answers;

    Batches(QueryIterator input, ExecutionContext context) {
        super(input, context);
    }

    /** What becomes of some rows, at least one and no more than {@link Rows#MOST}. */
    abstract QueryIterator answers(List<Binding> rows);

    @Override
    protected boolean hasNextBinding() {
        while (true) {
            if (answers != null) {
                if (answers.hasNext()) {
                    return true;
                }
                answers.close();
                answers = null;
            }
            List<Binding> rows = new ArrayList<>();
            while (rows.size() < size && getInput().hasNext()) {
                rows.add(getInput().next());
            }
            if (rows.isEmpty()) {
                return false;
            }
            size = Math.min(size * GROWTH, Rows.MOST);
            answers = answers(rows);
        }
    }

    @Override
    protected Binding moveToNextBinding() {
        QueryIterator current = answers;
        if (current == null) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    protected void requestSubCancel() {
        performRequestCancel(answers);
    }

    @Override
    protected void closeSubIterator() {
        performClose(answers);
    }
}
