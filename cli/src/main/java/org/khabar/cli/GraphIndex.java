package org.khabar.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Schema;

/** What graphs a file holds, found while it streams by. */
final class GraphIndex extends StreamRDFBase {

    private final Set<Node> graphs = new LinkedHashSet<>();
    private final Set<String> unnamedArticles = new TreeSet<>();
    private @Nullable Node current;
    private boolean scattered;
    private boolean blankGraph;

    /** The graphs in the order of their first triples; {@link Quad#defaultGraphNodeGenerated} for triples outside any. */
    Set<Node> graphs() {
        return graphs;
    }

    /** Articles described by triples that stand outside any graph. */
    Set<String> unnamedArticles() {
        return unnamedArticles;
    }

    /** Whether some graph's triples do not stand together. */
    boolean scattered() {
        return scattered;
    }

    boolean blankGraph() {
        return blankGraph;
    }

    @Override
    public void triple(Triple triple) {
        note(Quad.defaultGraphNodeGenerated, triple);
    }

    @Override
    public void quad(Quad quad) {
        note(quad.isDefaultGraph() ? Quad.defaultGraphNodeGenerated : quad.getGraph(), quad.asTriple());
    }

    private void note(Node graph, Triple triple) {
        blankGraph |= graph.isBlank();
        if (!graph.equals(current)) {
            current = graph;
            scattered |= !graphs.add(graph);
        }
        boolean article = triple.getPredicate().equals(RDF.type.asNode())
                && triple.getObject().equals(Schema.NewsArticle)
                && triple.getSubject().isURI();
        if (article && graph.equals(Quad.defaultGraphNodeGenerated)) {
            unnamedArticles.add(triple.getSubject().getURI());
        }
    }
}
