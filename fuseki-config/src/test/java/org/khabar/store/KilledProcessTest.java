package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.consolidation.Consolidation;
import org.khabar.consolidation.ToldArticles;
import org.khabar.derived.DerivedDataset;
import org.khabar.identity.Curation;
import org.khabar.identity.Ids;
import org.khabar.ontology.Kh;

/** A process that is killed while it writes, changes and removes leaves whole articles, and the next one goes on. */
class KilledProcessTest {
    private static final int KILLS = 50;
    private static final int LONGEST_MILLISECONDS = 300;

    private final Path dir;

    KilledProcessTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void leavesWholeArticles() throws IOException, InterruptedException {
        Random random = new Random(50);
        int articles = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = OtherProcess.start(WritingProcess.class, dir);
            OtherProcess.awaitLine(writer, "writing");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLISECONDS));
            writer.destroyForcibly();
            assertTrue(writer.waitFor(10, TimeUnit.SECONDS));
            articles += check(kill);
        }
        assertTrue(articles > KILLS, articles + " articles were found after all kills");
    }

    /** The store holds what a fresh consolidation of its articles gives, and nothing else. */
    private int check(int kill) {
        Map<String, Graph> told = new HashMap<>();
        Set<Quad> stored;
        try (Store store = SampleArticles.emptyStore(dir)) {
            stored = Txn.calculateRead(store.dataset(), () -> ofArticles(store.dataset()));
            isDerived(store.dataset());
        }
        DatasetGraph fresh = DatasetGraphFactory.create();
        Consolidation consolidation = new Consolidation(
                new Ids(Kh.ID),
                fresh,
                ReferenceData.AUTHORITY,
                Curation.NONE,
                iri -> Optional.ofNullable(told.get(iri)),
                (name, graph) -> {
                    fresh.removeGraph(name);
                    graph.stream().forEach(triple -> fresh.add(Quad.create(name, triple)));
                });
        new ToldArticles(dir.resolve("articles")).forEach(note -> {
            consolidation.put(note.article(), note.graph());
            told.put(note.article(), note.graph());
        });
        assertEquals(ofArticles(fresh), stored, "after kill " + kill);
        return told.size();
    }

    /** The default graph is what the named ones and the ontology give, kept through every change and kill. */
    private static void isDerived(DerivedDataset quads) {
        quads.begin(ReadWrite.WRITE);
        try {
            Set<Triple> kept = quads.getDefaultGraph().stream().collect(Collectors.toSet());
            quads.deriveAnew();
            assertEquals(quads.getDefaultGraph().stream().collect(Collectors.toSet()), kept);
        } finally {
            quads.abort();
            quads.end();
        }
    }

    private static Set<Quad> ofArticles(DatasetGraph quads) {
        return Iter.asStream(quads.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .filter(quad -> quad.getGraph().equals(Consolidation.GRAPH)
                        || !ReferenceData.isReference(quad.getGraph().getURI()))
                .collect(Collectors.toSet());
    }
}
