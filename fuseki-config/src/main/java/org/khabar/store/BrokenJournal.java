package org.khabar.store;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/**
 * Mends the journal of a process that was killed in the middle of writing to it. TDB2 of Jena 5.6.0 refuses to open a
 * database whose journal ends within an entry, although such an entry stands before the commit of its transaction, and
 * so belongs to one that never was.
 */
final class BrokenJournal {
    private static final int HEADER_BYTES = 28;

    private BrokenJournal() {}

    /**
     * Cuts off an entry that is not whole, and everything behind it.
     *
     * @param database folder of the TDB2 database
     * @param current the folder in it that holds the data
     * @throws org.apache.jena.dboe.DBOpEnvException if another process holds the database
     */
    static void mend(Path database, Path current) {
        Location location = Location.create(current);
        if (!Files.isDirectory(current) || !Journal.exists(location)) {
            return;
        }
        ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(database));
        lock.lockEx();
        Journal journal = Journal.create(location);
        try {
            long whole = endOfWholeEntries(journal);
            if (whole < journal.size()) {
                journal.truncate(whole);
                journal.sync();
            }
        } finally {
            journal.close();
            lock.unlock();
            ProcessFileLock.release(lock);
        }
    }

    private static long endOfWholeEntries(Journal journal) {
        long end = 0;
        Iterator<JournalEntry> entries = journal.entries();
        try {
            while (entries.hasNext()) {
                ByteBuffer data = entries.next().getByteBuffer();
                end += HEADER_BYTES + (data == null ? 0 : data.capacity());
            }
        } catch (TransactionException e) {
            // The entry that begins here is cut short or does not bear its checksum.
            return end;
        }
        return end;
    }
}
