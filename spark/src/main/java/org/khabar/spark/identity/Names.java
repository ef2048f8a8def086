package org.khabar.spark.identity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.identity.Aliases;
import org.khabar.identity.Authority;
import org.khabar.identity.Ids;
import org.khabar.ontology.OntologyFiles;

/** What all tasks of one executor know beforehand: the reference data of the program, under a dataset's base. */
final class Names {

    private static final Map<String, Names> BY_BASE = new ConcurrentHashMap<>();

    private final Ids ids;
    private final Aliases aliases;
    private final Authority authority;
    private final ListMultimap<Node, Node> labels = ArrayListMultimap.create();

    private Names(String base) {
        JenaSystem.init();
        ids = new Ids(base);
        List<Graph> files = Authority.FILES.stream()
                .map(file -> graph("authority/" + file + ".ttl"))
                .toList();
        aliases = new Aliases(base, Set.copyOf(Authority.entries(files))::contains);
        authority = new Authority(ids, files);
        Stream.concat(
                        Stream.of(OntologyFiles.ONTOLOGY, OntologyFiles.SHAPES, OntologyFiles.ROLES),
                        OntologyFiles.authority().stream())
                .map(this::graph)
                .forEach(graph -> graph.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                        .forEachRemaining(t -> labels.put(t.getSubject(), t.getObject())));
    }

    static Names of(String base) {
        return BY_BASE.computeIfAbsent(base, Names::new);
    }

    /** A file of the program, its entries under the dataset's base. */
    private Graph graph(String file) {
        Graph graph = GraphFactory.createDefaultGraph();
        OntologyFiles.graph(file)
                .find()
                .forEachRemaining(t -> graph.add(
                        Triple.create(rebased(t.getSubject()), rebased(t.getPredicate()), rebased(t.getObject()))));
        return graph;
    }

    private Node rebased(Node node) {
        return node.isURI() ? ids.authority(node.getURI()) : node;
    }

    Ids ids() {
        return ids;
    }

    Aliases aliases() {
        return aliases;
    }

    Authority authority() {
        return authority;
    }

    /** The labels of an authority entry; none for other nodes. */
    Collection<Node> labels(Node entry) {
        return labels.get(entry);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
