package org.khabar.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/**
 * What one query has looked up in the stored default graph: values of numbers, numbers of values, and triples of which few match. A
 * query asks the same again and again (the name of a minister, the date of an article), and TDB2's own caches and index, which many
 * threads share, take longer than the rest of it. For one thread.
 */
final class Lookups {
    private static final Symbol SYMBOL = Symbol.create("https://w3id.org/khabar/server#lookups");
    private static final int SIZE = 1 << 13;

    /** Of what more triples match is not kept. */
    private static final int FEW = 4;

    /** How often the clock is looked at. */
    private static final int STEPS = 256;

    private final DatasetGraphTDB database;
    private final Object transaction;
    private final boolean keeps;
    private final NodeTable nodes;
    private final NodeTupleTable triples;
    private final @Nullable Read[] read;
    private final @Nullable Found[] found;
    private final Map<Node, NodeId> ids = new HashMap<>();
    private final Turns.@Nullable Turn turn;
    private final @Nullable TripleCopy copy;
    private final long begun = System.nanoTime();
    private final long most;
    private int steps;
    private Header last = Header.NONE;

    private record Read(NodeId id, Node node) {}

    private record Found(
            @Nullable NodeId subject,
            @Nullable NodeId property,
            @Nullable NodeId object,
            List<Tuple<NodeId>> triples) {
        boolean of(@Nullable NodeId otherSubject, @Nullable NodeId otherProperty, @Nullable NodeId otherObject) {
            return same(subject, otherSubject) && same(property, otherProperty) && same(object, otherObject);
        }
    }

    private Lookups(
            DatasetGraphTDB database,
            Object transaction,
            boolean keeps,
            Turns.@Nullable Turn turn,
            long most,
            @Nullable TripleCopy copy) {
        this.copy = copy;
        this.most = most;
        this.turn = turn;
        this.database = database;
        this.transaction = transaction;
        this.keeps = keeps;
        triples = database.getTripleTable().getNodeTupleTable();
        nodes = triples.getNodeTable();
        read = new Read[keeps ? SIZE : 0];
        found = new Found[keeps ? SIZE : 0];
    }

    /** Those of a query. A transaction that writes keeps nothing, since what it finds may change. */
    static Lookups of(ExecutionContext context, DatasetGraphTDB database) {
        Object transaction = database.getTxnSystem().getThreadTransaction();
        Lookups kept = context.getContext().get(SYMBOL);
        if (kept != null && kept.database == database && kept.transaction == transaction) {
            return kept;
        }
        boolean keeps = database.transactionMode() == ReadWrite.READ;
        TripleCopies copies = context.getContext().get(BatchExecutor.COPIES);
        Lookups fresh = new Lookups(
                database,
                transaction,
                keeps,
                Turns.Turn.of(context.getContext()),
                // An update has a limit of its own.
                keeps ? most(context.getContext()) : Long.MAX_VALUE,
                keeps && copies != null ? copies.of(database) : null);
        context.getContext().set(SYMBOL, fresh);
        return fresh;
    }

    /** Nanoseconds that the query may take. */
    private static long most(Context context) {
        Timeouts.Timeout limit = Timeouts.extractQueryTimeout(context);
        return limit.hasOverallTimeout() ? TimeUnit.MILLISECONDS.toNanos(limit.overallTimeoutMillis()) : Long.MAX_VALUE;
    }

    /** The graph in memory, if it is there as this query sees it. */
    @Nullable
    TripleCopy copy() {
        return copy;
    }

    /**
     * To be called again and again while rows are looked for; ends a query that is cancelled, or whose time is over. Jena's one alarm
     * clock cannot tell it the latter while the first row is looked for: it waits until the query is built, and all others with it.
     */
    void step(AtomicBoolean cancelled) {
        if (turn != null) {
            turn.step(() -> cancelled.get() || isOver());
        }
        if (cancelled.get() || ++steps % STEPS == 0 && isOver()) {
            throw new QueryCancelledException();
        }
    }

    private boolean isOver() {
        return System.nanoTime() - begun > most;
    }

    /** The value of a number. */
    Node node(NodeId id) {
        if (!keeps) {
            return nodes.getNodeForNodeId(id);
        }
        int place = place(id.hashCode());
        Read last = read[place];
        if (last != null && same(last.id(), id)) {
            return last.node();
        }
        Node node = copy == null ? nodes.getNodeForNodeId(id) : copy.node(id, nodes::getNodeForNodeId);
        read[place] = new Read(id, node);
        return node;
    }

    /** The number of a value, or {@link NodeId#NodeDoesNotExist}. */
    NodeId id(Node node) {
        if (!keeps) {
            return nodes.getNodeIdForNode(node);
        }
        if (ids.size() >= SIZE) {
            ids.clear();
        }
        return ids.computeIfAbsent(node, nodes::getNodeIdForNode);
    }

    /** Triples that match, null standing for anything. */
    Iterator<Tuple<NodeId>> find(@Nullable NodeId subject, @Nullable NodeId property, @Nullable NodeId object) {
        if (copy != null) {
            return copy.find(subject, property, object);
        }
        if (!keeps || (subject == null && object == null)) {
            return all(subject, property, object);
        }
        int place =
                place((Objects.hashCode(subject) * 31 + Objects.hashCode(property)) * 31 + Objects.hashCode(object));
        Found last = found[place];
        if (last != null && last.of(subject, property, object)) {
            return last.triples().iterator();
        }
        Iterator<Tuple<NodeId>> all = all(subject, property, object);
        List<Tuple<NodeId>> first = new ArrayList<>(1);
        while (first.size() < FEW && all.hasNext()) {
            first.add(all.next());
        }
        if (all.hasNext()) {
            return Iter.concat(first.iterator(), all);
        }
        found[place] = new Found(subject, property, object, first);
        return first.iterator();
    }

    private Iterator<Tuple<NodeId>> all(@Nullable NodeId subject, @Nullable NodeId property, @Nullable NodeId object) {
        return triples.find(TupleFactory.create3(subject, property, object));
    }

    /** TDB2 takes a number and the place of another value in its file for equal if they have the same bits. */
    static boolean same(@Nullable NodeId one, @Nullable NodeId other) {
        return one == null || other == null
                ? one == null && other == null
                : one.equals(other) && one.type() == other.type();
    }

    private static int place(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ (spread >>> 16)) & (SIZE - 1);
    }

    /** A solution of any kind as a row. */
    Row row(Binding solution) {
        if (solution instanceof Row row) {
            return row;
        }
        Header header = last.hasJust(solution.vars()) ? last : Header.NONE.with(solution::vars);
        last = header;
        NodeId[] numbers = new NodeId[header.size()];
        Node[] values = new Node[header.size()];
        for (int i = 0; i < numbers.length; i++) {
            Var variable = header.variable(i);
            numbers[i] = known(solution, variable);
            values[i] = numbers[i] == null ? solution.get(variable) : null;
        }
        return new Row(header, numbers, values, this);
    }

    private static @Nullable NodeId known(Binding solution, Var variable) {
        Binding next = solution;
        while (next instanceof BindingTDB numbers) {
            NodeId id = numbers.getBindingId().get(variable);
            if (id != null) {
                return NodeId.isDoesNotExist(id) ? null : id;
            }
            next = numbers.getBindingId().getParentBinding();
        }
        return null;
    }
}
