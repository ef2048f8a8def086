package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCompilerTest {

    /** What the build has written is what the Turtle files say now, in their order. */
    @Test
    void theCompiledLexiconSaysWhatTheTurtleSays() {
        for (String language : LexiconCompiler.LANGUAGES) {
            List<LexiconRecord> compiled = LexiconRecords.read(language);
            assertEquals(LexiconCompiler.records(language), compiled);
            assertTrue(compiled.size() > 5000);
        }
    }

    @Test
    void compilingAgainGivesTheSameBytes(@TempDir Path folder) throws IOException {
        LexiconCompiler.main(new String[] {folder.toString()});
        for (String language : LexiconCompiler.LANGUAGES) {
            String file = LexiconRecords.file(language);
            try (var built = LexiconRecords.class.getClassLoader().getResourceAsStream(file)) {
                assertEquals(-1, Files.mismatch(folder.resolve(file), copy(built.readAllBytes(), folder)));
            }
        }
    }

    private static Path copy(byte[] bytes, Path folder) throws IOException {
        return Files.write(folder.resolve("built"), bytes);
    }

    @Test
    void aLineIsReadAsItWasWritten() {
        List<String> cells = List.of("name=وزارة = الري", "name=الري", "country=place/egypt", "name2=x");
        LexiconRecord record = new LexiconRecord("org/x", "kh:Ministry", "وزارة الري", "Irrigation", cells);
        assertEquals(
                "org/x\tkh:Ministry\tوزارة الري\tIrrigation\tname=وزارة = الري\tname=الري\tcountry=place/egypt\tname2=x",
                record.line());
        assertEquals(record, LexiconRecord.parse(record.line()));
        assertEquals("place/egypt", record.first("country"));
        assertEquals(List.of("وزارة = الري", "الري"), record.all("name"));
        assertEquals(List.of(), record.all("plural"));
        assertNull(record.first("plural"));
    }

    /** A role knows all that it is a kind of: a minister of finance is a minister, and both hold an office. */
    @Test
    void rolesKnowTheConceptsAboveThem() {
        LexiconRecord finance = LexiconRecords.read("en").stream()
                .filter(record -> record.iri().equals(Kh.ROLE + "minister-of-finance"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("minister-of-finance", "minister", "office"), finance.all("within"));
        assertEquals(List.of("Ministry"), finance.all("servesIn"));
        assertTrue(finance.all("name").contains("finance minister"), finance::toString);
    }
}
