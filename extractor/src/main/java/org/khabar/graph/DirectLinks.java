package org.khabar.graph;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entity;
import org.khabar.event.Event;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;

/**
 * The plain triples that an event states besides itself ({@code kh:criticized}), as the ontology's {@code kh:linkOf},
 * {@code kh:linkFrom} and {@code kh:linkTo} define them.
 */
public final class DirectLinks {

    private final Graph ontology;
    private final ListMultimap<String, Link> byType = ArrayListMultimap.create();

    private record Link(Node property, List<Node> from, List<Node> to) {}

    /** Reads the link properties from the ontology. */
    public DirectLinks() {
        ontology = OntologyFiles.graph(OntologyFiles.ONTOLOGY);
        ontology.find(Node.ANY, Kh.linkOf, Node.ANY).forEachRemaining(t -> {
            Link link =
                    new Link(t.getSubject(), objects(t.getSubject(), Kh.linkFrom), objects(t.getSubject(), Kh.linkTo));
            byType.put(t.getObject().getLocalName(), link);
        });
    }

    private List<Node> objects(Node subject, Node property) {
        return ontology.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    /** The ontology's label of an event class. */
    String label(String type, String language) {
        Node node = NodeFactory.createURI(Kh.NS + type);
        for (Node label : objects(node, RDFS.label.asNode())) {
            if (label.getLiteralLanguage().equals(language)) {
                return label.getLiteralLexicalForm();
            }
        }
        return type;
    }

    void write(Event event, Triples triples, EntityWriter entities, @Nullable Node post) {
        for (Link link : byType.get(event.type())) {
            for (Node fromRole : link.from()) {
                for (Node toRole : link.to()) {
                    if (fromRole.equals(toRole)) {
                        continue;
                    }
                    for (Node from : fillers(event, fromRole, entities, post)) {
                        for (Node to : fillers(event, toRole, entities, post)) {
                            if (!from.equals(to)) {
                                triples.add(from, link.property(), to);
                            }
                        }
                    }
                }
            }
        }
    }

    private static List<Node> fillers(Event event, Node role, EntityWriter entities, @Nullable Node post) {
        List<Node> nodes = new ArrayList<>();
        switch (role.getLocalName()) {
            case "agent" -> event.agents().forEach(e -> nodes.add(entities.node(e)));
            case "target" -> event.targets().forEach(e -> nodes.add(entities.node(e)));
            case "organization" -> add(nodes, event.organization(), entities);
            case "place" -> add(nodes, event.place(), entities);
            case "post" -> {
                if (post != null) {
                    nodes.add(post);
                }
            }
            default -> {
                // a membership's link: PostWriter states it
            }
        }
        return nodes;
    }

    private static void add(List<Node> nodes, @Nullable Entity entity, EntityWriter entities) {
        if (entity != null) {
            nodes.add(entities.node(entity));
        }
    }
}
