package org.khabar.serve.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.khabar.ontology.Kh;

/** Which of many events come first. */
class HappeningTest {
    @Test
    void theLatestThenTheMostTold() {
        Stream<Happening> events = Stream.of(
                event("accusation/7", "2020-05-01", "a"),
                event("accusation/8", "2020-05-01", "a"),
                event("attack/2", "2020-05-01", "b"),
                event("meeting/9", "2020-05-01", "a b"),
                event("plan/1", "2020-05-02", ""),
                event("visit/5", "", "a b c"));
        assertEquals(
                "plan/1 meeting/9 attack/2 accusation/7 accusation/8 visit/5",
                events.sorted(Happening.latestFirst())
                        .map(each -> each.node().getURI().substring("urn:".length()))
                        .collect(Collectors.joining(" ")));
    }

    private static Happening event(String id, String day, String publishers) {
        Set<Node> tellers = Arrays.stream(publishers.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> NodeFactory.createURI("urn:" + name))
                .collect(Collectors.toSet());
        return new Happening(
                NodeFactory.createURI("urn:" + id), Kh.Statement, day, day, Set.of(Kh.Actual), Set.of(), tellers);
    }
}
