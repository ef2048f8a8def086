package org.khabar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.identity.Ids;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;
import org.khabar.ontology.Schema;

class StoreTest {
    private final Path dir;

    StoreTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void addsReplacesAndLeavesAlone() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            assertEquals(Outcome.ADDED, store.put(SampleArticles.RESIGNATION, SampleArticles.resignation()));
            assertEquals(Outcome.UNCHANGED, store.put(SampleArticles.RESIGNATION, SampleArticles.resignation()));
            Graph shorter = SampleArticles.resignation();
            shorter.remove(NodeFactory.createURI(Kh.ID + "org/an-nahar-al-jadid"), Node.ANY, Node.ANY);
            assertEquals(Outcome.REPLACED, store.put(SampleArticles.RESIGNATION, shorter));
            assertTrue(graph(store, SampleArticles.RESIGNATION).isIsomorphicWith(shorter));
        }
    }

    @Test
    void repeatingChangesNoVersion() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            long before = store.version();
            SampleArticles.load(store);
            assertEquals(before, store.version());
            store.remove(SampleArticles.DEMAND);
            assertTrue(store.version() > before);
        }
    }

    @Test
    void takesBackExactlyOneArticle() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            assertTrue(store.remove(SampleArticles.DEMAND));
            assertFalse(store.remove(SampleArticles.DEMAND));
            assertTrue(graph(store, SampleArticles.DEMAND).isEmpty());
            assertTrue(graph(store, SampleArticles.RESIGNATION).isIsomorphicWith(SampleArticles.resignation()));
        }
    }

    @Test
    void findsAnArticleByItsIdentifier() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            assertEquals(Optional.of(SampleArticles.DEMAND), store.graphOf("a2"));
            assertEquals(Optional.empty(), store.graphOf("a3"));
            assertEquals(Optional.of("digest-of-a2"), store.digest(SampleArticles.DEMAND));
            assertEquals(Optional.empty(), store.digest(Kh.ID + "article/a3"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "<a>\"{}|^`\\\\", "../../etc", "خبر/١", "a\tb\nc", "😀", "%00%20", "id#char=0,5", "a?b&c"
            })
    void idsOfAnyCharacters(String identifier) {
        String iri = new Ids(Kh.ID).article(identifier);
        Graph graph = GraphFactory.createDefaultGraph();
        Node article = NodeFactory.createURI(iri);
        graph.add(article, RDF.type.asNode(), Schema.NewsArticle);
        graph.add(article, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(identifier));
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            Counts before = store.counts();
            assertEquals(Outcome.ADDED, store.put(iri, graph));
            assertEquals(Outcome.UNCHANGED, store.put(iri, graph));
            assertEquals(Optional.of(iri), store.graphOf(identifier));
            assertTrue(graph(store, iri).isIsomorphicWith(graph));
            assertTrue(store.remove(iri));
            assertEquals(before, store.counts());
        }
    }

    @Test
    void countsArticlesWithoutReferenceData() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            assertEquals(new Counts(0, 0, 0), store.counts());
            SampleArticles.load(store);
            long triples = (long) SampleArticles.resignation().size()
                    + SampleArticles.demand().size();
            assertEquals(new Counts(2, 2, triples), store.counts());
        }
    }

    @Test
    void keepsWhatItHeldWhenClosed() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
        }
        try (Store store = SampleArticles.emptyStore(dir)) {
            assertEquals(2, store.counts().articles());
        }
    }

    @Test
    void holdsTheReferenceDataInGraphsOfItsOwn() {
        try (Store store = Store.open(dir, Kh.ID)) {
            Graph ontology = graph(store, "https://w3id.org/khabar/graph/ontology");
            assertTrue(ontology.isIsomorphicWith(OntologyFiles.graph(OntologyFiles.ONTOLOGY)));
            for (String file : OntologyFiles.authority()) {
                Graph stored = graph(store, "https://w3id.org/khabar/graph/" + file.replace(".ttl", ""));
                assertEquals(OntologyFiles.graph(file).size(), stored.size(), file);
            }
        }
    }

    @Test
    void loadsTheReferenceDataOncePerVersion() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            DatasetGraph quads = store.dataset();
            ReferenceData reference = new ReferenceData(Kh.ID, List.of(OntologyFiles.ROLES));
            assertTrue(
                    Txn.calculateWrite(quads, () -> reference.load(quads, "")).any());
            assertFalse(
                    Txn.calculateWrite(quads, () -> reference.load(quads, "")).any());
            Node about = NodeFactory.createURI(ReferenceData.GRAPHS + "reference");
            Txn.executeWrite(quads, () -> quads.deleteAny(about, Node.ANY, Node.ANY, Node.ANY));
            assertTrue(
                    Txn.calculateWrite(quads, () -> reference.load(quads, "")).any());
        }
    }

    @Test
    void refusesToWriteReferenceDataAsAnArticle() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            String ontology = "https://w3id.org/khabar/graph/ontology";
            assertThrows(IllegalArgumentException.class, () -> store.put(ontology, SampleArticles.demand()));
            assertThrows(IllegalArgumentException.class, () -> store.remove(ontology));
        }
    }

    @Test
    void movesTheReferenceDataToAnotherBase() {
        String base = "https://example.org/news/";
        ReferenceData portfolios = new ReferenceData(base, List.of("authority/portfolios.ttl", "authority/media.ttl"));
        try (Store store = Store.open(dir, base, portfolios, Long.MAX_VALUE)) {
            DatasetGraph quads = store.dataset();
            List<String> subjects = Txn.calculateRead(quads, () -> quads.stream()
                    .filter(quad -> quad.getSubject().isURI())
                    .map(quad -> quad.getSubject().getURI())
                    .toList());
            assertTrue(subjects.stream().anyMatch(subject -> subject.startsWith(base)));
            assertFalse(subjects.stream().anyMatch(subject -> subject.startsWith(Kh.ID)));
        }
    }

    @Test
    void answersPlainSparqlFromTheUnionOfAllArticles() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            String question = "PREFIX kh: <" + Kh.NS + "> ASK { <" + Kh.ID
                    + "event/demand-teachers-union> kh:target ?p ." + " ?resignation kh:agent ?p ; a kh:Resignation }";
            boolean known = Txn.calculateRead(store.dataset(), () -> {
                try (QueryExec execution =
                        QueryExec.dataset(store.dataset()).query(question).build()) {
                    return execution.ask();
                }
            });
            assertTrue(known);
        }
    }

    private static Graph graph(Store store, String iri) {
        return Txn.calculateRead(store.dataset(), () -> {
            Graph copy = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
            org.apache.jena.graph.GraphUtil.addInto(copy, store.dataset().getGraph(NodeFactory.createURI(iri)));
            return copy;
        });
    }
}
