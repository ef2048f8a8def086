package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;

class EventClassesTest {

    private static final String SHAPE = "shape; add it to sh:targetClass of shape:Event in ontology/shapes.ttl";

    private static final String STRIKE = """

            kh:Strike a owl:Class ;
                rdfs:subClassOf kh:CollectiveActionEvent .
            """;

    @Test
    void everyEventClassHasAShape() {
        assertEquals(List.of(), EventClasses.load().lacking(shaped(), SHAPE));
    }

    @Test
    void aClassWithoutShapeIsNamedWithItsLine() {
        String ontology = OntologyFiles.text(OntologyFiles.ONTOLOGY);
        long line = ontology.lines().count() + 2;
        List<TurtleFault> faults = EventClasses.of(ontology + STRIKE).lacking(shaped(), SHAPE);
        assertEquals(
                List.of("ontology/khabar.ttl:" + line + ": the event class kh:Strike has no " + SHAPE),
                faults.stream().map(TurtleFault::toString).toList());
    }

    @Test
    void aFaultyOntologyIsNamedWithItsLine() {
        OntologyFileException e =
                assertThrows(OntologyFileException.class, () -> EventClasses.of("\n\nkh:Strike a owl:Class ."));
        assertEquals(3, e.faults().get(0).line());
    }

    private static Set<String> shaped() {
        Graph shapes = OntologyFiles.graph(OntologyFiles.SHAPES);
        Node event = NodeFactory.createURI("https://w3id.org/khabar/shapes#Event");
        return shapes
                .find(event, SHACL.targetClass, Node.ANY)
                .mapWith(triple -> triple.getObject().getLocalName())
                .toList()
                .stream()
                .collect(Collectors.toSet());
    }
}
