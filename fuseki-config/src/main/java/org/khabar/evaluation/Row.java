package org.khabar.evaluation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * A solution as two arrays: TDB2's numbers of the values, and the values themselves as soon as somebody has asked for them. Either
 * is looked up from the other at most once.
 */
final class Row extends BindingBase {
    private static final Object NONE = new Object();

    private final Header header;
    private final @Nullable NodeId[] ids;
    private final @Nullable Node[] nodes;
    private final Lookups lookups;

    Row(Header header, @Nullable NodeId[] ids, @Nullable Node[] nodes, Lookups lookups) {
        super(null);
        this.header = header;
        this.ids = ids;
        this.nodes = nodes;
        this.lookups = lookups;
    }

    Header header() {
        return header;
    }

    /** Number of the value in a place; null where there is none, {@link NodeId#NodeDoesNotExist} where the database has no such value. */
    @Nullable
    NodeId id(int place) {
        NodeId id = ids[place];
        Node node = nodes[place];
        if (id == null && node != null) {
            id = lookups.id(node);
            ids[place] = id;
        }
        return id;
    }

    /** The value in a place, in a place of the arrays of another row. */
    void copy(int place, @Nullable NodeId[] otherIds, @Nullable Node[] otherNodes, int otherPlace) {
        otherIds[otherPlace] = ids[place];
        otherNodes[otherPlace] = nodes[place];
    }

    /** What tells the value in a place, or that there is none, from others: equal just for equal values. */
    Object key(int place) {
        NodeId known = ids[place];
        Node node = nodes[place];
        if (known == null && node == null) {
            return NONE;
        }
        NodeId id = known == null ? lookups.id(node) : known;
        // A number that was worked out has a place in the database without its zeros.
        boolean stands =
                !NodeId.isDoesNotExist(id) && (node == null || lookups.node(id).equals(node));
        return stands ? TripleNumbers.key(id, ByteBuffer.allocate(Long.BYTES)) : get(header.variable(place));
    }

    /** Whether another row has the same values for these variables; false also where that does not show at once. */
    boolean isSame(Row other, List<Var> variables) {
        for (Var each : variables) {
            int here = header.place(each);
            int there = header == other.header ? here : other.header.place(each);
            boolean bound = here >= 0 && isBound(here);
            if (bound != (there >= 0 && other.isBound(there))) {
                return false;
            }
            if (bound && !isSame(here, other, there)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int here, Row other, int there) {
        NodeId one = ids[here];
        NodeId two = other.ids[there];
        Node left = nodes[here];
        Node right = other.nodes[there];
        if (left != null && right != null) {
            return left.equals(right);
        }
        // A number that was worked out can have zeros that its place in the database has not.
        boolean exact = (left == null && right == null) || (one != null && one.isPtr());
        return exact && one != null && two != null && Lookups.same(one, two);
    }

    /** The numbers as far as they are known, with room for those of a longer header. */
    @Nullable
    NodeId[] ids(Header longer) {
        return Arrays.copyOf(ids, longer.size());
    }

    /** The same values and more: of a header that begins with this one's. */
    Row with(Header longer, @Nullable NodeId[] numbers) {
        return new Row(longer, numbers.clone(), Arrays.copyOf(nodes, longer.size()), lookups);
    }

    /** The same values and one more. */
    Row with(Header longer, Var variable, Node value) {
        Row row = new Row(longer, ids(longer), Arrays.copyOf(nodes, longer.size()), lookups);
        row.nodes[longer.place(variable)] = value;
        return row;
    }

    /** The same values under a header of the same places. */
    Row under(Header other) {
        return new Row(other, ids, nodes, lookups);
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        int place = header.place(variable);
        if (place < 0) {
            return null;
        }
        Node node = nodes[place];
        NodeId id = ids[place];
        if (node == null && id != null) {
            node = lookups.node(id);
            nodes[place] = node;
        }
        return node;
    }

    @Override
    protected boolean contains1(Var variable) {
        int place = header.place(variable);
        return place >= 0 && isBound(place);
    }

    boolean isBound(int place) {
        return ids[place] != null || nodes[place] != null;
    }

    @Override
    protected Iterator<Var> vars1() {
        return header.visible().stream().filter(this::contains1).iterator();
    }

    @Override
    protected int size1() {
        return (int) header.visible().stream().filter(this::contains1).count();
    }

    @Override
    protected boolean isEmpty1() {
        return header.visible().stream().noneMatch(this::contains1);
    }

    /** A solution that can outlive the transaction. */
    @Override
    public Binding detach() {
        BindingBuilder builder = Binding.builder();
        vars1().forEachRemaining(each -> builder.add(each, get(each)));
        return builder.build();
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        throw new IllegalStateException("A row has no parent");
    }
}
