package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;

/** The text index is made anew where it cannot be trusted. */
class SearchIndexTest {
    private final Path dir;

    SearchIndexTest(@TempDir Path dir) {
        this.dir = dir;
    }

    private static boolean finds(Store store, String words) {
        return Txn.calculateRead(store.dataset(), () -> {
            try (QueryExec query = QueryExec.dataset(store.dataset())
                    .query("ASK { ?s <http://jena.apache.org/text#query> '" + words + "' }")
                    .build()) {
                return query.ask();
            }
        });
    }

    private Path index() throws IOException {
        try (var entries = Files.list(dir)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("text-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void load() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            assertTrue(finds(store, "نهار جديد"));
            assertFalse(finds(store, "الانتخابات المحلية"));
        }
    }

    @Test
    void whereItIsMissing() throws IOException {
        load();
        FileUtils.deleteDirectory(index().toFile());
        try (Store store = SampleArticles.emptyStore(dir)) {
            assertTrue(finds(store, "نهار جديد"));
        }
    }

    @Test
    void whereAProcessDiedBetweenDatabaseAndIndex() throws IOException {
        load();
        Path kept = Files.createTempDirectory("index");
        FileUtils.copyDirectory(index().toFile(), kept.toFile());
        try (Store store = SampleArticles.emptyStore(dir)) {
            store.remove(SampleArticles.RESIGNATION);
            assertFalse(finds(store, "نهار جديد"));
        }
        // The index of before the removal, and the mark that stands from before the one change until after the other.
        FileUtils.deleteDirectory(index().toFile());
        FileUtils.moveDirectory(kept.toFile(), dir.resolve("text-1").toFile());
        Files.createFile(index().resolve("unsettled"));
        try (Store store = SampleArticles.emptyStore(dir)) {
            assertFalse(finds(store, "نهار جديد"));
            assertTrue(finds(store, "المعلمين"));
        }
    }

    @Test
    void whereOtherReferenceDataComeToAStoreWithoutIndex() throws IOException {
        load();
        FileUtils.deleteDirectory(index().toFile());
        ReferenceData other = new ReferenceData(Kh.ID, List.of(OntologyFiles.ONTOLOGY, OntologyFiles.ROLES));
        try (Store store = Store.open(dir, Kh.ID, other, Long.MAX_VALUE)) {
            assertTrue(finds(store, "نهار جديد"));
            assertTrue(finds(store, "وزير"));
        }
    }
}
