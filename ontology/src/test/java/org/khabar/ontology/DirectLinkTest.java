package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the ontology says of each direct link (its class and slots) is what the shapes demand of it. */
class DirectLinkTest {

    private static final Graph ONTOLOGY = OntologyFiles.graph(OntologyFiles.ONTOLOGY);
    private static final Shapes SHAPES = OntologyFiles.shapes();
    private static final Node ONE = NodeFactory.createURI(Kh.ID + "person/one");
    private static final Node OTHER = NodeFactory.createURI(Kh.ID + "person/other");

    /** One way in which a link may come to be. */
    record Way(Node link, Node type, Node from, Node to) {}

    static List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        ONTOLOGY.find(Node.ANY, Kh.linkOf, Node.ANY).forEachRemaining(of -> objects(of.getSubject(), Kh.linkFrom)
                .forEach(from -> objects(of.getSubject(), Kh.linkTo)
                        .forEach(to -> ways.add(new Way(of.getSubject(), of.getObject(), from, to)))));
        return ways;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void linkNeedsAnEventOfItsClassWithItsEndsInItsSlots(Way way) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(NodeFactory.createURI(Kh.ID + "article/1"), RDF.type.asNode(), Schema.NewsArticle);
        graph.add(ONE, way.link, OTHER);
        assertFalse(linkComplaints(graph).isEmpty(), "without an event the link is refused");

        Node event = NodeFactory.createURI(Kh.ID + "event/1");
        graph.add(event, RDF.type.asNode(), way.type);
        graph.add(event, Kh.factuality, Kh.Actual);
        graph.add(event, way.from, ONE);
        graph.add(event, way.to, OTHER);
        assertEquals(List.of(), linkComplaints(graph), "with its event the link stands");

        boolean tenure = way.from.getLocalName().equals("member");
        graph.delete(event, Kh.factuality, Kh.Actual);
        graph.add(event, tenure ? Kh.tenureStatus : Kh.factuality, tenure ? Kh.Former : Kh.Planned);
        assertFalse(linkComplaints(graph).isEmpty(), "what is planned or past is no link");
    }

    private static List<String> linkComplaints(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
                .map(entry -> entry.source().getURI())
                .filter(shape -> shape.contains("link-has-"))
                .toList();
    }

    private static List<Node> objects(Node subject, Node property) {
        return ONTOLOGY.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
