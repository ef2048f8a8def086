package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;
import org.khabar.store.SampleArticles;
import org.khabar.store.Store;

/** Starting and stopping, and what a person is told when it cannot be. */
class StartingTest {
    private final Path dir;

    StartingTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void aPortInUse() throws IOException {
        try (Store store = SampleArticles.emptyStore(dir);
                ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            int port = taken.getLocalPort();
            assertEquals(
                    "Port " + port + " is in use by another program; name another port",
                    refusal(store, port, Kh.ID, Configuration.text()));
        }
    }

    @Test
    void anotherBase() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            String message = refusal(store, 0, "https://example.org/", Configuration.text());
            assertTrue(message.contains("has the base https://w3id.org/khabar/id/, not https://example.org/"), message);
        }
    }

    @Test
    void aFaultInTheAssemblerFile() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            String syntax = refusal(store, 0, Kh.ID, Configuration.text().replace("limit:rows 100000", "limit:rows ,"));
            assertTrue(syntax.startsWith("config/khabar.ttl: ") && syntax.contains("line: "), syntax);
            String values = refusal(
                    store,
                    0,
                    Kh.ID,
                    Configuration.text()
                            .replace("limit:rows 100000", "limit:rows -5")
                            .replace("limit:queries 32 ;", ""));
            assertEquals(
                    "config/khabar.ttl: limit:rows must be given once, as a whole number above 0;"
                            + " limit:queries must be given once, as a whole number above 0",
                    values);
            String location =
                    refusal(store, 0, Kh.ID, Configuration.text().replace("tdb2:location \"store/tdb2\" ;", ""));
            assertTrue(location.contains("tdb2:location"), location);
        }
    }

    @Test
    void aStockFusekiReadsTheFile() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            FusekiServer fuseki = FusekiServer.create()
                    .port(0)
                    .parseConfig(Configuration.of(Configuration.text(), store.database())
                            .assembler())
                    .start();
            try (RDFConnection connection = RDFConnection.connect(fuseki.datasetURL("khabar") + "/sparql")) {
                assertTrue(connection.queryAsk("ASK { ?demand a <" + Kh.Demand.getURI() + "> }"));
            }
            try (RDFConnection connection = RDFConnectionRemote.newBuilder()
                    .destination(fuseki.datasetURL("khabar"))
                    .updateEndpoint("update")
                    .build()) {
                HttpException refused =
                        assertThrows(HttpException.class, () -> connection.update("INSERT DATA { <urn:a> <urn:b> 1 }"));
                assertEquals(403, refused.getStatusCode());
            } finally {
                fuseki.stop();
            }
        }
    }

    @Test
    void credentialsThatAreNone() throws IOException {
        Files.writeString(dir.resolve("store.properties"), "base=" + Kh.ID + "\nontology=0.2\n");
        Files.writeString(dir.resolve("credentials"), "only-a-name\n");
        try (Store store = SampleArticles.emptyStore(dir)) {
            String message = refusal(store, 0, Kh.ID, Configuration.text());
            assertTrue(message.contains("user: password"), message);
        }
    }

    @Test
    void thePasswordStaysTheSame() {
        String first;
        try (Served served = Served.start(dir)) {
            first = served.password();
        }
        try (Served served = Served.start(dir)) {
            assertEquals(first, served.password());
        }
    }

    @Test
    void listensOnThisMachineAlone() {
        try (Served served = Served.start(dir)) {
            assertEquals("localhost", served.server().address().getHost());
            assertTrue(served.server().address().getPort() > 0);
            assertTrue(served.server().listensOnLoopback());
        }
    }

    @Test
    void theStoreStaysOpenBehindAClosedServer() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            KhabarServer.start(store, 0, Kh.ID).close();
            SampleArticles.load(store);
            assertEquals(2, store.counts().articles());
        }
    }

    @Test
    void idsOfAnotherBaseLeadToTheirPages() {
        String base = "https://news.example/kb/";
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(NodeFactory.createURI(base + "person/x"), Kh.agent, NodeFactory.createURI(base + "شخص/سامي"));
        try (Store store = SampleArticles.emptyStore(dir, base)) {
            store.put(base + "article/x", graph);
            try (Served served = new Served(store, KhabarServer.start(store, 0, base))) {
                for (String id : new String[] {"person/x", "%D8%B4%D8%AE%D8%B5/%D8%B3%D8%A7%D9%85%D9%8A"}) {
                    for (String prefix : new String[] {"/id/", "/kb/"}) {
                        HttpResponse<String> answer = served.get(prefix + id, "Accept", "text/html");
                        assertEquals(303, answer.statusCode(), prefix + id);
                        assertEquals(
                                "/page/" + id,
                                answer.headers().firstValue("Location").orElse(""));
                    }
                    assertEquals(200, served.get("/page/" + id).statusCode());
                    assertEquals(200, served.get("/data/" + id).statusCode());
                }
            }
        }
    }

    @Test
    void aFaultInsideShowsNoStackTrace() {
        Served served = Served.start(dir);
        try {
            // The first page needs what the server reads ahead; a store that is being read does not close.
            served.get("/");
            served.store().close();
            for (String path :
                    new String[] {"/page/person/sami-al-khatib", "/", "/data/person/x", "/khabar/sparql?query=ASK%7B%7D"
                    }) {
                HttpResponse<String> answer = served.get(path, "Accept", "text/html");
                assertFalse(answer.body().contains("\tat ") || answer.body().contains("org.apache."), answer.body());
                assertTrue(answer.statusCode() >= 500, path);
            }
        } finally {
            served.close();
        }
    }

    private static String refusal(Store store, int port, String base, String assembler) {
        return String.valueOf(assertThrows(
                        ServerException.class,
                        () -> KhabarServer.start(store, port, base, Reach.THIS_MACHINE, assembler))
                .getMessage());
    }
}
