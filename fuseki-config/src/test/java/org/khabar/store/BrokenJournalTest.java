package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal that ends within an entry. */
class BrokenJournalTest {
    private static final int ENTRY = 28 + 24;
    private final Path dir;

    BrokenJournalTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 27, 28, 29, ENTRY - 1, ENTRY})
    void isCutOff(int length) throws IOException {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
        }
        breakJournal(length);
        try (Store store = SampleArticles.emptyStore(dir)) {
            assertEquals(2, store.counts().articles());
            assertEquals(Outcome.UNCHANGED, store.put(SampleArticles.DEMAND, SampleArticles.demand()));
        }
    }

    @Test
    void stopsJenaItself() throws IOException {
        SampleArticles.emptyStore(dir).close();
        breakJournal(ENTRY - 1);
        String database = dir.resolve("tdb2").toString();
        assertThrows(TransactionException.class, () -> DatabaseMgr.connectDatasetGraph(database));
    }

    /** The first bytes of an entry with 24 bytes of data, and with a checksum that is not its own. */
    private void breakJournal(int length) throws IOException {
        ByteBuffer entry = ByteBuffer.allocate(ENTRY).putInt(24).putInt(0xBAD).putInt(1);
        Path journal = dir.resolve("tdb2").resolve("Data-0001").resolve("journal.jrnl");
        Files.write(journal, java.util.Arrays.copyOf(entry.array(), length));
    }
}
