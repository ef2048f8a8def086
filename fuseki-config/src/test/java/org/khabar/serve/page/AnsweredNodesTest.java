package org.khabar.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What queries that people send to a page may cost and reach. */
class AnsweredNodesTest {
    private static final int ROWS = 300;
    private final DatasetGraph dataset = dataset();

    @Test
    void idsOfAllColumns() {
        AnsweredNodes answer = AnsweredNodes.of(dataset, "SELECT * { ?s ?p '7' }");
        assertEquals(Set.of(NodeFactory.createURI("urn:7"), RDFS.label.asNode()), answer.nodes());
        assertEquals(Optional.empty(), answer.fault());
    }

    @Test
    void aQueryThatTakesTooLong() {
        String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (?c != ?l) }";
        AnsweredNodes answer = AnsweredNodes.of(dataset, query, Duration.ofMillis(200));
        assertEquals(Optional.of(Word.TOO_SLOW), answer.fault());
    }

    @Test
    void anAnswerThatIsTooLong() {
        AnsweredNodes answer = AnsweredNodes.of(dataset, "SELECT ?a { ?a ?b ?c . ?d ?e ?f }");
        assertEquals(Optional.of(Word.ROWS_CUT), answer.fault());
        assertTrue(answer.nodes().size() <= ROWS, answer.nodes()::toString);
    }

    @Test
    void anotherServerIsNotAsked() {
        AnsweredNodes answer = AnsweredNodes.of(dataset, "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
        assertEquals(Optional.of(Word.WRONG_QUERY), answer.fault());
        assertTrue(answer.detail().contains("SERVICE"), answer.detail());
    }

    private static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.executeWrite(() -> {
            for (int i = 0; i < ROWS; i++) {
                dataset.getDefaultGraph()
                        .add(
                                NodeFactory.createURI("urn:" + i),
                                RDFS.label.asNode(),
                                NodeFactory.createLiteralString(Integer.toString(i)));
            }
        });
        return dataset;
    }
}
