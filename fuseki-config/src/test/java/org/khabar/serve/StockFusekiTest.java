package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;
import org.khabar.store.SampleArticles;
import org.khabar.store.Store;

/** Fuseki from its own library, in a process of its own, with the assembler file as it stands and a store where the file looks for it. */
class StockFusekiTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process fuseki;
    private final Path log;
    private final URI dataset;

    StockFusekiTest(@TempDir Path dir) throws IOException {
        try (Store store = SampleArticles.emptyStore(dir.resolve("store"))) {
            SampleArticles.load(store);
        }
        Files.writeString(dir.resolve("khabar.ttl"), Configuration.text());
        log = dir.resolve("fuseki.log");
        fuseki = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StockFuseki.class.getName()))
                .directory(dir.toFile())
                .redirectError(log.toFile())
                .start();
        dataset = URI.create(address() + "/");
    }

    private String address() throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(fuseki.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("http://")) {
                return line;
            }
        }
        throw new IOException("Fuseki did not start: " + Files.readString(log));
    }

    @AfterEach
    void stop() throws InterruptedException {
        fuseki.destroy();
        fuseki.waitFor();
    }

    @Test
    void readsWhatKhabarReadsAndRefusesWhatKhabarRefuses() throws IOException, InterruptedException {
        String sami = "<" + Kh.ID + "person/sami-al-khatib>";
        String both = "PREFIX kh: <" + Kh.NS + "> ASK { ?r a kh:Resignation ; kh:agent " + sami
                + " . ?d a kh:Demand ; kh:target " + sami + " . " + sami + " a <http://xmlns.com/foaf/0.1/Agent> }";
        assertTrue(get("sparql?query=" + Served.encode(both)).body().contains("true"));
        assertTrue(
                get("data?graph=" + Served.encode(SampleArticles.DEMAND)).body().contains("a2"));
        assertEquals(
                403,
                post("update", "application/sparql-update", "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> 1 } }"));
        assertEquals(403, post("data?graph=urn:g", "text/turtle", "<urn:a> <urn:b> 1 ."));
        assertFalse(get("sparql?query=" + Served.encode("ASK { GRAPH ?g { <urn:a> ?p ?o } }"))
                .body()
                .contains("true"));
        HttpResponse<String> service =
                get("sparql?query=" + Served.encode("SELECT * { SERVICE <" + dataset + "sparql> { ?s ?p ?o } }"));
        assertTrue(service.statusCode() >= 400, service.body());
        assertFalse(service.body().contains("sami"), service.body());
        assertFalse(get("").body().contains("sami"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(dataset.resolve(path)).build(), BodyHandlers.ofString());
    }

    private int post(String path, String type, String body) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(dataset.resolve(path))
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }
}
