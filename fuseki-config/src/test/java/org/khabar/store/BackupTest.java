package org.khabar.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.consolidation.MadeUpArticle;
import org.khabar.ontology.Kh;

/** A store is after its restoration what it was at the time of the backup. */
class BackupTest {
    private static final int ARTICLES = 4;
    private final Path dir;
    private final Path zip;

    BackupTest(@TempDir Path dir) {
        this.dir = dir;
        zip = dir.resolve("backup.zip");
    }

    @Test
    void intoANewStore() throws IOException {
        Set<String> before;
        Files.createDirectories(dir.resolve("a"));
        Files.writeString(dir.resolve("a").resolve(CuratorFile.NAME), "# nothing decided\n");
        try (Store store = SampleArticles.emptyStore(dir.resolve("a"))) {
            fill(store);
            before = quads(store);
            store.backup(zip);
        }
        assertEquals(Kh.ID, Store.baseOfBackup(zip));
        try (Store store = SampleArticles.emptyStore(dir.resolve("b"))) {
            store.restore(zip);
            assertSame(before, quads(store));
        }
        try (Store store = SampleArticles.emptyStore(dir.resolve("b"))) {
            assertSame(before, quads(store));
            assertEquals(
                    "# nothing decided\n", Files.readString(dir.resolve("b").resolve(CuratorFile.NAME)));
            // The articles as told are there too: putting one again changes nothing, removing one takes it back.
            assertEquals(Outcome.UNCHANGED, store.put(SampleArticles.DEMAND, SampleArticles.demand()));
            assertTrue(store.remove(SampleArticles.DEMAND));
            assertFalse(before.equals(quads(store)));
        }
    }

    @Test
    void overWhatWasWrittenSince() {
        try (Store store = SampleArticles.emptyStore(dir.resolve("a"))) {
            fill(store);
            Set<String> before = quads(store);
            long version = store.version();
            store.backup(zip);
            store.remove(SampleArticles.RESIGNATION);
            for (int i = 0; i < ARTICLES; i++) {
                MadeUpArticle other = MadeUpArticle.random(i + ARTICLES / 2, new Random(100 + i));
                store.put(other.iri(), other.graph());
            }
            Txn.executeWrite(store.dataset(), () -> store.dataset().removeGraph(node("urn:by-update")));
            assertFalse(before.equals(quads(store)));
            store.restore(zip);
            assertSame(before, quads(store));
            assertNotEquals(version, store.version());
            assertTrue(store.graphOf("a1").isPresent());
        }
    }

    @Test
    void aRestorationThatWasKilledIsDoneByTheNextProcess() throws IOException {
        Set<String> before;
        Path store = dir.resolve("a");
        try (Store open = SampleArticles.emptyStore(store)) {
            fill(open);
            before = quads(open);
            open.backup(zip);
            open.remove(SampleArticles.RESIGNATION);
        }
        Files.copy(zip, store.resolve("restoring.zip"));
        Files.createDirectories(store.resolve("restoring").resolve("articles"));
        try (Store open = SampleArticles.emptyStore(store)) {
            assertSame(before, quads(open));
        }
        assertFalse(Files.exists(store.resolve("restoring.zip")) || Files.exists(store.resolve("restoring")));
    }

    @Test
    void whatIsNoBackupChangesNothing() throws IOException {
        Path cut = dir.resolve("cut.zip");
        Path other = dir.resolve("other.zip");
        try (Store store = SampleArticles.emptyStore(dir.resolve("b"), "https://news.example/kb/")) {
            store.backup(other);
        }
        try (Store store = SampleArticles.emptyStore(dir.resolve("a"))) {
            fill(store);
            Set<String> before = quads(store);
            store.backup(zip);
            byte[] whole = Files.readAllBytes(zip);
            for (int length : new int[] {0, 100, whole.length / 2, whole.length * 3 / 4}) {
                Files.write(cut, java.util.Arrays.copyOf(whole, length));
                assertThrows(StoreException.class, () -> store.restore(cut), length + " bytes");
            }
            whole[whole.length / 2] ^= 0x55;
            Files.write(cut, whole);
            assertThrows(StoreException.class, () -> store.restore(cut));
            StoreException refused = assertThrows(StoreException.class, () -> store.restore(other));
            assertTrue(String.valueOf(refused.getMessage()).contains("https://news.example/kb/"), refused.getMessage());
            assertSame(before, quads(store));
        }
        try (Store store = SampleArticles.emptyStore(dir.resolve("a"))) {
            assertTrue(store.graphOf("a1").isPresent());
        }
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        try (Store store = SampleArticles.emptyStore(dir.resolve("a"))) {
            store.backup(zip);
            Path evil = dir.resolve("evil.zip");
            try (OutputStream file = Files.newOutputStream(evil);
                    ZipOutputStream out = new ZipOutputStream(file)) {
                out.putNextEntry(new ZipEntry("backup.properties"));
                out.write(("base=" + Kh.ID + "\nontology=" + ReferenceData.majorVersion()).getBytes(UTF_8));
                for (String name :
                        new String[] {"articles/../../out.txt", "articles/aa/../../../out.txt", "/out.txt"}) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write('x');
                }
                out.putNextEntry(new ZipEntry("quads.nq"));
                out.write("<urn:a> <urn:b> \"c\" <urn:g> .\n".getBytes(UTF_8));
            }
            store.restore(evil);
            assertTrue(Txn.calculateRead(store.dataset(), () -> store.dataset().containsGraph(node("urn:g"))));
            assertFalse(Files.exists(dir.resolve("out.txt")) || Files.exists(dir.resolve("a/out.txt")));
        }
    }

    private static void fill(Store store) {
        SampleArticles.load(store);
        for (int i = 0; i < ARTICLES; i++) {
            MadeUpArticle article = MadeUpArticle.random(i, new Random(i));
            store.put(article.iri(), article.graph());
        }
        Txn.executeWrite(store.dataset(), () -> store.dataset()
                .add(
                        node("urn:by-update"),
                        node("urn:s"),
                        node("urn:p"),
                        NodeFactory.createLiteralLang("ق \"x\"\n", "ar")));
    }

    /** Everything, blank nodes without their names, which no copy keeps. */
    private static Set<String> quads(Store store) {
        return Txn.calculateRead(store.dataset(), () -> store.dataset().stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                // Notes which curator's file was the last one.
                .filter(quad -> !quad.getSubject().toString().matches(".*/graph/(reference|curator)"))
                .map(quad -> quad.toString().replaceAll("_:[0-9a-f]{32}", "_:x"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void assertSame(Set<String> before, Set<String> now) {
        assertEquals(Set.of(), Sets.symmetricDifference(before, now));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
