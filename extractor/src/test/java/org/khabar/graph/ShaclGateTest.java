package org.khabar.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class ShaclGateTest {

    /** One plain English sentence a fault, with the node and the value it speaks of. */
    @Test
    void faultsAreToldInOneLanguage() {
        Graph graph = RDFParser.fromString("""
                        @prefix kh: <https://w3id.org/khabar/ontology#> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        <https://example.org/poll> a kh:Poll ; rdfs:label "poll"@en ;
                            kh:factuality kh:Actual ; kh:confidence 7 .
                        """, Lang.TURTLE).toGraph();
        assertEquals(
                List.of(
                        "An event needs evidence: the mention of the words that tell it. (https://example.org/poll)",
                        "The confidence of an event is one number from 0 to 1. (https://example.org/poll, value 7)"),
                new ShaclGate().check(graph));
    }
}
