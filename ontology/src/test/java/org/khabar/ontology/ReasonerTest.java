package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** Jena's OWL reasoner finds no contradiction in the ontology, alone and with an article's graph, and infers as meant. */
class ReasonerTest {

    private static final Reasoner OWL_MINI =
            ReasonerRegistry.getOWLMiniReasoner().bindSchema(OntologyFiles.graph(OntologyFiles.ONTOLOGY));

    private static final String PREFIXES = """
            @base <https://w3id.org/khabar/id/> .
            @prefix kh: <https://w3id.org/khabar/ontology#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix schema: <https://schema.org/> .
            """;

    @Test
    void theOntologyIsConsistent() {
        assertEquals(List.of(), contradictions(ModelFactory.createDefaultModel()));
    }

    @Test
    void anArticleIsConsistentWithIt() {
        Model article = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                article,
                Path.of("src/test/resources/shapes/article.ttl").toUri().toString());
        assertFalse(article.isEmpty());
        assertEquals(List.of(), contradictions(article));
    }

    @Test
    void contradictionsAreFound() {
        for (String nonsense : List.of(
                "<x> a schema:Person , kh:Ministry .",
                "<x> a kh:Resignation , org:Post .",
                "<x> a schema:Place , kh:Protest .",
                "<x> kh:confidence 0.5 ; kh:foundBy 5 .")) {
            assertFalse(contradictions(model(nonsense)).isEmpty(), nonsense);
        }
    }

    @Test
    void membersOfSubclassesAndSubpropertiesAreInferred() {
        InfModel inferred = ModelFactory.createInfModel(
                OWL_MINI, model("<e> a kh:Resignation ; kh:agent <p> ; kh:place <o> ; kh:accordingTo <r> ."));
        assertTrue(contains(inferred, "e", RDF.type.getURI(), Sem.NS + "Event"));
        assertTrue(contains(inferred, "e", RDF.type.getURI(), Kh.NS + "PersonnelEvent"));
        assertTrue(contains(inferred, "e", Sem.NS + "hasActor", Kh.ID + "p"));
        assertTrue(contains(inferred, "e", Prov.NS + "wasAttributedTo", Kh.ID + "r"));
        assertTrue(contains(inferred, "o", RDF.type.getURI(), "https://schema.org/Place"));
    }

    private static boolean contains(Model model, String subject, String property, String object) {
        return model.contains(
                model.createResource(Kh.ID + subject), model.createProperty(property), model.createResource(object));
    }

    private static List<String> contradictions(Model data) {
        ValidityReport report = ModelFactory.createInfModel(OWL_MINI, data).validate();
        List<String> found = new ArrayList<>();
        report.getReports().forEachRemaining(entry -> found.add(entry.toString()));
        if (report.isValid()) {
            assertEquals(List.of(), found);
        }
        return found;
    }

    private static Model model(String turtle) {
        Graph graph = ModelFactory.createDefaultModel().getGraph();
        List<TurtleFault> faults = new ArrayList<>();
        OntologyFiles.read("test", PREFIXES + turtle, StreamRDFLib.graph(graph), faults);
        assertEquals(List.of(), faults);
        return ModelFactory.createModelForGraph(graph);
    }
}
