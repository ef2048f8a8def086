package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/** Each fault of a lexicon is told with its file, its line and what was meant. */
class LexiconCheckTest {

    private static final Graph ONTOLOGY = OntologyFiles.graph(OntologyFiles.ONTOLOGY);

    /** Nine lines, so that the text of a case starts on line 10. */
    private static final String PREFIXES = """
            @base <https://w3id.org/khabar/id/> .
            @prefix kh: <https://w3id.org/khabar/ontology#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix role: <https://w3id.org/khabar/role/> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            # The text of the case:
            """;

    private static final String AMMAN = "<place/amman> a schema:City ; skos:prefLabel \"عمان\"@ar , \"Amman\"@en .\n";

    @Test
    void soundEntriesPass() {
        check(AMMAN);
        check("role:mayor a skos:Concept ; skos:prefLabel \"رئيس بلدية\"@ar , \"mayor\"@en ; "
                + "kh:plural \"رؤساء بلديات\"@ar , \"mayors\"@en .");
    }

    @Test
    void namesAreNeededOnceInBothLanguages() {
        check(
                "<place/amman> a schema:City ; skos:prefLabel \"Amman\"@en .",
                "ontology/a.ttl:10: <place/amman> has no preferred Arabic names; exactly one skos:prefLabel \"...\"@ar is needed");
        check(
                AMMAN
                        + "\n<place/irbid> a schema:City ;\n    skos:prefLabel \"إربد\"@ar , \"Irbid\"@en , \"Arbid\"@en .",
                "ontology/a.ttl:12: <place/irbid> has 2 preferred English names; exactly one skos:prefLabel \"...\"@en is needed");
        check(
                "role:mayor a skos:Concept ; skos:prefLabel \"mayor\"@en ; kh:plural \"رؤساء بلديات\"@ar , \"mayors\"@en .",
                "ontology/a.ttl:10: role:mayor has no preferred Arabic names; exactly one skos:prefLabel \"...\"@ar is needed");
    }

    @Test
    void namesSayTheirLanguage() {
        check(
                "<place/amman> a schema:City ;\n    skos:prefLabel \"عمان\"@ar , \"Amman\"@en ;\n    skos:altLabel \"AMM\" .",
                "ontology/a.ttl:12: <place/amman>: the name \"AMM\" needs a language, @ar or @en");
    }

    @Test
    void entriesOfOneTypeDoNotShareAName() {
        check(
                AMMAN + "<place/amman-2> a schema:City ; skos:prefLabel \"عمان القديمة\"@ar , \"Amman\"@en .",
                "ontology/a.ttl:11: <place/amman-2> and <place/amman> are both \"Amman\"@en and both <https://schema.org/City>;"
                        + " make them one entry, or name one of them more exactly");
        check(AMMAN + "<org/amman> a kh:Company ; skos:prefLabel \"شركة عمان\"@ar , \"Amman\"@en .");
    }

    @Test
    void linksLeadSomewhere() {
        check(
                "<org/x> a kh:Company ; skos:prefLabel \"س\"@ar , \"X\"@en ;\n    kh:country <place/nowhere> .",
                "ontology/a.ttl:11: <org/x> points to <place/nowhere>, which no file describes");
        Map<String, String> two = new LinkedHashMap<>();
        two.put(
                "a.ttl",
                PREFIXES + "<org/x> a kh:Company ; skos:prefLabel \"س\"@ar , \"X\"@en ; kh:country <place/amman> .");
        two.put("b.ttl", PREFIXES + AMMAN);
        assertEquals(List.of(), LexiconCheck.faults(two, ONTOLOGY));
    }

    @Test
    void termsAreDefined() {
        check(
                "<org/x> a kh:Compnay ; skos:prefLabel \"س\"@ar , \"X\"@en .",
                "ontology/a.ttl:10: kh:Compnay is not a term of khabar.ttl");
    }

    @Test
    void entriesAreTypedAndHaveAnIri() {
        check("<org/x> skos:prefLabel \"س\"@ar , \"X\"@en .", "ontology/a.ttl:10: <org/x> has no type");
        check("[] a schema:City ; skos:prefLabel \"س\"@ar , \"X\"@en .", "ontology/a.ttl: holds a node without an IRI");
    }

    @Test
    void rolesHavePlurals() {
        check(
                "role:mayor a skos:Concept ; skos:prefLabel \"رئيس بلدية\"@ar , \"mayor\"@en ; kh:plural \"mayors\"@en .",
                "ontology/a.ttl:10: role:mayor has no plural; a kh:plural \"...\"@ar is needed");
    }

    @Test
    void tenuresEndAfterTheyStart() {
        check(
                "<membership/m> a org:Membership ; schema:startDate \"2021-05\"^^xsd:gYearMonth ; schema:endDate \"2020\"^^xsd:gYear .",
                "ontology/a.ttl:10: <membership/m> ends before it starts");
        check(
                "<membership/m> a org:Membership ; schema:startDate \"2021-05\"^^xsd:gYearMonth ; schema:endDate \"2021\"^^xsd:gYear .");
    }

    @Test
    void syntaxErrorsAndBadValuesAreToldForAllFilesAtOnce() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a.ttl", PREFIXES + AMMAN + "<place/x> a schema:City ; skos:prefLabel \"x@ar .");
        texts.put(
                "b.ttl",
                PREFIXES + AMMAN.replace("amman", "b").replace("عمان", "ب").replace("Amman", "B")
                        + "<membership/m> a org:Membership ;\n    schema:endDate \"2021-13-01\"^^xsd:date .");
        List<String> faults = LexiconCheck.faults(texts, ONTOLOGY).stream()
                .map(TurtleFault::toString)
                .toList();
        assertEquals(2, faults.size(), faults::toString);
        assertTrue(faults.get(0).startsWith("ontology/a.ttl:11: "), faults::toString);
        assertTrue(
                faults.get(1).startsWith("ontology/b.ttl:12: ") && faults.get(1).contains("2021-13-01"),
                faults::toString);
    }

    private static void check(String turtle, String... expected) {
        List<String> faults = LexiconCheck.faults(Map.of("a.ttl", PREFIXES + turtle), ONTOLOGY).stream()
                .map(TurtleFault::toString)
                .toList();
        assertEquals(List.of(expected), faults);
    }
}
