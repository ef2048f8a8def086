package org.khabar.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults in a query's file are named. */
class QueryFileTest {

    private static final String HEADER = """
            #+ <> a sh:SPARQLExecutable , sh:SPARQLSelectExecutable ;
            #+     rdfs:label "سؤال"@ar , "Question"@en ; rdfs:comment "شرح"@ar , "Explanation"@en ;
            #+     sh:parameter <#who> .
            #+ <#who> a sh:Parameter ; sh:order 1 ; sh:nodeKind sh:IRI ; sh:description "من"@ar , "Who"@en .
            """;
    private static final String BODY = "SELECT ?p { $who ?p ?o }\n";

    @Test
    void goodFile() {
        QueryFile file = new QueryFile("test", HEADER + BODY);
        assertEquals(List.of(), file.faults());
        LibraryQuery query = file.query().orElseThrow();
        assertEquals("سؤال", query.titleAr());
        assertEquals(BODY, query.sparql());
        assertTrue(query.parameters().get(0).required());
    }

    @Test
    void missingWords() {
        faults(
                HEADER.replace("\"سؤال\"@ar , ", "").replace(" , \"Explanation\"@en", "") + BODY,
                "the query lacks its label @ar",
                "the query lacks its comment @en");
        faults(HEADER.replace(" , \"Who\"@en", "") + BODY, "parameter who lacks its description @en");
        faults(HEADER.replace("\"Who\"@en", "\" \"@en") + BODY, "parameter who lacks its description @en");
    }

    @Test
    void parametersOfHeaderAndQueryDiffer() {
        faults(
                HEADER + "SELECT ?p { $whom ?p ?o }",
                "the header has no parameter for $whom",
                "the query does not use its parameter $who");
        faults(HEADER + "SELECT ?who { $who ?p ?o }", "a column cannot have the name of a parameter: who");
    }

    @Test
    void parameterNamedLikeAColumnOfASubquery() {
        String query = "SELECT ?p { $who ?p ?o { SELECT (MAX(?s) AS ?who) { ?s ?q ?t } } }";
        List<String> faults = new QueryFile("test", HEADER + query).faults();
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("queries/test.rq: parameter who cannot be given a value: "), faults.get(0));
    }

    @Test
    void wrongKinds() {
        faults(
                HEADER.replace(" ; sh:nodeKind sh:IRI", "") + BODY,
                "parameter who needs sh:datatype xsd:string, xsd:date or xsd:integer, sh:nodeKind sh:IRI, or sh:class");
        faults(
                HEADER + "CONSTRUCT { ?s ?p $who } { ?s ?p $who }",
                "the header lacks: <> a sh:SPARQLConstructExecutable");
        faults(
                HEADER.replace("<#who> a sh:Parameter", "<#who> a sh:Thing") + BODY,
                "the header lacks: <#who> a sh:Parameter");
    }

    @Test
    void syntaxErrorsNameTheirLine() {
        List<String> query = new QueryFile("test", HEADER + "SELECT ?p {\n $who ?p }").faults();
        assertEquals(1, query.size());
        assertTrue(
                query.get(0).startsWith("queries/test.rq: query: ")
                        && query.get(0).contains("line 6"),
                query.get(0));
        List<String> header = new QueryFile("test", HEADER.replace("rdfs:comment", "rdfs comment") + BODY).faults();
        assertTrue(
                header.get(0).startsWith("queries/test.rq: header: ")
                        && header.get(0).contains("line: 2"),
                header.get(0));
    }

    private static void faults(String text, String... expected) {
        List<String> faults = new QueryFile("test", text).faults();
        assertEquals(
                java.util.Arrays.stream(expected)
                        .map(f -> "queries/test.rq: " + f)
                        .toList(),
                faults);
    }
}
