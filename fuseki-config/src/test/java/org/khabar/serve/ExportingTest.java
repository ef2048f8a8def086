package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.ontology.Kh;

/** The exports by HTTP: of everything, and of the answer to a query. */
class ExportingTest {
    private static final String CONSTRUCT =
            "CONSTRUCT { ?who <" + Kh.NS + "resignedFrom> ?what } WHERE { ?who <" + Kh.NS + "resignedFrom> ?what }";
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
        "graphml, application/graphml+xml, khabar.graphml",
        "gexf, application/gexf+xml, khabar.gexf",
        "csv, application/zip, khabar.zip",
        "plover, application/zip, khabar.zip",
        "jsonld, application/ld+json, khabar.jsonld",
        "trig, application/trig, khabar.trig",
        "nquads, application/n-quads, khabar.nq"
    })
    void everything(String format, String type, String file) {
        HttpResponse<String> answer = served.get("/export/" + format + "?view=events&lang=en");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertEquals(
                "attachment; filename=\"" + file + "\"",
                answer.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(answer.body().length() > 500, answer.body());
    }

    @Test
    void whatIsNotOffered() {
        assertEquals(404, served.get("/export/xlsx").statusCode());
        assertEquals(404, served.get("/export/").statusCode());
        assertEquals(400, served.get("/export/gexf?view=all").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"application/graphml+xml, ''", "'*/*', graphml", "application/gexf+xml, ''", "'*/*', gexf"})
    void theAnswerOfAQueryAsANetwork(String accept, String output) {
        String query =
                Served.QUERY + Served.encode(CONSTRUCT) + "&lang=en" + (output.isEmpty() ? "" : "&output=" + output);
        HttpResponse<String> answer = served.get(query, "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").contains("xml"));
        assertTrue(answer.body().contains("Sami al-Khatib"), answer.body());
        assertTrue(answer.body().contains("resigned from"), answer.body());
    }

    @Test
    void theContextIsPublished() {
        HttpResponse<String> answer = served.get("/context.jsonld");
        assertEquals(
                "application/ld+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("\"agent\""), answer.body());
    }
}
