package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.consolidation.MadeUpArticle;
import org.khabar.identity.Ids;
import org.khabar.ontology.Kh;

/** What a person wrote into {@code curator.ttl} holds from the next start on, and is forgotten with the file. */
class CuratorFileTest {
    private final Path dir;

    CuratorFileTest(@TempDir Path dir) {
        this.dir = dir;
    }

    private List<Node> agents() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            return Txn.calculateRead(
                    store.dataset(), () -> store.dataset().stream(Node.ANY, Node.ANY, Kh.agent, Node.ANY)
                            .map(Quad::getObject)
                            .distinct()
                            .toList());
        }
    }

    @Test
    void aMergeIsMadeAndForbiddenAndLeftToTheRulesAgain() throws IOException {
        try (Store store = SampleArticles.emptyStore(dir)) {
            Stream.of(
                            new MadeUpArticle(1, "2019-05-02").resignation("غريغوري تالمادج", "portugal", ""),
                            new MadeUpArticle(2, "2019-05-02").resignation("جريجوري تالمدج", "portugal", ""),
                            new MadeUpArticle(3, "2019-05-02").resignation("سالم الدرويش", "portugal", ""))
                    .forEach(article -> store.put(article.iri(), article.graph()));
        }
        List<Node> before = agents();
        assertEquals(2, before.size());
        Path file = dir.resolve(CuratorFile.NAME);
        Files.writeString(
                file, "<" + before.get(0) + "> <http://www.w3.org/2002/07/owl#sameAs> <" + before.get(1) + "> .");
        assertEquals(1, agents().size());
        Ids ids = new Ids(Kh.ID);
        Files.writeString(
                file,
                "<" + ids.node("person", "غريغوري تالمادج", "portugal")
                        + "> <http://www.w3.org/2002/07/owl#differentFrom> <"
                        + ids.node("person", "جريجوري تالمدج", "portugal") + "> .");
        assertEquals(3, agents().size());
        Files.delete(file);
        assertEquals(before, agents());
    }

    @Test
    void aFileThatContradictsItselfChangesNothing() throws IOException {
        Files.createDirectories(dir);
        Files.writeString(dir.resolve(CuratorFile.NAME), """
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                <http://e/a> owl:sameAs <http://e/b> . <http://e/b> owl:sameAs <http://e/c> .
                <http://e/a> owl:differentFrom <http://e/c> .
                """);
        String message = message();
        assertTrue(message.contains("http://e/a and http://e/c"), message);
    }

    @Test
    void aFileThatIsNoTurtleIsNamedWithTheLine() throws IOException {
        Files.createDirectories(dir);
        Files.writeString(dir.resolve(CuratorFile.NAME), "<http://e/a> owl:sameAs\n");
        String message = message();
        assertTrue(message.contains(CuratorFile.NAME) && message.contains("line: 1"), message);
    }

    private String message() {
        StoreException refused = assertThrows(StoreException.class, () -> SampleArticles.emptyStore(dir));
        return Objects.requireNonNull(refused.getMessage());
    }
}
