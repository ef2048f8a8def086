package org.khabar.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;
import org.khabar.ontology.Schema;

/** Which classes are people, bodies, places, groups, posts and events, by the ontology's own tree of classes. */
final class Kinds {
    static final String EVENT = "event";

    private static final Map<Node, String> ROOTS = roots();

    private final Graph ontology = OntologyFiles.graph(OntologyFiles.ONTOLOGY);
    private final Map<Node, String> kinds = new LinkedHashMap<>();

    Kinds() {
        ROOTS.forEach(this::take);
    }

    private static Map<Node, String> roots() {
        Map<Node, String> roots = new LinkedHashMap<>();
        roots.put(Kh.Event, EVENT);
        roots.put(Schema.Person, "person");
        roots.put(ORG.Organization.asNode(), "organization");
        roots.put(Schema.Place, "place");
        roots.put(Kh.Group, "group");
        roots.put(ORG.Post.asNode(), "post");
        return roots;
    }

    private void take(Node type, String kind) {
        if (kinds.putIfAbsent(type, kind) == null) {
            ontology.stream(Node.ANY, RDFS.subClassOf.asNode(), type)
                    .map(Triple::getSubject)
                    .filter(Node::isURI)
                    .forEach(below -> take(below, kind));
        }
    }

    /** Class to kind. */
    Map<Node, String> all() {
        return Map.copyOf(kinds);
    }

    /** The class that says most of a node: one of the ontology's own before others, then one with no class of the node below it. */
    Optional<Node> type(Graph graph, Node node) {
        var types = graph.stream(node, RDF.type.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .toList();
        return types.stream()
                .filter(type -> types.stream().noneMatch(other -> isBelow(other, type)))
                .min(java.util.Comparator.comparing(
                                (Node type) -> !type.getURI().startsWith(Kh.NS))
                        .thenComparing(Node::getURI));
    }

    private boolean isBelow(Node type, Node above) {
        return ontology.stream(type, RDFS.subClassOf.asNode(), Node.ANY)
                .map(Triple::getObject)
                .anyMatch(next -> next.equals(above) || isBelow(next, above));
    }
}
