package org.khabar.spark.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.khabar.identity.Happening;
import org.khabar.identity.HappeningDecision;
import org.khabar.identity.HappeningKeys;
import org.khabar.identity.HappeningLinks;
import org.khabar.identity.Link;
import org.khabar.identity.LinkTriples;
import org.khabar.identity.ToldTwice;
import org.khabar.identity.Units;
import org.khabar.ontology.Kh;
import scala.Tuple2;

/** Which tellings are of one event, and which events came of others. */
record Events(Basis basis, int partitions) implements Serializable {

    /**
     * What was decided.
     *
     * @param moved by article, the IRIs of its tellings that another one stands for, each with that one
     * @param lines what the identity graph says of tellings and events
     */
    record Decided(JavaPairRDD<String, Tuple2<String, String>> moved, JavaRDD<String> lines) {}

    /** What came of the units that are tied together: the event of each. */
    private record Outcome(List<Tuple2<String, String>> events, String lines) implements Serializable {}

    /** A telling, and the unit that is decided on for it. */
    private record Placed(String id, List<String> again, String article) implements Serializable {}

    /** Decides on tellings whose participants are identified. */
    Decided decide(JavaRDD<Happening> happenings) {
        Basis with = basis;
        JavaPairRDD<String, Happening> bySignature = happenings.mapToPair(telling ->
                new Tuple2<>(Units.signature(telling, with.curation()).orElseThrow(), telling));
        JavaPairRDD<String, Happening> units = bySignature
                .reduceByKey((a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b, partitions)
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, Happening> byId =
                units.mapToPair(unit -> new Tuple2<>(unit._2().id(), unit._2()));
        EventTies ties = EventTies.of(basis, partitions, byId);
        JavaPairRDD<String, String> components = Components.of(
                        ties.links().mapToPair(link -> new Tuple2<>(link.first(), link.second())), partitions)
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<Outcome> outcomes = byId.join(components, partitions)
                .mapToPair(one -> new Tuple2<>(one._2()._2(), one._2()._1()))
                .cogroup(
                        ties.links()
                                .mapToPair(link -> new Tuple2<>(link.first(), link))
                                .join(components, partitions)
                                .mapToPair(link ->
                                        new Tuple2<>(link._2()._2(), link._2()._1())),
                        partitions)
                .values()
                .map(all -> outcome(with, all._1(), all._2()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> events =
                outcomes.flatMapToPair(outcome -> outcome.events().iterator()).persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, Tuple2<Happening, Happening>> withUnit = bySignature.join(units, partitions);
        JavaPairRDD<Placed, String> placed = withUnit.mapToPair(
                        one -> new Tuple2<>(one._2()._2().id(), placed(one._2()._1())))
                .leftOuterJoin(events, partitions)
                .mapToPair(one -> new Tuple2<>(one._2()._1(), one._2()._2().orElse(one._1())));
        JavaRDD<String> lines = withUnit.map(
                        one -> lines(with, one._1(), one._2()._1(), one._2()._2()))
                .union(placed.map(one -> lines(with, one._1(), one._2())))
                .union(outcomes.map(Outcome::lines))
                .union(FollowUpLines.of(with, partitions, ties.followUps(), events));
        return new Decided(placed.flatMapToPair(one -> moved(one._1(), one._2()).iterator()), lines);
    }

    private static Outcome outcome(Basis basis, Iterable<Happening> units, Iterable<Link> ties) {
        Map<String, Happening> tellings = new HashMap<>();
        units.forEach(unit -> tellings.put(unit.id(), unit));
        List<Link> links = new ArrayList<>();
        ties.forEach(links::add);
        HappeningDecision decision = HappeningDecision.of(tellings, links, basis.curation());
        List<Tuple2<String, String>> events = new ArrayList<>();
        decision.events().forEach(event -> event.forEach(unit -> events.add(new Tuple2<>(unit, event.first()))));
        Lines lines = Lines.ofIdentity();
        LinkTriples triples = basis.links();
        decision.same().forEach((id, link) -> lines.add(triples.of(LinkTriples.SAME, id, link, Kh.Same)));
        decision.apart().forEach((id, link) -> lines.add(triples.of(LinkTriples.APART, id, link, Kh.Apart)));
        return new Outcome(events, lines.toString());
    }

    private static Placed placed(Happening telling) {
        return new Placed(telling.id(), List.copyOf(telling.again()), telling.article());
    }

    /** What is kept of a telling, and why it is of its unit. */
    private static String lines(Basis basis, String signature, Happening telling, Happening unit) {
        Lines lines = Lines.ofIdentity();
        boolean stands = unit.id().equals(telling.id());
        describe(basis, lines, telling.id(), telling, (stands ? Units.UNIT : Units.MEMBER) + signature);
        if (stands) {
            Node node = basis.aliases().node(telling.id());
            HappeningKeys.of(telling)
                    .forEach(key -> lines.add(node, Kh.eventKey, NodeFactory.createLiteralString(key)));
        } else {
            HappeningLinks.between(telling, unit)
                    .ifPresent(link -> lines.add(basis.links().of(LinkTriples.SAME, telling.id(), link, Kh.Same)));
        }
        for (String again : telling.again()) {
            describe(basis, lines, again, telling, Units.AGAIN + signature);
            Link link = Link.between(again, telling.id(), ToldTwice.RULE, 1);
            lines.add(basis.links().of(LinkTriples.SAME, again, link, Kh.Same));
        }
        return lines.toString();
    }

    private static void describe(Basis basis, Lines lines, String id, Happening telling, String key) {
        Node node = basis.aliases().node(id);
        lines.add(basis.aliases().description(id, telling.type()))
                .add(node, Kh.toldIn, Names.iri(telling.article()))
                .add(node, Kh.eventKey, NodeFactory.createLiteralString(key));
    }

    /** Which event a telling is of. */
    private static String lines(Basis basis, Placed telling, String event) {
        Lines lines = Lines.ofIdentity();
        lines.add(basis.aliases().node(telling.id()), Kh.identifiedAs, Names.iri(event));
        telling.again().forEach(id -> lines.add(basis.aliases().node(id), Kh.identifiedAs, Names.iri(event)));
        return lines.toString();
    }

    private static List<Tuple2<String, Tuple2<String, String>>> moved(Placed telling, String event) {
        List<Tuple2<String, Tuple2<String, String>>> moved = new ArrayList<>();
        if (!telling.id().equals(event)) {
            moved.add(new Tuple2<>(telling.article(), new Tuple2<>(telling.id(), event)));
        }
        telling.again().forEach(id -> moved.add(new Tuple2<>(telling.article(), new Tuple2<>(id, event))));
        return moved;
    }
}
