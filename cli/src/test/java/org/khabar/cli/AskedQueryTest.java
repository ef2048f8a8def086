package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<urn:x>                     | <urn:x>",
                "kh:Actual                   | <https://w3id.org/khabar/ontology#Actual>",
                "\"حرب\"@ar                  | \"حرب\"@ar",
                "30                          | 30",
                "جوش بول                     | \"جوش بول\"",
                "30 days                     | \"30 days\"",
                "<urn:x> } DELETE { ?s ?p ?o | \"<urn:x> } DELETE { ?s ?p ?o\"",
                "\" } #                      | \"\\\" } #\"",
            })
    void valuesAreTermsOrWords(String value, String term) {
        Query expected = QueryFactory.create("SELECT * { ?s ?p " + term + " }");
        String query = "SELECT * { ?s ?p ?value }";
        Query bound = new AskedQuery("-", Map.of("value", value))
                .query(new ByteArrayInputStream(query.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected.getQueryPattern(), bound.getQueryPattern());
    }

    @Test
    void aQueryOfTheLibraryByItsName() {
        assertEquals("resignations", AskedQuery.inLibrary("resignations").name());
    }
}
