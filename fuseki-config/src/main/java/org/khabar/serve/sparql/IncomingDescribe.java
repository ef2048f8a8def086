package org.khabar.serve.sparql;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerFactory;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Adds to a DESCRIBE what is said of the node; Jena's own handler gives what the node says. */
public final class IncomingDescribe implements DescribeHandler {
    /** So that describing a class or a country of a large store stays an answer and not an export. */
    static final int MOST = 10_000;

    private static final DescribeHandlerFactory FACTORY = IncomingDescribe::new;

    private Graph found = GraphFactory.createDefaultGraph();
    private List<Graph> data = List.of();

    private IncomingDescribe() {}

    /** Makes every DESCRIBE of this process symmetric; a second call changes nothing. */
    public static synchronized void install() {
        DescribeHandlerRegistry registry = DescribeHandlerRegistry.get();
        registry.remove(FACTORY);
        registry.add(FACTORY);
    }

    @Override
    public void start(Model accumulated, Context context) {
        Object current = context.get(ARQConstants.sysCurrentDataset);
        DatasetGraph quads = current instanceof Dataset dataset ? dataset.asDatasetGraph() : (DatasetGraph) current;
        found = accumulated.getGraph();
        data = List.of(quads.getDefaultGraph(), quads.getUnionGraph());
    }

    @Override
    public void describe(Resource resource) {
        for (Graph graph : data) {
            Iterator<Triple> incoming = graph.find(Node.ANY, Node.ANY, resource.asNode());
            try {
                Iter.limit(incoming, MOST).forEachRemaining(found::add);
            } finally {
                Iter.close(incoming);
            }
        }
    }

    @Override
    public void finish() {}
}
