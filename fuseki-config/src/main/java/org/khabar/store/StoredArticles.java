package org.khabar.store;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.khabar.ontology.Kh;

/** The graphs of articles in a dataset; to be used within a transaction. */
final class StoredArticles {
    private StoredArticles() {}

    /** The IRI of the article's graph with this {@code dct:identifier}. */
    static Optional<String> graphOf(DatasetGraph quads, String identifier) {
        Node id = NodeFactory.createLiteralString(identifier);
        return quads.stream(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), id)
                .filter(quad -> quad.getGraph().equals(quad.getSubject()))
                .map(quad -> quad.getGraph().getURI())
                .min(String::compareTo);
    }

    /** The {@code kh:digest} with which the article of this graph was extracted. */
    static Optional<String> digest(DatasetGraph quads, String graphIri) {
        Node name = NodeFactory.createURI(graphIri);
        return quads.stream(name, name, Kh.digest, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /** Makes a graph hold these triples; what it holds already is not touched. */
    static void replace(DatasetGraph quads, Node name, Graph graph) {
        Graph stored = quads.getGraph(name);
        List<Triple> gone =
                stored.stream().filter(triple -> !graph.contains(triple)).toList();
        List<Triple> fresh =
                graph.stream().filter(triple -> !stored.contains(triple)).toList();
        gone.forEach(triple -> quads.delete(Quad.create(name, triple)));
        fresh.forEach(triple -> quads.add(Quad.create(name, triple)));
    }

    /** How many graphs there are that are no reference data: articles, and what else somebody wrote. */
    static long graphs(DatasetGraph quads) {
        return Iter.iter(quads.listGraphNodes())
                .filter(graph -> !graph.isURI() || !ReferenceData.isReference(graph.getURI()))
                .count();
    }
}
