package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.serve.intruder.Door;
import org.khabar.serve.intruder.Window;

/** No request makes the server fetch an address, read a file or load a class. */
class ReachingOutTest {
    private static final String ONE_TRIPLE = "<urn:secret> <urn:p> \"out\" .";
    private static Served served;

    @BeforeAll
    static void start(@TempDir Path dir) {
        served = Served.start(dir);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theStrangerCounts() {
        try (Stranger stranger = new Stranger("text/turtle", ONE_TRIPLE)) {
            assertEquals(1, RDFDataMgr.loadGraph(stranger.address()).size());
            assertEquals(1, stranger.visits());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <%s>",
                "LOAD SILENT <%s>",
                "LOAD <%s> INTO GRAPH <urn:g>",
                "INSERT DATA { <urn:a> <urn:b> 1 } ; LOAD <%s>",
                "LOAD <%s> ; a syntax error"
            })
    void loadOfAnAddress(String update) {
        try (Stranger stranger = new Stranger("text/turtle", ONE_TRIPLE)) {
            int status = served.update(update.formatted(stranger.address())).statusCode();
            assertTrue(status == 403 || status == 400, "status " + status);
            assertEquals(0, stranger.visits());
            assertUnknown("<urn:secret>");
            assertUnknown("<urn:a>");
        }
    }

    @Test
    void loadOfAFile(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("secret.ttl"), ONE_TRIPLE);
        assertEquals(403, served.update("LOAD <" + file.toUri() + ">").statusCode());
        assertUnknown("<urn:secret>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * FROM <%s> { ?s ?p ?o }", "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }"})
    void fromAnAddress(String query) {
        try (Stranger stranger = new Stranger("text/turtle", ONE_TRIPLE)) {
            HttpResponse<String> answer = served.query(query.formatted(stranger.address()));
            assertFalse(answer.body().contains("urn:secret"), answer.body());
            assertEquals(0, stranger.visits());
        }
    }

    @Test
    void defaultGraphParameter() {
        try (Stranger stranger = new Stranger("text/turtle", ONE_TRIPLE)) {
            served.get(Served.QUERY + Served.encode("SELECT * { ?s ?p ?o }") + "&default-graph-uri="
                    + Served.encode(stranger.address()));
            assertEquals(0, stranger.visits());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
                "SELECT * { VALUES ?to { <%s> } SERVICE ?to { ?s ?p ?o } }"
            })
    void service(String query) {
        try (Stranger stranger = new Stranger("application/sparql-results+json", "{}")) {
            served.query(query.formatted(stranger.address()));
            assertEquals(0, stranger.visits());
        }
    }

    @Test
    void serviceInAnUpdate() {
        try (Stranger stranger = new Stranger("application/sparql-results+json", "{}")) {
            served.update("INSERT { ?s ?p ?o } WHERE { SERVICE <" + stranger.address() + "> { ?s ?p ?o } }");
            assertEquals(0, stranger.visits());
        }
    }

    @Test
    void contextOfJsonLd() {
        try (Stranger stranger = new Stranger("application/ld+json", "{\"@context\": {}}")) {
            String body = "{\"@context\": \"" + stranger.address() + "\", \"@id\": \"urn:secret\", \"urn:p\": \"x\"}";
            for (String type : new String[] {"application/ld+json", "application/json", "application/LD+JSON;q=1"}) {
                HttpResponse<String> answer = put(body, type);
                assertEquals(415, answer.statusCode(), type);
            }
            assertEquals(0, stranger.visits());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khabar/%64ata",
                "/khabar//data",
                "/khabar/./data",
                "/khabar/data/",
                "/khabar/data;x=1",
                "/%6Bhabar/data",
                "/khabar",
                "/khabar/",
                "/khabar/sparql",
                "/khabar/update"
            })
    void contextOfJsonLdByAnotherPath(String path) {
        try (Stranger stranger = new Stranger("application/ld+json", "{\"@context\": {}}")) {
            String body = "{\"@context\": \"" + stranger.address() + "\", \"@id\": \"urn:secret\", \"urn:p\": \"x\"}";
            String[] headers = {"Content-Type", "application/ld+json", "Authorization", served.password()};
            int status =
                    served.send("PUT", path + "?graph=urn:g", body, headers).statusCode();
            assertTrue(status >= 400, "status " + status);
            assertEquals(0, stranger.visits());
        }
    }

    @Test
    void jsonLdInAMultipartForm() {
        try (Stranger stranger = new Stranger("application/ld+json", "{\"@context\": {}}")) {
            String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.jsonld\"\r\n"
                    + "Content-Type: application/ld+json\r\n\r\n{\"@context\": \"" + stranger.address()
                    + "\", \"@id\": \"urn:secret\", \"urn:p\": \"x\"}\r\n--b--\r\n";
            HttpResponse<String> answer = put(body, "multipart/form-data; boundary=b");
            assertEquals(415, answer.statusCode());
            assertEquals(0, stranger.visits());
        }
    }

    @Test
    void externalEntityOfRdfXml(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("secret.txt"), "topsecret");
        try (Stranger stranger = new Stranger("text/plain", "topsecret")) {
            for (String entity : new String[] {file.toUri().toString(), stranger.address()}) {
                put(rdfXml("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + entity + "\">]>", "&e;"), "application/rdf+xml");
                assertFalse(served.get("/khabar/data?graph=urn:g").body().contains("topsecret"), entity);
            }
            assertEquals(0, stranger.visits());
        }
    }

    @Test
    void rdfXmlWithoutAnEntityIsTaken() {
        put(rdfXml("", "plain"), "application/rdf+xml");
        assertTrue(served.get("/khabar/data?graph=urn:g").body().contains("plain"));
    }

    private static String rdfXml(String declaration, String text) {
        return declaration + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:u=\"urn:u:\">"
                + "<rdf:Description rdf:about=\"urn:entity\"><u:p>" + text + "</u:p></rdf:Description></rdf:RDF>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?x { BIND(<java:%1$s.Door>() AS ?x) }",
                "SELECT ?x { BIND(CALL(IRI('java:%1$s.Door')) AS ?x) }",
                "SELECT ?x { <urn:a> <java:%1$s.Window> ?x }",
                "PREFIX w: <java:%1$s.> SELECT ?x { <urn:a> w:Window ?x }"
            })
    void classByIri(String query) {
        HttpResponse<String> answer = served.query(query.formatted("org.khabar.serve.intruder"));
        assertFalse(answer.body().contains("\"in\""), answer.body());
        assertEquals(0, Door.OPENED.get() + Window.OPENED.get());
    }

    @Test
    void classByIriInAnUpdate() {
        served.update("INSERT { <urn:a> <urn:b> ?x } WHERE { BIND(<java:org.khabar.serve.intruder.Door>() AS ?x) }");
        assertEquals(0, Door.OPENED.get());
    }

    @Test
    void standardFunctionsStillWork() {
        String answer = served.query("PREFIX afn: <http://jena.apache.org/ARQ/function#> PREFIX apf:"
                        + " <http://jena.apache.org/ARQ/property#> SELECT ?a ?b ?c { BIND(afn:max(1, 2) AS ?a)"
                        + " ?b apf:concat (\"x\" \"\") BIND(UCASE('c') AS ?c) }")
                .body();
        assertTrue(answer.contains("\"2\"") && answer.contains("\"x\"") && answer.contains("\"C\""), answer);
    }

    private static HttpResponse<String> put(String body, String type) {
        return served.send(
                "PUT", "/khabar/data?graph=urn:g", body, "Content-Type", type, "Authorization", served.password());
    }

    private static void assertUnknown(String term) {
        assertFalse(served.ask("{ " + term + " ?p ?o } UNION { GRAPH ?g { " + term + " ?p ?o } }"), term);
    }
}
