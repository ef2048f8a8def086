package org.khabar.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.ORG;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

/** The kinds of things that take part in events. */
public enum EntityKind {
    PERSON(List.of(Schema.Person)),
    AGENCY(List.of(
            ORG.FormalOrganization.asNode(),
            ORG.OrganizationalUnit.asNode(),
            ORG.Organization.asNode(),
            Kh.NewsOrganization,
            Kh.Party,
            Kh.Movement,
            Kh.ArmedGroup,
            Kh.CivilSocietyOrganization,
            Kh.Campaign)),
    PLACE(List.of(Schema.Place, Schema.Country, Schema.City, Schema.AdministrativeArea)),
    POST(List.of(ORG.Post.asNode())),
    GROUP(List.of(Kh.Group, NodeFactory.createURI("http://xmlns.com/foaf/0.1/Group")));

    private final ImmutableList<String> classes;

    EntityKind(List<Node> classes) {
        this.classes = classes.stream().map(Node::getURI).collect(ImmutableList.toImmutableList());
    }

    /**
     * The kind of a node. A country that is told to act, and for that taken for a body or a person, stays a place.
     *
     * @param hasType whether the node is an instance of a class
     */
    public static Optional<EntityKind> of(Predicate<Node> hasType) {
        if (hasType.test(Schema.Country)) {
            return Optional.of(PLACE);
        }
        for (EntityKind kind : values()) {
            if (kind.classes().stream().anyMatch(hasType)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    List<Node> classes() {
        return classes.stream().map(NodeFactory::createURI).toList();
    }

    /** The word for the kind in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
