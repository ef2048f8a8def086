package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;

/** A store that starts from the one made at build time is the one that would be worked out. */
class ReadyMadeStoreTest {
    private static final String FOUND =
            "PREFIX text: <http://jena.apache.org/text#> SELECT ?node { ?node text:query \"وزارة\" }";

    private final Path folder;

    ReadyMadeStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Set<String> quads(Store store) {
        DatasetGraph quads = store.dataset();
        quads.begin(ReadWrite.READ);
        try {
            return quads.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                    // Blank nodes have other labels in each copy.
                    .map(quad -> quad.toString().replaceAll("_:\\S+|\\b[0-9a-f]{32}\\b", "_"))
                    .collect(Collectors.toSet());
        } finally {
            quads.end();
        }
    }

    private static List<String> found(Store store) {
        DatasetGraph quads = store.dataset();
        quads.begin(ReadWrite.READ);
        try (QueryExec asked = QueryExec.dataset(quads).query(FOUND).build()) {
            return asked.select().stream()
                    .map(row -> row.get("node").toString())
                    .sorted()
                    .toList();
        } finally {
            quads.end();
        }
    }

    @Test
    void sameAsWorkedOut() {
        Path ready = folder.resolve("ready");
        ReadyMadeStore.unpack(ready, Kh.ID);
        assertTrue(Files.isDirectory(StoreFolder.database(ready)));
        try (Store one = Store.open(folder.resolve("one"), Kh.ID);
                Store other = Store.openBare(folder.resolve("other"))) {
            assertEquals(quads(other), quads(one));
            assertEquals(found(other), found(one));
            assertFalse(found(one).isEmpty());
        }
    }

    @Test
    void anotherBaseIsWorkedOut() {
        ReadyMadeStore.unpack(folder, "https://example.org/id/");
        assertFalse(Files.exists(StoreFolder.database(folder)));
    }

    @Test
    void whatWasHalfUnpackedIsUnpackedAnew() throws Exception {
        Path left = folder.resolve("ready-made/tdb2/Data-0001");
        Files.createDirectories(left);
        Files.writeString(left.resolve("SPO.dat"), "half");
        Files.createDirectories(folder.resolve("text-1"));
        Files.writeString(folder.resolve("text-1/half"), "half");
        ReadyMadeStore.unpack(folder, Kh.ID);
        assertFalse(Files.exists(folder.resolve("ready-made")));
        assertFalse(Files.exists(folder.resolve("text-1/half")));
        assertTrue(Files.exists(folder.resolve("tdb2/Data-0001/SPO.dat")));
    }
}
