package org.khabar.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/** Rows with what triple patterns, one after the other, find for them in the stored default graph. */
final class Matches extends QueryIter1 {
    private static final int POSITIONS = 3;

    private final Lookups lookups;
    private final Node[][] patterns;
    /** Numbers of what stands in the patterns; null for a variable. */
    private final @Nullable NodeId[][] constants;

    /** What a variable may be, at each of its places; null for anything. */
    private final @Nullable NodeId[] @Nullable [][] allowed;

    private final List<Var> variables = new ArrayList<>();
    /** Places of the patterns' variables in the row that is made. */
    private final int[][] places;
    /** Which of them a pattern gives a value. */
    private final boolean[][] given;

    private final List<Iterator<Tuple<NodeId>>> found;
    private @Nullable Row row;
    private Header from = Header.NONE;
    private Header to = Header.NONE;
    private @Nullable NodeId[] values = new NodeId[0];
    private int depth = -1;
    private boolean ready;

    /**
     * @param triples at least one, none with a variable within a triple term
     * @param choices what some variables may be
     */
    Matches(BasicPattern triples, Choices choices, QueryIterator input, Lookups lookups, ExecutionContext context) {
        super(input, context);
        this.lookups = lookups;
        int steps = triples.size();
        patterns = new Node[steps][];
        constants = new NodeId[steps][POSITIONS];
        allowed = new NodeId[steps][POSITIONS][];
        places = new int[steps][POSITIONS];
        given = new boolean[steps][POSITIONS];
        found = new ArrayList<>(Collections.nCopies(steps, Collections.emptyIterator()));
        for (int i = 0; i < steps; i++) {
            Triple triple = triples.get(i);
            patterns[i] = new Node[] {triple.getSubject(), triple.getPredicate(), triple.getObject()};
            for (int j = 0; j < POSITIONS; j++) {
                Node node = patterns[i][j];
                if (Var.isVar(node)) {
                    Var variable = Var.alloc(node);
                    variables.add(variable);
                    Set<Node> iris = choices.allowed().get(variable);
                    allowed[i][j] =
                            iris == null ? null : iris.stream().map(lookups::id).toArray(NodeId[]::new);
                } else {
                    constants[i][j] = lookups.id(node);
                }
            }
        }
        learn(Header.NONE);
    }

    /** Rows from now on have this header. */
    private void learn(Header header) {
        from = header;
        to = header.with(variables);
        for (int i = 0; i < patterns.length; i++) {
            for (int j = 0; j < POSITIONS; j++) {
                places[i][j] = constants[i][j] == null ? to.place(Var.alloc(patterns[i][j])) : -1;
            }
        }
    }

    @Override
    protected boolean hasNextBinding() {
        while (!ready) {
            lookups.step(getExecContext().getCancelSignal());
            if (depth < 0) {
                if (!getInput().hasNext()) {
                    return false;
                }
                begin(lookups.row(getInput().next()));
            } else if (!found.get(depth).hasNext()) {
                forget(depth--);
            } else if (take(found.get(depth).next())) {
                if (depth == patterns.length - 1) {
                    ready = true;
                } else {
                    look(++depth);
                }
            }
        }
        return true;
    }

    private void begin(Row next) {
        row = next;
        if (next.header() != from) {
            learn(next.header());
        }
        values = next.ids(to);
        for (int[] step : places) {
            for (int place : step) {
                if (place >= 0 && place < from.size()) {
                    values[place] = next.id(place);
                }
            }
        }
        depth = 0;
        look(0);
    }

    private void look(int step) {
        for (int j = 0; j < POSITIONS; j++) {
            given[step][j] = places[step][j] >= 0 && values[places[step][j]] == null;
        }
        @Nullable NodeId subject = value(step, 0);
        @Nullable NodeId property = value(step, 1);
        @Nullable NodeId object = value(step, 2);
        boolean none = NodeId.isDoesNotExist(subject)
                || NodeId.isDoesNotExist(property)
                || NodeId.isDoesNotExist(object)
                || !(isAllowed(step, 0, subject) && isAllowed(step, 1, property) && isAllowed(step, 2, object));
        found.set(step, none ? Collections.emptyIterator() : lookups.find(subject, property, object));
    }

    /** Null, which is not known yet, is allowed. */
    private boolean isAllowed(int step, int position, @Nullable NodeId id) {
        @Nullable NodeId[] ids = allowed[step][position];
        if (ids == null || id == null) {
            return true;
        }
        for (NodeId each : ids) {
            if (Lookups.same(each, id)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable NodeId value(int step, int position) {
        int place = places[step][position];
        return place < 0 ? constants[step][position] : values[place];
    }

    /** Gives the variables of the current pattern their values; false where one that stands there twice would get two. */
    private boolean take(Tuple<NodeId> triple) {
        forget(depth);
        for (int j = 0; j < POSITIONS; j++) {
            if (given[depth][j]) {
                int place = places[depth][j];
                NodeId before = values[place];
                boolean differs = before != null && !Lookups.same(before, triple.get(j));
                if (differs || !isAllowed(depth, j, triple.get(j))) {
                    return false;
                }
                values[place] = triple.get(j);
            }
        }
        return true;
    }

    private void forget(int step) {
        for (int j = 0; j < POSITIONS; j++) {
            if (given[step][j]) {
                values[places[step][j]] = null;
            }
        }
    }

    @Override
    protected Binding moveToNextBinding() {
        Row current = row;
        if (current == null || !hasNextBinding()) {
            throw new NoSuchElementException();
        }
        ready = false;
        return current.with(to, values);
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {}
}
