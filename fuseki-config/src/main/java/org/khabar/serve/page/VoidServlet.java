package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.khabar.ontology.Kh;
import org.khabar.store.Statistics;

/** {@code /.well-known/void}: what the dataset holds and where it is, in VoID and DCAT, counted now. */
public final class VoidServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String base;
    private final transient LatestStatistics statistics;

    public VoidServlet(String base, LatestStatistics statistics) {
        this.base = base;
        this.statistics = statistics;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        URI here = URI.create(request.getRequestURL().toString());
        Answers.rdf(request, response, describe(here, statistics.get()));
    }

    private Graph describe(URI here, Statistics now) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node dataset = NodeFactory.createURI(base + "dataset/khabar");
        Catalogue catalogue = new Catalogue(graph, here);
        catalogue.dataset(dataset);
        graph.add(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
        graph.add(dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(base));
        graph.add(dataset, VOID.sparqlEndpoint.asNode(), catalogue.address("/khabar/sparql"));
        graph.add(dataset, VOID.dataDump.asNode(), catalogue.address("/export/nquads"));
        graph.add(dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(Kh.NS));
        graph.add(dataset, VOID.triples.asNode(), number(now.triples()));
        graph.add(dataset, VOID.distinctSubjects.asNode(), number(now.subjects()));
        graph.add(dataset, VOID.documents.asNode(), number(now.counts().articles()));
        graph.add(dataset, VOID.classes.asNode(), number(now.classes().size()));
        graph.add(dataset, VOID.properties.asNode(), number(now.properties().size()));
        now.classes().forEach((type, count) -> {
            Node part = part(graph, dataset, VOID.classPartition.asNode(), type);
            graph.add(part, VOID._class.asNode(), type);
            graph.add(part, VOID.entities.asNode(), number(count));
        });
        now.properties().forEach((property, count) -> {
            Node part = part(graph, dataset, VOID.propertyPartition.asNode(), property);
            graph.add(part, VOID.property.asNode(), property);
            graph.add(part, VOID.triples.asNode(), number(count));
        });
        return graph;
    }

    private static Node part(Graph graph, Node dataset, Node partition, Node term) {
        Node part = NodeFactory.createURI(dataset.getURI() + "?" + partition.getLocalName() + "="
                + URLEncoder.encode(term.getURI(), StandardCharsets.UTF_8));
        graph.add(dataset, partition, part);
        return part;
    }

    private static Node number(long count) {
        return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
    }
}
