package org.khabar.serve.page;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;
import org.khabar.ontology.Schema;

/** The class of schema.org nearest to a class, by the matches that the ontology states of it or of a class above it. */
final class SchemaTypes {
    private static final Graph ONTOLOGY = OntologyFiles.graph(OntologyFiles.ONTOLOGY);

    private SchemaTypes() {}

    /** The local name, such as {@code GovernmentOrganization}, for a node with these classes; empty if none has a match. */
    static Optional<String> of(List<Node> types) {
        return types.stream()
                // A ministry is also stated to be a formal organization, which says less.
                .sorted(Comparator.comparing((Node type) -> !type.toString().startsWith(Kh.NS)))
                .flatMap(type -> of(type).stream())
                .findFirst();
    }

    private static Optional<String> of(Node type) {
        Deque<Node> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Node next = open.remove();
            Optional<String> match = Stream.concat(Stream.of(next), matches(next))
                    .filter(each -> each.isURI() && each.getURI().startsWith(Schema.NS))
                    .map(each -> each.getURI().substring(Schema.NS.length()))
                    .findFirst();
            if (match.isPresent()) {
                return match;
            }
            objects(next, RDFS.subClassOf.asNode()).filter(Node::isURI).forEach(open::add);
        }
        return Optional.empty();
    }

    private static Stream<Node> matches(Node type) {
        return Stream.of(SKOS.closeMatch, SKOS.broadMatch).flatMap(match -> objects(type, match.asNode()));
    }

    private static Stream<Node> objects(Node subject, Node property) {
        return ONTOLOGY.stream(subject, property, Node.ANY).map(Triple::getObject);
    }
}
