package org.khabar.derived;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * A dataset whose default graph holds what all named graphs say and what follows from that by the ontology, and where two
 * named graphs hold {@linkplain ShownNames the name to show} of each thing and {@linkplain ShownTellings the telling to show} of
 * each event. Whatever changes a named graph through it changes these in the same transaction; the default graph itself cannot be written. Queries go to the dataset beneath,
 * which finds everything at hand.
 */
public final class DerivedDataset extends DatasetGraphWrapper {
    private static final Node UNION = Quad.defaultGraphIRI;

    private final Inference inference;
    private final List<QuadChanges> followers;
    private final List<KeptGraph> kept = List.of(new KeptGraph(new ShownNames()), new KeptGraph(new ShownTellings()));
    private final SteadyReads reads;

    /**
     * @param stored a dataset with transactions whose default graph is stored, not computed
     * @param followers what else is kept in step
     */
    public DerivedDataset(DatasetGraph stored, Inference inference, List<QuadChanges> followers) {
        super(stored, stored.getContext());
        reads = new SteadyReads(stored);
        this.inference = inference;
        this.followers = List.copyOf(followers);
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
        requireNamed(graph);
        DatasetGraph stored = getW();
        if (stored.contains(graph, subject, property, object)) {
            return;
        }
        Triple triple = Triple.create(subject, property, object);
        boolean isTold = stored.contains(UNION, subject, property, object);
        stored.add(graph, subject, property, object);
        // Where the union has the triple, it has what follows from it too.
        if (!isTold) {
            stored.add(UNION, subject, property, object);
            inference
                    .from(triple)
                    .forEach(next -> stored.add(UNION, next.getSubject(), next.getPredicate(), next.getObject()));
            kept.forEach(each -> each.changed(triple));
            followers.forEach(follower -> follower.added(Quad.create(UNION, triple)));
        }
        kept.forEach(each -> each.written(graph, subject));
        followers.forEach(follower -> follower.added(Quad.create(graph, triple)));
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
        requireNamed(graph);
        DatasetGraph stored = getW();
        if (!stored.contains(graph, subject, property, object)) {
            return;
        }
        stored.delete(graph, subject, property, object);
        Triple triple = Triple.create(subject, property, object);
        if (!isTold(stored, triple)) {
            dropUnfounded(stored, Stream.concat(Stream.of(triple), inference.from(triple)));
        }
        kept.forEach(each -> each.written(graph, subject));
        followers.forEach(follower -> follower.deleted(Quad.create(graph, triple)));
    }

    /** Takes out of the default graph what is neither told nor follows from what is. */
    private void dropUnfounded(DatasetGraph stored, Stream<Triple> triples) {
        triples.filter(gone ->
                        !isTold(stored, gone) && inference.sources(gone).noneMatch(source -> isTold(stored, source)))
                .toList()
                .forEach(gone -> {
                    stored.delete(UNION, gone.getSubject(), gone.getPredicate(), gone.getObject());
                    kept.forEach(each -> each.changed(gone));
                    followers.forEach(follower -> follower.deleted(Quad.create(UNION, gone)));
                });
    }

    private static boolean isTold(DatasetGraph stored, Triple triple) {
        return stored.contains(Quad.unionGraph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private static void requireNamed(Node graph) {
        if (Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
            throw new DefaultGraphException();
        }
    }

    /** All of the default graph cannot be deleted, but whoever deletes everything may ask for that too. */
    @Override
    public void deleteAny(Node graph, Node subject, Node property, Node object) {
        boolean everything = Node.ANY.equals(subject) && Node.ANY.equals(property) && Node.ANY.equals(object);
        if (everything && Quad.isDefaultGraph(graph)) {
            return;
        }
        List<Quad> gone = Iter.toList(
                Node.ANY.equals(graph)
                        ? getR().findNG(graph, subject, property, object)
                        : getR().find(graph, subject, property, object));
        gone.forEach(this::delete);
    }

    @Override
    public void removeGraph(Node graph) {
        if (!Quad.isDefaultGraph(graph)) {
            deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        }
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        removeGraph(name);
        graph.find().forEach(triple -> add(Quad.create(name, triple)));
    }

    @Override
    public void clear() {
        deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    /** Works out the whole default graph, and the graphs that follow from it, anew; call it within a write transaction. */
    public void deriveAnew() {
        getW().deleteAny(UNION, Node.ANY, Node.ANY, Node.ANY);
        deriveMore();
    }

    /**
     * Makes the default graph, and the graphs that follow from it, right after graphs were filled in the dataset beneath, and
     * nothing was taken out of it; call it within a write transaction.
     */
    public void deriveMore() {
        DatasetGraph stored = getW();
        kept.forEach(each -> each.clear(stored));
        WholeDefaultGraph.fill(stored, inference);
        kept.forEach(each -> each.fill(stored));
    }

    /**
     * Makes the default graph what it is by this ontology where it was derived by another one: only triples whose class or property
     * has other consequences are looked at. Call it within a write transaction.
     */
    public void deriveWhatDiffers(Inference before) {
        DatasetGraph stored = getW();
        for (Node term : inference.differingFrom(before)) {
            List<Triple> told = Stream.concat(
                            stored.stream(Quad.unionGraph, Node.ANY, term, Node.ANY),
                            stored.stream(Quad.unionGraph, Node.ANY, RDF.type.asNode(), term))
                    .map(Quad::asTriple)
                    .toList();
            for (Triple triple : told) {
                dropUnfounded(stored, before.from(triple));
                inference
                        .from(triple)
                        .filter(next ->
                                !stored.contains(UNION, next.getSubject(), next.getPredicate(), next.getObject()))
                        .toList()
                        .forEach(next -> {
                            stored.add(UNION, next.getSubject(), next.getPredicate(), next.getObject());
                            kept.forEach(each -> each.changed(next));
                            followers.forEach(follower -> follower.added(Quad.create(UNION, next)));
                        });
            }
        }
    }

    /** The dataset beneath, as the transaction of this thread sees it; to be asked for anew in each transaction. */
    @Override
    protected DatasetGraph get() {
        return reads.current();
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(TxnType type) {
        reads.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void commit() {
        boolean writes = get().transactionMode() == ReadWrite.WRITE;
        if (writes) {
            kept.forEach(each -> each.settle(this));
            followers.forEach(follower -> follower.committing(get()));
        }
        get().commit();
        if (writes) {
            followers.forEach(QuadChanges::committed);
        }
    }

    @Override
    public void abort() {
        boolean writes = get().transactionMode() == ReadWrite.WRITE;
        get().abort();
        if (writes) {
            kept.forEach(KeptGraph::forget);
            followers.forEach(QuadChanges::aborted);
        }
    }

    @Override
    public void end() {
        boolean left = get().isInTransaction() && get().transactionMode() == ReadWrite.WRITE;
        reads.end();
        if (left) {
            kept.forEach(KeptGraph::forget);
            followers.forEach(QuadChanges::aborted);
        }
    }
}
