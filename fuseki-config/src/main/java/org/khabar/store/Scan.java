package org.khabar.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

/**
 * Counts everything in one pass over the quads and one over the default graph, comparing the numbers that TDB2 keeps in
 * place of nodes; no node but classes and properties is read.
 */
final class Scan {
    private final NodeTable nodes;
    private final Set<NodeId> reference;
    private final NodeId type;
    private final NodeId article;
    private final NodeId factuality;

    private final Map<NodeId, Long> classes = new HashMap<>();
    private final Map<NodeId, Long> properties = new HashMap<>();
    private long articles;
    private long events;
    private long triplesOfArticles;
    private long triples;
    private long subjects;

    private Scan(DatasetGraph quads) {
        nodes = TDBInternal.requireStorage(quads)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        reference = Iter.iter(quads.listGraphNodes())
                .filter(graph -> graph.isURI() && ReferenceData.isReference(graph.getURI()))
                .map(nodes::getNodeIdForNode)
                .toSet();
        type = nodes.getNodeIdForNode(RDF.type.asNode());
        article = nodes.getNodeIdForNode(Schema.NewsArticle);
        factuality = nodes.getNodeIdForNode(Kh.factuality);
    }

    /** The statistics of a TDB2 dataset; call it within a transaction. */
    static Statistics of(DatasetGraph quads) {
        Scan scan = new Scan(quads);
        scan.countQuads(TDBInternal.findIndex(quads, "SPOG").all());
        scan.countTriples(TDBInternal.findIndex(quads, "SPO").all());
        return new Statistics(
                new Counts(scan.articles, scan.events, scan.triplesOfArticles),
                scan.triples,
                scan.subjects,
                scan.sorted(scan.classes),
                scan.sorted(scan.properties));
    }

    private void countQuads(Iterator<Tuple<NodeId>> quads) {
        @Nullable NodeId lastEvent = null;
        while (quads.hasNext()) {
            Tuple<NodeId> quad = quads.next();
            NodeId graph = quad.get(0);
            NodeId subject = quad.get(1);
            NodeId property = quad.get(2);
            if (property.equals(factuality) && !subject.equals(lastEvent)) {
                events++;
                lastEvent = subject;
            }
            triplesOfArticles += reference.contains(graph) ? 0 : 1;
            articles += property.equals(type) && quad.get(3).equals(article) && graph.equals(subject) ? 1 : 0;
        }
    }

    private void countTriples(Iterator<Tuple<NodeId>> all) {
        @Nullable NodeId lastSubject = null;
        while (all.hasNext()) {
            Tuple<NodeId> triple = all.next();
            NodeId subject = triple.get(0);
            NodeId property = triple.get(1);
            subjects += subject.equals(lastSubject) ? 0 : 1;
            lastSubject = subject;
            triples++;
            properties.merge(property, 1L, Long::sum);
            if (property.equals(type)) {
                classes.merge(triple.get(2), 1L, Long::sum);
            }
        }
    }

    private Map<Node, Long> sorted(Map<NodeId, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> Map.entry(nodes.getNodeForNodeId(entry.getKey()), entry.getValue()))
                .filter(entry -> entry.getKey().isURI())
                .sorted(Map.Entry.<Node, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().getURI()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }
}
