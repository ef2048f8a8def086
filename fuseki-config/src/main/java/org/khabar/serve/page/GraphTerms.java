package org.khabar.serve.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;

/** What the picture of the graph takes from the ontology: parts in events, direct links and the events behind them. */
final class GraphTerms {
    /** The parts that somebody or something can have in an event. */
    static final ImmutableList<Node> PARTS =
            ImmutableList.of(Kh.agent, Kh.target, Kh.post, Kh.organization, Kh.place, Kh.accordingTo, Kh.reasonAbout);

    /** Relations that are drawn as they are, since no event stands between their ends. */
    static final ImmutableList<Node> TIES = ImmutableList.of(
            Kh.holdsPost,
            Kh.worksFor,
            ORG.postIn.asNode(),
            ORG.unitOf.asNode(),
            ORG.subOrganizationOf.asNode(),
            Kh.concerns,
            Kh.followUpOf);

    private static final List<Node> SINKS = List.of(Kh.target, Kh.organization, Kh.post, Kh.place);
    private static final ImmutableListMultimap<Node, Rule> RULES = rules();

    private GraphTerms() {}

    /**
     * How events of a class become a direct link.
     *
     * @param property the link, such as {@code kh:criticized}
     * @param of class of the events behind it
     * @param from parts whose holders it leaves
     * @param to parts whose holders it leads to
     */
    record Rule(Node property, Node of, ImmutableList<Node> from, ImmutableList<Node> to) {}

    /**
     * A direct link between two parties of an event.
     *
     * @param property what the ontology calls it; the event's class where it has no name for it
     */
    record Pair(Node from, Node to, Node property) {}

    /** The holders of a part. */
    interface Holders {
        List<Node> of(Node part);
    }

    private static ImmutableListMultimap<Node, Rule> rules() {
        Graph ontology = OntologyFiles.graph(OntologyFiles.ONTOLOGY);
        ImmutableListMultimap.Builder<Node, Rule> rules = ImmutableListMultimap.builder();
        ontology.stream(Node.ANY, Kh.linkOf, Node.ANY)
                .filter(link -> link.getObject().getURI().startsWith(Kh.NS))
                .sorted(java.util.Comparator.comparing(link -> link.getSubject().getURI()))
                .forEach(link -> rules.put(
                        link.getObject(),
                        new Rule(
                                link.getSubject(),
                                link.getObject(),
                                parts(ontology, link, Kh.linkFrom),
                                parts(ontology, link, Kh.linkTo))));
        return rules.build();
    }

    private static ImmutableList<Node> parts(Graph ontology, Triple link, Node says) {
        return ontology.stream(link.getSubject(), says, Node.ANY)
                .map(Triple::getObject)
                .sorted(Facts.byWords())
                .collect(ImmutableList.toImmutableList());
    }

    /** All direct links that events stand behind. */
    static Stream<Rule> links() {
        return RULES.values().stream();
    }

    /**
     * The direct links of one event. Where the ontology has none for its class, or the parties do not fill it, the doer is
     * linked with the others.
     */
    static Set<Pair> pairs(Node type, Holders holders) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Rule rule : RULES.get(type)) {
            for (Node from : held(holders, rule.from())) {
                held(holders, rule.to()).forEach(to -> add(pairs, from, to, rule.property()));
            }
        }
        if (pairs.isEmpty()) {
            List<Node> agents = holders.of(Kh.agent);
            List<Node> from = agents.isEmpty() ? holders.of(Kh.target) : agents;
            for (Node part : SINKS) {
                if (pairs.isEmpty()) {
                    from.forEach(one -> holders.of(part).forEach(other -> add(pairs, one, other, type)));
                }
            }
            // Those who do it together, such as the parties of an agreement.
            for (int i = 0; pairs.isEmpty() && i + 1 < from.size(); i++) {
                add(pairs, from.get(i), from.get(i + 1), type);
            }
        }
        return pairs;
    }

    private static List<Node> held(Holders holders, List<Node> parts) {
        List<Node> held = new ArrayList<>();
        parts.forEach(part -> held.addAll(holders.of(part)));
        return held;
    }

    private static void add(Set<Pair> pairs, Node from, Node to, Node property) {
        if (!from.equals(to) && !pairs.contains(new Pair(to, from, property))) {
            pairs.add(new Pair(from, to, property));
        }
    }
}
