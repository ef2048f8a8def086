package org.khabar.store;

import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.khabar.derived.SortedTuples;

/** Adds many named graphs to a TDB2 database, and nothing that follows from them. Use it within one write transaction. */
final class StoredGraphs {
    private final NodeTable nodes;
    private final SortedTuples quads;

    StoredGraphs(DatasetGraph stored) {
        NodeTupleTable table = TDBInternal.requireStorage(stored).getQuadTable().getNodeTupleTable();
        nodes = table.getNodeTable();
        quads = new SortedTuples(table.getTupleTable());
    }

    void add(Node name, Graph graph) {
        NodeId in = nodes.getAllocateNodeId(name);
        graph.find()
                .forEach(triple -> quads.add(TupleFactory.create4(
                        in,
                        nodes.getAllocateNodeId(triple.getSubject()),
                        nodes.getAllocateNodeId(triple.getPredicate()),
                        nodes.getAllocateNodeId(triple.getObject()))));
    }

    /** Writes what was added. */
    void flush() {
        quads.flush();
    }
}
