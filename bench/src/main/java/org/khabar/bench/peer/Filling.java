package org.khabar.bench.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.khabar.ontology.Kh;
import org.khabar.store.Store;

/**
 * A store of graphs that are consolidated already, such as those of another store: loaded as {@code tdb2.tdbloader} loads,
 * then opened, which works out the default graph and the text index.
 *
 * <p>{@code Filling NAMED.nq.gz STORE}
 */
public final class Filling {

    /** What a store notes of what it has worked out; without it all is worked out anew. */
    private static final Node DERIVED = NodeFactory.createURI("https://w3id.org/khabar/graph/derived");

    private Filling() {}

    public static void main(String[] arguments) throws Exception {
        Path dir = Path.of(arguments[1]);
        Store.open(dir, Kh.ID).close();
        Path database = dir.resolve("tdb2");
        Files.createDirectories(database);
        DatasetGraph quads = DatabaseMgr.connectDatasetGraph(database.toString());
        var loader = LoaderFactory.parallelLoader(quads, (format, words) -> {});
        loader.startBulk();
        RDFDataMgr.parse(loader.stream(), arguments[0]);
        loader.finishBulk();
        quads.begin(ReadWrite.WRITE);
        quads.deleteAny(Node.ANY, DERIVED, Node.ANY, Node.ANY);
        quads.commit();
        quads.end();
        TDBInternal.expel(quads);
        Store.open(dir, Kh.ID).close();
    }
}
