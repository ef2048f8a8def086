package org.khabar.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of the edges from people to their posts and bodies. */
class TenuresTest {
    private static final String ARTICLES = """
            @base <https://w3id.org/khabar/id/> . @prefix kh: <https://w3id.org/khabar/ontology#> .
            @prefix org: <http://www.w3.org/ns/org#> . @prefix schema: <https://schema.org/> .
            @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <article/1> {
                <article/1> schema:datePublished "2020-03-01"^^xsd:date .
                <article/1#p> nif:referenceContext <article/1> .
                <person/a> a schema:Person ; kh:holdsPost <post/a> ; kh:worksFor <org/a> .
                <post/a> a org:Post . <org/a> a org:Organization .
                <membership/a> a org:Membership ; org:member <person/a> ; kh:post <post/a> ; org:organization <org/a> ;
                    kh:tenureStatus kh:Current ; kh:supportedBy <article/1#p> .
            }
            <article/2> {
                <article/2> schema:datePublished "2020-05-01"^^xsd:date .
                <article/2#p> nif:referenceContext <article/2> .
                <membership/a> a org:Membership ; kh:supportedBy <article/2#p> . %s
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Held on the days of both articles, and nothing says that it was not between them.
                "'' | 2020-03-01 2020-05-01",
                "<membership/a> schema:startDate \"2019-07-01\"^^xsd:date . | 2019-07-01 2020-05-01",
                "<membership/a> org:memberDuring <i> . <i> schema:startDate \"2019\"^^xsd:gYear . | 2019-01-01 2020-05-01",
                "<membership/a> schema:endDate \"2020-04-10\"^^xsd:date . | 2020-03-01 2020-04-10",
                "<membership/a> kh:startedBy <e> ; kh:endedBy <f> . <e> kh:date \"2020-01\"^^xsd:gYearMonth ."
                        + " <f> kh:date \"2020-06\"^^xsd:gYearMonth . | 2020-01-01 2020-06-30",
                // Another one of the same two, over before; one that is still to come says nothing.
                "<membership/b> a org:Membership ; org:member <person/a> ; kh:post <post/a> ; org:organization <org/a> ;"
                        + " kh:tenureStatus kh:Former ; kh:supportedBy <article/2#p> ; schema:startDate \"2001\"^^xsd:gYear ;"
                        + " schema:endDate \"2002\"^^xsd:gYear . | 2001-01-01 2002-12-31 2020-03-01 2020-05-01",
                "<membership/c> a org:Membership ; org:member <person/a> ; kh:post <post/a> ; org:organization <org/a> ;"
                        + " kh:tenureStatus kh:Future ; schema:startDate \"2030\"^^xsd:gYear . | 2020-03-01 2020-05-01",
            })
    void spells(String more, String expected) {
        DatasetGraph quads = DatasetGraphFactory.create();
        RDFParser.fromString(ARTICLES.formatted(more), Lang.TRIG).parse(quads);
        List<Edge> edges = new StoredNetwork(quads, View.links, "en").edges().toList();
        assertEquals(
                List.of("holdsPost", "worksFor"),
                edges.stream().map(Edge::relation).toList());
        for (Edge edge : edges) {
            String spells = edge.when().stream()
                    .map(span -> span.first() + " " + span.last())
                    .collect(Collectors.joining(" "));
            assertEquals(expected, spells, edge.relation());
        }
    }
}
