package org.khabar.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.khabar.ontology.OntologyFiles;

/** Who is to blame: articles that name different doers of one deed conflict, articles that name one more do not. */
class ConflictingClaimsTest {

    private static final String DEED = """
            PREFIX kh: <https://w3id.org/khabar/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            BASE <https://example.org/>
            <article/1> { <deed> kh:factuality kh:Actual ; rdfs:label "هجوم"@ar ; kh:agent <north> .
                <north> kh:normalizedName "north" ; rdfs:label "الشمال"@ar }
            <article/2> { <deed> kh:factuality kh:Actual ; rdfs:label "هجوم"@ar ; kh:agent %s .
                <north> kh:normalizedName "north" ; rdfs:label "الشمال"@ar .
                <south> kh:normalizedName "south" ; rdfs:label "الجنوب"@ar .
                <gunmen> rdfs:label "مسلحون"@ar }
            """;

    private static Set<String> claims(String agents) {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        Query query = QueryLibrary.load().stream()
                .filter(one -> one.name().equals("conflicting-claims"))
                .findFirst()
                .orElseThrow()
                .bind(Map.of());
        data.executeWrite(() -> {
            RDFParser.fromString(DEED.formatted(agents), Lang.TRIG).parse(data);
            OntologyFiles.graph(OntologyFiles.ONTOLOGY)
                    .find()
                    .forEach(data.getGraph(NodeFactory.createURI("https://example.org/ontology"))::add);
            StoredChoices.addTo(data);
        });
        Set<String> values = new TreeSet<>();
        data.executeRead(() -> {
            try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                exec.select()
                        .forEachRemaining(row -> values.add(row.get("value").getLiteralLexicalForm()));
            }
        });
        return values;
    }

    @Test
    void anotherDoer() {
        assertEquals(new TreeSet<>(List.of("الجنوب", "الشمال")), claims("<south>"));
    }

    @Test
    void oneDoerMoreOrNobodyByName() {
        assertEquals(Set.of(), claims("<north> , <south>"));
        assertEquals(Set.of(), claims("<gunmen>"));
    }
}
