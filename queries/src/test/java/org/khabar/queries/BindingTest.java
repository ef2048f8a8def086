package org.khabar.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of parameters become terms, never SPARQL. */
class BindingTest {

    private static LibraryQuery query(String name) {
        return QueryLibrary.load().stream()
                .filter(q -> q.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" } UNION { ?node ?class ?called } #",
                "x\")) } } #",
                "\\",
                "\"\"\"",
                "'''} ; DROP ALL",
                "?called",
                "$text",
                "<https://example.org/>",
                "line\nbreak\r\u0000",
                "SERVICE <http://localhost/> { ?s ?p ?o }"
            })
    void textIsOnlyText(String attack) {
        Query bound = query("find").bind(Map.of("text", attack));
        assertEquals(1, Golden.answer(bound).size(), "only the header: nothing has this name");
        assertEquals(bound, QueryFactory.create(bound.serialize()), "written out and read again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/> } #",
                "https://example.org/a b",
                "https://example.org/\"",
                "https://example.org/{x}",
                "https://example.org/\\u003E",
                "person/<x>",
                "person/\n",
                ""
            })
    void noIriThatIsNone(String attack) {
        var e = assertThrows(
                ParameterException.class, () -> query("resignations").bind(Map.of("person", attack)));
        assertTrue(e.getMessage().startsWith("query resignations: parameter person cannot be \""), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "resignations, lang, de",
        "resignations, lang, ar|en",
        "resignations, from, 2024-13-01",
        "resignations, from, 2024-02-30",
        "resignations, from, yesterday",
        "resignations, to, 20240101",
        "resignations-then-protests, days, -1",
        "resignations-then-protests, days, 3.5",
        "resignations-then-protests, days, many",
        "resignations-then-protests, days, 99999999999",
        "critics, type, a b"
    })
    void wrongValues(String name, String parameter, String value) {
        var e = assertThrows(ParameterException.class, () -> query(name).bind(Map.of(parameter, value)));
        assertTrue(
                e.getMessage()
                        .startsWith("query " + name + ": parameter " + parameter + " cannot be \"" + value
                                + "\"; it takes "),
                e.getMessage());
    }

    @Test
    void unknownAndMissingParameters() {
        assertEquals(
                "query speakers has no parameter person; it takes lang",
                assertThrows(ParameterException.class, () -> query("speakers").bind(Map.of("person", "x")))
                        .getMessage());
        assertEquals(
                "query articles-without-events has no parameter lang; it takes none",
                assertThrows(ParameterException.class, () -> query("articles-without-events")
                                .bind(Map.of("lang", "ar")))
                        .getMessage());
        var missing = assertThrows(ParameterException.class, () -> query("find").bind(Map.of()));
        assertEquals("query find needs the parameter text: The name or a part of it", missing.getMessage());
    }

    @Test
    void kindsOfValues() {
        assertEquals("https://w3id.org/khabar/id/person/joe-biden", uri(ParameterKind.IRI, "person/joe-biden"));
        assertEquals("https://example.org/شخص", uri(ParameterKind.IRI, "https://example.org/شخص"));
        assertEquals("urn:uuid:1", uri(ParameterKind.IRI, "urn:uuid:1"));
        assertEquals("https://w3id.org/khabar/ontology#Protest", uri(ParameterKind.CONCEPT, "Protest"));
        assertEquals("https://w3id.org/khabar/ontology#Protest", uri(ParameterKind.CONCEPT, "kh:Protest"));
        assertEquals("https://w3id.org/khabar/role/minister", uri(ParameterKind.CONCEPT, "role:minister"));
        assertEquals(
                "gYear", ParameterKind.DATE.node("2024").getLiteralDatatypeURI().replaceFirst(".*#", ""));
        assertEquals(
                "gYearMonth",
                ParameterKind.DATE.node("2024-02").getLiteralDatatypeURI().replaceFirst(".*#", ""));
        assertEquals(
                "date",
                ParameterKind.DATE.node("2024-02-29").getLiteralDatatypeURI().replaceFirst(".*#", ""));
        assertEquals(30, ParameterKind.INTEGER.node("30").getLiteralValue());
    }

    private static String uri(ParameterKind kind, String value) {
        Node node = kind.node(value);
        return node.getURI();
    }
}
