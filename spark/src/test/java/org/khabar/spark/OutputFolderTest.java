package org.khabar.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is started again knows what is done, and that what is there is of another input. */
class OutputFolderTest {

    private static final int SIZE = 1_000;

    private final Configuration hadoop = new Configuration();
    private final Path news;
    private final OutputFolder out;

    OutputFolderTest(@TempDir Path folder) throws IOException {
        this.news = Files.createDirectories(folder.resolve("news"));
        this.out = OutputFolder.of(folder.resolve("out").toString(), hadoop);
    }

    @BeforeEach
    void allIsDone() throws IOException {
        Files.writeString(news.resolve("a.txt"), "one");
        Files.writeString(news.resolve("b.txt"), "two");
        Files.writeString(news.resolve("c.jsonl"), "x".repeat(2 * SIZE + 1));
        Files.writeString(news.resolve("d.txt"), "x".repeat(SIZE + 1));
        assertEquals(5, pieces(SIZE).size());
        for (Piece piece : pieces(SIZE)) {
            out.system().create(out.graphs(piece)).close();
            out.system().create(out.report(piece)).close();
        }
    }

    @Test
    void theSameInputIsDone() throws IOException {
        assertEquals(Optional.empty(), out.foreign(pieces(SIZE)));
        assertEquals(Set.copyOf(pieces(SIZE)), out.done(pieces(SIZE)));
    }

    @Test
    void aPieceIsDoneIfBothItsFilesAreThere() throws IOException {
        List<Piece> pieces = pieces(SIZE);
        out.system().delete(out.graphs(pieces.get(0)), false);
        out.system().delete(out.report(pieces.get(1)), false);
        assertEquals(Set.copyOf(pieces.subList(2, 5)), out.done(pieces));
    }

    @Test
    void anotherSizeOfPiecesIsAnotherInput() throws IOException {
        assertTrue(out.foreign(pieces(2 * SIZE)).isPresent());
    }

    @Test
    void aFileThatCameIsAnotherInput() throws IOException {
        Files.writeString(news.resolve("aa.txt"), "three");
        assertTrue(out.foreign(pieces(SIZE)).isPresent());
    }

    @Test
    void aFileThatIsGoneIsAnotherInput() throws IOException {
        Files.delete(news.resolve("d.txt"));
        assertTrue(out.foreign(pieces(SIZE)).isPresent());
    }

    @Test
    void aFileThatHasGrownIsAnotherInput() throws IOException {
        for (String file : List.of("b.txt", "c.jsonl", "d.txt")) {
            long before = Files.size(news.resolve(file));
            Files.writeString(news.resolve(file), "more", StandardOpenOption.APPEND);
            assertTrue(out.foreign(pieces(SIZE)).isPresent(), file);
            Files.writeString(news.resolve(file), "x".repeat((int) before));
            assertEquals(Optional.empty(), out.foreign(pieces(SIZE)), file);
        }
    }

    private List<Piece> pieces(int size) throws IOException {
        return new Pieces(hadoop, size).of(List.of(news.toString()));
    }
}
