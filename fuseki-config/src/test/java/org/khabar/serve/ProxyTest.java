package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a reverse proxy that ends TLS, the server tells of itself under the address that the client knows. */
class ProxyTest {
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
    @ValueSource(strings = {"/.well-known/void", "/khabar/sparql", "/sparql"})
    void theAddressOfTheEndpoint(String path) {
        String[] headers = {"X-Forwarded-Proto", "https", "X-Forwarded-Host", "news.example"};
        String body = served.get(path, headers).body();
        assertTrue(body.contains("https://news.example/khabar/sparql"), body);
        assertFalse(body.contains("localhost"), body);
    }

    @ParameterizedTest
    @CsvSource({
        "https, news.example:8443, https://news.example:8443/",
        "HTTPS, '[2001:db8::1]', https://[2001:db8::1]/",
        "http, news.example:80, http://news.example/",
        "'gopher, https', 'evil.example, news.example', https://news.example/",
        "javascript, news.example, http://news.example/"
    })
    void whatTheProxySays(String scheme, String host, String address) {
        String body = served.get("/.well-known/void", "X-Forwarded-Proto", scheme, "X-Forwarded-Host", host)
                .body();
        assertTrue(body.contains("<" + address + "khabar/sparql>"), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "evil.example/path", "<script>", "x:y", "user@evil.example", ""})
    void aHostThatIsNone(String host) {
        String body = served.get("/.well-known/void", "X-Forwarded-Host", host).body();
        assertTrue(body.contains("<" + served.uri("/khabar/sparql") + ">"), body);
    }

    @Test
    void whoeverWritesComesFromTheSamePage() {
        String[] headers = {
            "Authorization",
            served.password(),
            "Origin",
            "https://news.example",
            "X-Forwarded-Host",
            "news.example",
            "X-Forwarded-Proto",
            "https",
            "Content-Type",
            "application/sparql-update"
        };
        assertEquals(
                204,
                served.send("POST", "/khabar/update", "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> 1 } }", headers)
                        .statusCode());
        headers[3] = "https://other.example";
        assertEquals(
                403,
                served.send("POST", "/khabar/update", "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> 2 } }", headers)
                        .statusCode());
    }
}
