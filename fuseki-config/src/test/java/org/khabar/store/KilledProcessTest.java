package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.ontology.Kh;

/** A process that is killed while it writes leaves whole articles. */
class KilledProcessTest {
    private final Path dir;

    KilledProcessTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 137, 1500})
    void leavesWholeArticles(int millisecondsOfWriting) throws IOException, InterruptedException {
        Process writer = OtherProcess.start(WritingProcess.class, dir);
        OtherProcess.awaitLine(writer, "writing");
        TimeUnit.MILLISECONDS.sleep(millisecondsOfWriting);
        writer.destroyForcibly();
        assertTrue(writer.waitFor(10, TimeUnit.SECONDS));

        try (Store store = SampleArticles.emptyStore(dir)) {
            int whole = SampleArticles.resignation().size();
            DatasetGraph quads = store.dataset();
            List<Integer> sizes = Txn.calculateRead(quads, () -> Iter.iter(quads.listGraphNodes())
                    .map(Node::getURI)
                    .filter(name -> !ReferenceData.isReference(name))
                    .map(name -> quads.getGraph(org.apache.jena.graph.NodeFactory.createURI(name))
                            .size())
                    .toList());
            assertFalse(sizes.isEmpty());
            assertEquals(List.of(whole), sizes.stream().distinct().toList());
            assertEquals(Outcome.ADDED, store.put(Kh.ID + "article/after", SampleArticles.demand()));
        }
    }
}
