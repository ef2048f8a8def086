package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;

/** What a person is told when a folder cannot be a store. */
class StoreFolderTest {
    private final Path dir;

    StoreFolderTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void anotherBase() {
        SampleArticles.emptyStore(dir).close();
        assertEquals(
                "The store " + dir + " was built with the base https://w3id.org/khabar/id/, not https://example.org/;"
                        + " use that base or name another folder",
                refusal(dir, "https://example.org/"));
    }

    @Test
    void anotherVersionOfTheOntology() throws IOException {
        new StoreProperties(Kh.ID, "999").write(dir);
        assertEquals(
                "The store " + dir + " was built with version 999 of the ontology, not " + ReferenceData.majorVersion()
                        + "; load the articles again into a new folder",
                refusal(dir, Kh.ID));
    }

    @Test
    void aFolderOfOtherThings() throws IOException {
        Files.writeString(dir.resolve("letter.txt"), "Dear");
        assertEquals(
                "The folder " + dir + " is not a Khabar store (it holds letter.txt); name an empty or a new folder",
                refusal(dir, Kh.ID));
        assertEquals(
                List.of("letter.txt"), List.of(String.join(",", dir.toFile().list())));
    }

    @Test
    void propertiesThatSayNothing() throws IOException {
        Files.writeString(dir.resolve("store.properties"), "colour=red");
        assertTrue(refusal(dir, Kh.ID).contains("is not a Khabar store"));
    }

    @Test
    void aFile() throws IOException {
        Path file = Files.writeString(dir.resolve("store"), "");
        assertEquals("The store " + file + " is a file; name a folder", refusal(file, Kh.ID));
    }

    @Test
    void aPlaceWhereNoFolderCanBe() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "");
        String message = refusal(file.resolve("store"), Kh.ID);
        assertTrue(message.startsWith("The store " + file.resolve("store") + " cannot be used ("), message);
        assertFalse(message.contains("\n"), message);
    }

    @Test
    void aStoreThatThisProcessHolds() {
        try (Store held = SampleArticles.emptyStore(dir)) {
            assertEquals(
                    "The store " + held.dir() + " is already open in this process; close it first",
                    refusal(dir, Kh.ID));
        }
        SampleArticles.emptyStore(dir).close();
    }

    @Test
    void aStoreThatAnotherProcessHolds() throws IOException, InterruptedException {
        Process other = OtherProcess.start(HoldingProcess.class, dir);
        try {
            OtherProcess.awaitLine(other, "open");
            assertEquals(
                    "The store " + dir + " is in use by process " + other.pid()
                            + "; stop that process or name another folder",
                    refusal(dir, Kh.ID));
        } finally {
            other.destroyForcibly();
        }
        assertTrue(other.waitFor(10, TimeUnit.SECONDS));
        SampleArticles.emptyStore(dir).close();
    }

    @Test
    void theBaseOfAFolder(@TempDir Path empty) {
        SampleArticles.emptyStore(dir, "https://example.org/").close();
        assertEquals(Optional.of("https://example.org/"), Store.baseOf(dir));
        assertEquals(Optional.empty(), Store.baseOf(empty));
    }

    @Test
    void aNoteThatAKilledStartLeft() throws IOException {
        Files.writeString(dir.resolve(StoreProperties.UNFINISHED), "ba");
        SampleArticles.emptyStore(dir).close();
        assertFalse(Files.exists(dir.resolve(StoreProperties.UNFINISHED)));
    }

    private static String refusal(Path folder, String base) {
        return String.valueOf(assertThrows(StoreException.class, () -> Store.open(folder, base))
                .getMessage());
    }
}
