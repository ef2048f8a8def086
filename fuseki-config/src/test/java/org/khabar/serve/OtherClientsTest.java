package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.UpdateExecutionException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;

/** RDF4J's client against a running server: it shares no code with Jena. */
class OtherClientsTest {

    @Test
    void rdf4jReadsAndWrites(@TempDir Path dir) {
        try (Served served = Served.start(dir)) {
            with(served, OtherClientsTest::ask);
            assertThrows(UpdateExecutionException.class, () -> with(served, OtherClientsTest::insert));
            String[] user = new String(
                            Base64.getDecoder().decode(served.password().substring("Basic ".length())),
                            StandardCharsets.UTF_8)
                    .split(":", 2);
            with(served, OtherClientsTest::insert, user);
            with(
                    served,
                    connection -> assertTrue(connection
                            .prepareBooleanQuery("ASK { <urn:s> <urn:p> 1 }")
                            .evaluate()));
        }
    }

    private static void with(Served served, Consumer<RepositoryConnection> job, String... user) {
        SPARQLRepository repository = new SPARQLRepository(
                served.uri("/khabar/sparql").toString(),
                served.uri("/khabar/update").toString());
        if (user.length == 2) {
            repository.setUsernameAndPassword(user[0], user[1]);
        }
        repository.init();
        try (RepositoryConnection connection = repository.getConnection()) {
            job.accept(connection);
        } finally {
            repository.shutDown();
        }
    }

    private static void insert(RepositoryConnection connection) {
        connection
                .prepareUpdate("INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> 1 } }")
                .execute();
    }

    private static void ask(RepositoryConnection connection) {
        try (var rows = connection
                .prepareTupleQuery("PREFIX kh: <" + Kh.NS + "> SELECT ?who { ?e a kh:Resignation ; kh:agent ?who }")
                .evaluate()) {
            assertEquals(
                    Kh.ID + "person/sami-al-khatib", rows.next().getValue("who").stringValue());
        }
        try (var triples = connection
                .prepareGraphQuery("DESCRIBE <" + Kh.ID + "person/sami-al-khatib>")
                .evaluate()) {
            Model model = QueryResults.asModel(triples);
            assertTrue(model.size() > 5, model.toString());
        }
        assertTrue(connection.getContextIDs().stream().findFirst().isPresent());
    }
}
