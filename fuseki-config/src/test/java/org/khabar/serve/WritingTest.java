package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.store.SampleArticles;

/** Reading is open; writing asks for the password of the store. */
class WritingTest {
    private static final String INSERT = "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }";
    private static Served served;

    @BeforeAll
    static void start(@TempDir Path dir) {
        served = Served.start(dir);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /khabar/update, application/sparql-update",
        "PATCH, /khabar/update, application/sparql-update",
        "PUT, /khabar/data?graph=urn:g, text/turtle",
        "POST, /khabar/data?graph=urn:g, text/turtle",
        "POST, /khabar/data, application/trig",
        "DELETE, /khabar/data?graph=https://w3id.org/khabar/id/article/a1, text/turtle",
        "POST, /khabar, application/sparql-update",
        "PUT, /khabar/sparql, text/turtle",
        "POST, /page/person/sami-al-khatib, text/turtle",
    })
    void nothingIsWrittenWithoutThePassword(String method, String path, String type) {
        long before = served.store().version();
        HttpResponse<String> answer = served.send(method, path, INSERT, "Content-Type", type);
        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic "));
        assertEquals(before, served.store().version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic a2hhYmFyOndyb25n", "Basic", "Basic %%%", "Bearer x", ""})
    void aWrongPasswordIsNone(String header) {
        HttpResponse<String> answer = served.send(
                "POST", "/khabar/update", INSERT, "Content-Type", "application/sparql-update", "Authorization", header);
        assertEquals(401, answer.statusCode());
    }

    @Test
    void updateWithThePassword() {
        assertEquals(
                204,
                served.update("INSERT DATA { GRAPH <urn:u> { <urn:u1> <urn:b> <urn:c> } }")
                        .statusCode());
        assertTrue(served.ask("<urn:u1> <urn:b> <urn:c>"));
        assertEquals(204, served.update("DROP GRAPH <urn:u>").statusCode());
        assertFalse(served.ask("<urn:u1> <urn:b> <urn:c>"));
    }

    @Test
    void graphStoreWithThePassword() {
        String graph = "/khabar/data?graph=urn:gsp";
        String[] headers = {"Content-Type", "text/turtle", "Authorization", served.password()};
        assertEquals(
                201, served.send("PUT", graph, "<urn:p1> <urn:b> 1 .", headers).statusCode());
        assertEquals(
                200, served.send("POST", graph, "<urn:p2> <urn:b> 2 .", headers).statusCode());
        String stored = served.get(graph, "Accept", "application/n-triples").body();
        assertTrue(stored.contains("urn:p1") && stored.contains("urn:p2"), stored);
        assertEquals(204, served.send("DELETE", graph, "", headers).statusCode());
        assertEquals(404, served.get(graph).statusCode());
    }

    @Test
    void anArticleIsReadWithoutPassword() {
        HttpResponse<String> answer = served.get("/khabar/data?graph=" + SampleArticles.DEMAND);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("a2"));
    }

    @Test
    void aFormOfAnotherSiteIsRefusedEvenWithThePassword() {
        String[][] signs = {
            {"Origin", "https://elsewhere.example"}, {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}
        };
        for (String[] sign : signs) {
            HttpResponse<String> answer = served.send(
                    "POST",
                    "/khabar/update",
                    INSERT,
                    "Content-Type",
                    "application/sparql-update",
                    "Authorization",
                    served.password(),
                    sign[0],
                    sign[1]);
            assertEquals(403, answer.statusCode(), String.join(": ", sign));
        }
        assertFalse(served.ask("<urn:a> <urn:b> <urn:c>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$/datasets", "/$/server", "/$/backup/khabar", "/$/compact/khabar", "/$/tasks"})
    void nobodyAdministersFromOutside(String path) {
        assertEquals(404, served.get(path).statusCode());
        String[] password = {"Authorization", served.password(), "Content-Type", "text/turtle"};
        assertTrue(served.send("POST", path, "", password).statusCode() >= 404);
    }

    @Test
    void onlyTheOwnerReadsThePassword() throws IOException {
        Path file = served.server().credentials();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(Files.readString(file).matches("khabar: [\\w-]{24}\n"), "form of the line");
    }

    @Test
    void theCredentialsFileIsNotServed() {
        for (String path :
                new String[] {"/credentials", "/page/credentials", "/store.properties", "/id/../credentials"}) {
            assertFalse(served.get(path).body().contains("khabar: "), path);
        }
    }
}
