package org.khabar.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.store.SampleArticles;
import org.khabar.store.Store;
import org.xml.sax.SAXException;

/** GEXF against a schema of its format. */
class GexfSchemaTest {
    private final Schema schema;
    private final Path dir;

    GexfSchemaTest(@TempDir Path dir) throws SAXException {
        this.dir = dir;
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(GexfSchemaTest.class.getResource("/schema/gexf-1.3.xsd"));
    }

    @Test
    void whatIsWrittenIsValid() {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            for (View view : View.values()) {
                String gexf = gexf(store, view);
                assertTrue(gexf.contains("<spell "), gexf);
                assertDoesNotThrow(() -> validate(gexf), gexf);
            }
        }
    }

    /** The schema sees faults. */
    @ParameterizedTest
    @CsvSource({
        "version=\"1.3\", version=\"1.2\"",
        "' id=\"0\"', ''",
        "start=\"2024-02-03\", start=\"3 Feb\"",
        "type=\"long\", type=\"number\"",
        "<nodes>, <vertices/><nodes>",
        "target=\"https://w3id.org/khabar/id/post/director-planning-office\", target=\"nobody\"",
        "timeformat=\"date\", timeformat=\"day\"",
    })
    void whatIsNotAsTheFormatSaysIsInvalid(String right, String wrong) {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            String gexf = gexf(store, View.links);
            assertTrue(gexf.contains(right), gexf);
            assertThrows(SAXException.class, () -> validate(gexf.replace(right, wrong)));
        }
    }

    private void validate(String gexf) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(gexf)));
    }

    private static String gexf(Store store, View view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Txn.executeRead(
                store.dataset(),
                () -> assertDoesNotThrow(() -> new Export(store.dataset(), view, "en").write(ExportFormat.gexf, out)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
