package org.khabar.serve.ahead;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.graph.GraphFactory;
import org.khabar.serve.packed.PackedBytes;

/** The triples of an answer, compressed in memory. */
record KeptTriples(PackedBytes packed) implements KeptResult {
    static KeptTriples of(Graph graph) {
        return new KeptTriples(PackedBytes.of(out -> RDFDataMgr.write(out, graph, RDFFormat.RDF_THRIFT)));
    }

    @Override
    public long size() {
        return packed.size();
    }

    @Override
    public QueryExecResult result() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(packed.open()).lang(RDFLanguages.RDFTHRIFT).parse(graph);
        return new QueryExecResult(graph);
    }
}
