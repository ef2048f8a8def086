package org.khabar.consolidation;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.khabar.identity.FollowUps;
import org.khabar.identity.Happening;
import org.khabar.identity.HappeningKeys;
import org.khabar.identity.Link;
import org.khabar.identity.LinkTriples;
import org.khabar.ontology.Kh;

/** What came of events that were announced, wanted or denied, and of attacks that were answered: {@code kh:followUpOf} from event to event, and why. */
final class Sequels {

    private static final String DECISION = LinkTriples.FOLLOW_UP;

    private final IdentityGraph graph;
    private final Decisions decisions;
    private final Tellings tellings;

    Sequels(IdentityGraph graph, Decisions decisions, Tellings tellings) {
        this.graph = graph;
        this.decisions = decisions;
        this.tellings = tellings;
    }

    /** Takes back what was said of events, in both directions. */
    void forget(Collection<String> events) {
        for (String event : events) {
            Node node = NodeFactory.createURI(event);
            for (Node earlier : graph.nodes(node, Kh.followUpOf)) {
                graph.delete(node, Kh.followUpOf, earlier);
                decisions.forget(DECISION, event + " " + earlier.getURI());
            }
            for (Node later : graph.subjects(Kh.followUpOf, node)) {
                graph.delete(later, Kh.followUpOf, node);
                decisions.forget(DECISION, later.getURI() + " " + event);
            }
        }
    }

    /** Says of an event what it came of, and what came of it. */
    void follow(SortedSet<String> cluster) {
        Map<String, Link> surest = new TreeMap<>();
        for (String unit : cluster) {
            Happening telling = tellings.get(unit);
            for (String other : tellings.under(HappeningKeys.around(telling))) {
                FollowUps.between(telling, tellings.get(other))
                        .ifPresent(link -> surest.merge(
                                pair(
                                        cluster.first(),
                                        graph.identified(other),
                                        FollowUps.isLater(telling, tellings.get(other))),
                                link,
                                (a, b) -> Link.SUREST_FIRST.compare(a, b) <= 0 ? a : b));
            }
        }
        surest.forEach((pair, link) -> {
            String[] events = pair.split(" ", 2);
            graph.add(NodeFactory.createURI(events[0]), Kh.followUpOf, NodeFactory.createURI(events[1]));
            decisions.write(DECISION, pair, link, Kh.Apart);
        });
    }

    private static String pair(String event, String other, boolean done) {
        return done ? event + " " + other : other + " " + event;
    }
}
