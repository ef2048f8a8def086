package org.khabar.identity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.ontology.Kh;

/**
 * Who takes part in a sanction of one country against the envoys of another: the countries themselves, whichever articles
 * say the capital, the government or a minister, and how many envoys. Envoys expel nobody, so that a telling which has them as
 * those who act means them as those who are expelled.
 */
final class Expulsions {

    static final String TYPE = "Sanction";

    private final String base;
    private final Graph graph;

    Expulsions(String base, Graph graph) {
        this.base = base;
        this.graph = graph;
    }

    /**
     * The same telling with countries and envoys; itself if it is no such sanction.
     *
     * @param known from one who takes part to the IRI that stands for it, if it is known in other articles
     */
    Happening of(Node event, Happening told, Function<String, Optional<String>> known) {
        Set<Node> groups = Stream.of(Kh.agent, Kh.target)
                .flatMap(role -> objects(event, role))
                .filter(group -> envoys(group).isPresent())
                .collect(Collectors.toSet());
        if (!told.type().equals(TYPE) || groups.isEmpty()) {
            return told;
        }
        Set<String> envoys =
                groups.stream().map(group -> envoys(group).orElseThrow()).collect(Collectors.toSet());
        Set<String> counts = groups.stream()
                .flatMap(group -> objects(group, Kh.count))
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toSet());
        Set<String> agents = objects(event, Kh.agent)
                .map(Node::getURI)
                .flatMap(agent -> state(agent).or(() -> known.apply(agent)).stream())
                .collect(Collectors.toCollection(HashSet::new));
        // No country expels its own.
        agents.removeIf(agent -> envoys.contains(agent + Envoys.MARK));
        return told.with(agents, envoys, counts);
    }

    private Optional<String> envoys(Node group) {
        return objects(group, RDFS.label.asNode())
                .map(label -> Envoys.of(label.getLiteralLexicalForm()))
                .flatMap(Optional::stream)
                .map(country -> base + country)
                .min(String::compareTo);
    }

    /** The country for its capital, its government and its ministers. */
    private Optional<String> state(String iri) {
        return Stream.concat(
                        Stream.of(iri),
                        objects(NodeFactory.createURI(iri), Kh.country)
                                .map(Node::getURI)
                                .sorted())
                .filter(place -> place.startsWith(base))
                .flatMap(place -> Countries.of(base, place).stream())
                .findFirst();
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).toList().stream().map(Triple::getObject);
    }
}
