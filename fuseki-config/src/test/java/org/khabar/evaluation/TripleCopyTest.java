package org.khabar.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A copy in memory finds what the database finds, in the same order. */
class TripleCopyTest {
    static {
        JenaSystem.init();
    }

    private final Random random = new Random(3);
    private DatasetGraph database;
    private NodeTupleTable triples;
    private TripleCopy copy;

    @BeforeEach
    void fill() {
        database = DatabaseMgr.createDatasetGraph();
        database.begin(ReadWrite.WRITE);
        for (int i = 0; i < 2_000; i++) {
            database.add(Quad.create(Quad.defaultGraphIRI, thing("s", 80), thing("p", 5), object()));
        }
        database.commit();
        database.end();
        database.begin(ReadWrite.READ);
        triples = TDBInternal.requireStorage(database).getTripleTable().getNodeTupleTable();
        copy = TripleCopy.of(all(), Integer.MAX_VALUE).orElseThrow();
    }

    @AfterEach
    void end() {
        database.end();
    }

    private Node thing(String kind, int most) {
        return NodeFactory.createURI("urn:" + kind + random.nextInt(most));
    }

    private Node object() {
        return switch (random.nextInt(3)) {
            case 0 -> NodeFactoryExtra.intToNode(random.nextInt(20) - 10);
            case 1 -> NodeFactory.createLiteralString("words " + random.nextInt(30));
            default -> thing("s", 80);
        };
    }

    private Iterator<Tuple<NodeId>> all() {
        return triples.find(TupleFactory.create3(null, null, null));
    }

    @Test
    void everyPatternOfEveryTriple() {
        int found = 0;
        for (Tuple<NodeId> triple : ImmutableList.copyOf(all())) {
            for (int given = 0; given < 8; given++) {
                NodeId s = (given & 1) == 0 ? null : triple.get(0);
                NodeId p = (given & 2) == 0 ? null : triple.get(1);
                NodeId o = (given & 4) == 0 ? null : triple.get(2);
                if (given != 0 || found == 0) {
                    List<Tuple<NodeId>> right = ImmutableList.copyOf(triples.find(TupleFactory.create3(s, p, o)));
                    assertEquals(right, ImmutableList.copyOf(copy.find(s, p, o)), "pattern " + given);
                    assertTrue(right.contains(triple));
                    found++;
                }
            }
        }
        assertTrue(found > 5_000, found + " patterns");
    }

    @Test
    void whatIsNotThere() {
        NodeId known = all().next().get(1);
        NodeId unknown = NodeId.inline(NodeFactoryExtra.intToNode(4711));
        assertEquals(List.of(), ImmutableList.copyOf(copy.find(unknown, null, null)));
        assertEquals(List.of(), ImmutableList.copyOf(copy.find(null, known, unknown)));
        assertEquals(List.of(), ImmutableList.copyOf(copy.find(known, known, known)));
    }

    @Test
    void anEmptyGraphAndOneThatIsTooLarge() {
        TripleCopy empty = TripleCopy.of(Collections.emptyIterator(), 10).orElseThrow();
        assertEquals(List.of(), ImmutableList.copyOf(empty.find(null, null, null)));
        assertTrue(TripleCopy.of(all(), 100).isEmpty());
    }
}
