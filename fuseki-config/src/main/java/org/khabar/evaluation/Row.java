package org.khabar.evaluation;

import java.util.Arrays;
import java.util.Iterator;
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

    private boolean isBound(int place) {
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
