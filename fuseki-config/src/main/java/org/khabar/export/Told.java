package org.khabar.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;
import org.khabar.store.Store;

/** What the articles of a store tell, reference data left out; read within a transaction. */
final class Told {
    private final DatasetGraph quads;
    private final Graph union;

    Told(DatasetGraph quads) {
        this.quads = quads;
        union = quads.getUnionGraph();
    }

    /** Everything, reference data included. */
    Graph union() {
        return union;
    }

    /** Quads of articles with this property; an object of {@code Node.ANY} stands for all. */
    Stream<Quad> quads(Node property, Node object) {
        return Iter.asStream(quads.findNG(Node.ANY, Node.ANY, property, object))
                .filter(quad -> !Store.isReference(quad.getGraph().getURI()));
    }

    Stream<Node> instances(Node type) {
        return quads(RDF.type.asNode(), type).map(Quad::getSubject);
    }

    List<Node> objects(Node subject, Node property) {
        return union.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .distinct()
                .toList();
    }

    boolean isActual(Node event) {
        return union.contains(event, Kh.factuality, Kh.Actual);
    }

    long count(Node property, Node object) {
        return union.stream(Node.ANY, property, object).count();
    }

    /** The event's own date, the finest that is told; without one, the day of the first article that tells it. */
    Optional<Span> when(Node event) {
        Optional<Span> own = objects(event, Kh.date).stream()
                .flatMap(date -> Span.of(date).stream())
                .min(Comparator.comparing(Span::days).thenComparing(Comparator.naturalOrder()));
        return own.isPresent() ? own : published(event);
    }

    private Optional<Span> published(Node event) {
        return objects(event, Kh.evidence).stream()
                .flatMap(telling -> objects(telling, Nif.referenceContext).stream())
                .flatMap(article -> objects(article, Schema.datePublished).stream())
                .flatMap(date -> Span.of(date).stream())
                .min(Comparator.naturalOrder());
    }
}
