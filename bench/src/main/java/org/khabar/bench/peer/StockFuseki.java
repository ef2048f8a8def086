package org.khabar.bench.peer;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/**
 * A Fuseki as it comes, over a TDB2 database whose default graph is the union of its named graphs.
 *
 * <p>{@code StockFuseki DATABASE PORT SECONDS}, the last the time that a query may take
 */
public final class StockFuseki {

    private StockFuseki() {}

    public static void main(String[] arguments) {
        DatasetGraph quads = DatabaseMgr.connectDatasetGraph(arguments[0]);
        quads.getContext().set(TDB2.symUnionDefaultGraph, true);
        quads.getContext().set(ARQ.queryTimeout, arguments[2] + "000");
        FusekiServer.create()
                .loopback(true)
                .port(Integer.parseInt(arguments[1]))
                .add("/stock", quads, false)
                .start()
                .join();
    }
}
