package org.khabar.export;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;

/**
 * A direct link of the ontology.
 *
 * @param property such as {@code kh:criticized}
 * @param of class of the events behind it, or {@code org:Membership}
 * @param from slots of the event that the link's subject fills
 * @param to slots that its object fills
 */
record Link(Node property, Node of, List<Node> from, List<Node> to) {

    /** All of them. */
    static List<Link> all() {
        Graph ontology = OntologyFiles.graph(OntologyFiles.ONTOLOGY);
        return ontology.stream(Node.ANY, Kh.linkOf, Node.ANY)
                .map(triple -> new Link(
                        triple.getSubject(),
                        triple.getObject(),
                        objects(ontology, triple.getSubject(), Kh.linkFrom),
                        objects(ontology, triple.getSubject(), Kh.linkTo)))
                .toList();
    }

    private static List<Node> objects(Graph ontology, Node property, Node says) {
        return ontology.stream(property, says, Node.ANY).map(Triple::getObject).toList();
    }

    /** The pairs that an event ties by this link. */
    Stream<StoredNetwork.Ends> ends(Told told, Node event) {
        return from.stream()
                .flatMap(slot -> told.objects(event, slot).stream())
                .flatMap(source -> to.stream()
                        .flatMap(slot -> told.objects(event, slot).stream())
                        .filter(target -> source.isURI() && target.isURI() && !target.equals(source))
                        .map(target -> StoredNetwork.Ends.of(source, target)))
                .distinct();
    }
}
