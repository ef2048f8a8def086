package org.khabar.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.khabar.ontology.OntologyFiles;
import org.khabar.ontology.Schema;

/** The golden articles are such as the store takes in. */
class GoldenArticlesTest {

    @Test
    void articlesMeetTheShapes() {
        DatasetGraph data = Golden.data();
        Shapes shapes = OntologyFiles.shapes();
        List<String> faults = new ArrayList<>();
        Set<Node> articles = data.calculateRead(() -> {
            Set<Node> nodes =
                    Iter.toSet(Iter.map(data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Schema.NewsArticle), q -> {
                        assertEquals(q.getGraph(), q.getSubject(), "a graph has its article's IRI");
                        return q.getGraph();
                    }));
            for (Node article : nodes) {
                Graph graph = data.getGraph(article);
                ShaclValidator.get()
                        .validate(shapes, graph)
                        .getEntries()
                        .forEach(e -> faults.add(article + ": " + e.focusNode() + " " + e.message()));
            }
            return nodes;
        });
        assertEquals(List.of(), faults);
        assertTrue(articles.size() >= 6);
    }
}
