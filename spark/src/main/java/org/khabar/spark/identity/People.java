package org.khabar.spark.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.Optional;
import org.apache.spark.storage.StorageLevel;
import org.khabar.identity.Link;
import org.khabar.identity.LinkTriples;
import org.khabar.identity.Profile;
import org.khabar.identity.ProfileDecision;
import org.khabar.ontology.Kh;
import scala.Tuple2;

/** Which people and bodies are one. */
record People(Basis basis, int partitions) implements Serializable {

    /**
     * What was decided.
     *
     * @param standings of each name that is told and tied to others, who it is
     * @param lines what the identity graph says of it, with all names
     */
    record Decided(JavaPairRDD<String, Standing> standings, JavaRDD<String> lines) {}

    /** What came of the names that are tied together. */
    private record Outcome(List<Tuple2<String, Standing>> standings, String lines) implements Serializable {}

    /**
     * Decides.
     *
     * @param told of each article the profiles that it tells
     */
    Decided decide(JavaPairRDD<String, List<Profile>> told) {
        Basis with = basis;
        JavaPairRDD<String, Profile> profiles = told.values()
                .flatMapToPair(all -> all.stream()
                        .map(profile -> new Tuple2<>(profile.id(), profile))
                        .iterator())
                .reduceByKey(People::firstOf, partitions)
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> tellings = told.flatMapToPair(article -> article._2().stream()
                .map(profile -> new Tuple2<>(profile.id(), article._1()))
                .iterator());
        JavaPairRDD<Tuple2<String, String>, Tie> ties =
                new ProfileTies(basis, partitions).of(profiles).persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, String> components =
                Components.of(ties.keys().mapToPair(ends -> ends), partitions).persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<Outcome> outcomes = profiles.join(components)
                .mapToPair(one -> new Tuple2<>(one._2()._2(), one._2()._1()))
                .cogroup(
                        ties.values()
                                .mapToPair(tie -> new Tuple2<>(tie.first(), tie))
                                .join(components)
                                .mapToPair(tie ->
                                        new Tuple2<>(tie._2()._2(), tie._2()._1())),
                        sideBySide(tellings, components),
                        partitions)
                .values()
                .map(all -> outcome(with, all._1(), all._2(), all._3()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, Standing> standings =
                outcomes.flatMapToPair(outcome -> outcome.standings().iterator());
        JavaRDD<String> lines = profiles.leftOuterJoin(standings, partitions)
                .map(one -> lines(with, one._2()._1(), one._2()._2()))
                .union(tellings.map(telling -> Lines.ofIdentity()
                        .add(with.aliases().node(telling._1()), Kh.toldIn, Names.iri(telling._2()))
                        .toString()))
                .union(outcomes.map(Outcome::lines));
        return new Decided(standings, lines);
    }

    /** Articles that give one name and the same countries tell the same profile; if they ever do not, the order does not count. */
    private static Profile firstOf(Profile a, Profile b) {
        return a.toString().compareTo(b.toString()) <= 0 ? a : b;
    }

    /** By component, the pairs of names tied together that an article tells side by side. */
    private JavaPairRDD<String, Tuple2<String, String>> sideBySide(
            JavaPairRDD<String, String> tellings, JavaPairRDD<String, String> components) {
        return tellings.join(components, partitions)
                .mapToPair(
                        one -> new Tuple2<>(new Tuple2<>(one._2()._2(), one._2()._1()), one._1()))
                .groupByKey(partitions)
                .flatMapToPair(one -> pairs(one._1()._1(), one._2()).iterator())
                .distinct(partitions);
    }

    private static List<Tuple2<String, Tuple2<String, String>>> pairs(String component, Iterable<String> ids) {
        List<Tuple2<String, Tuple2<String, String>>> pairs = new ArrayList<>();
        for (String a : ids) {
            for (String b : ids) {
                if (a.compareTo(b) < 0) {
                    pairs.add(new Tuple2<>(component, new Tuple2<>(a, b)));
                }
            }
        }
        return pairs;
    }

    private static Outcome outcome(
            Basis basis, Iterable<Profile> told, Iterable<Tie> ties, Iterable<Tuple2<String, String>> sideBySide) {
        Map<String, Profile> profiles = new HashMap<>();
        told.forEach(profile -> profiles.put(profile.id(), profile));
        List<Link> links = new ArrayList<>();
        for (Tie tie : ties) {
            links.add(LinkTriples.read(tie.links()));
            List.of(tie.first(), tie.second()).forEach(end -> profiles.computeIfAbsent(end, id -> entry(basis, id)));
        }
        Set<Tuple2<String, String>> pairs = new HashSet<>();
        sideBySide.forEach(pairs::add);
        ProfileDecision decision = ProfileDecision.of(
                profiles,
                links,
                basis.curation(),
                (a, b) -> pairs.contains(a.compareTo(b) < 0 ? new Tuple2<>(a, b) : new Tuple2<>(b, a)));
        Lines lines = Lines.ofIdentity();
        LinkTriples triples = basis.links();
        for (Tie tie : ties) {
            Link any = tie.links().get(0);
            Node node = triples.node(any);
            tie.links().forEach(link -> lines.add(triples.of(node, link)));
            lines.add(node, Kh.verdict, decision.isSame(any) ? Kh.Same : Kh.Apart);
        }
        List<Tuple2<String, Standing>> standings = new ArrayList<>();
        for (Profile profile : told) {
            standings.add(new Tuple2<>(profile.id(), standing(profile.id(), decision)));
        }
        return new Outcome(standings, lines.toString());
    }

    private static Profile entry(Basis basis, String id) {
        return Objects.requireNonNull(basis.authority().get(id), id);
    }

    private static Standing standing(String id, ProfileDecision decision) {
        List<Profile> bearers = decision.bearers().getOrDefault(id, List.of());
        Map<String, String> stand = new HashMap<>();
        bearers.forEach(bearer -> stand.put(bearer.id(), one(decision, bearer.id())));
        return new Standing(one(decision, id), bearers, stand);
    }

    private static String one(ProfileDecision decision, String id) {
        return Objects.requireNonNull(decision.standsFor().get(id), id);
    }

    /** A name that is tied to no other stands for itself. */
    private static String lines(Basis basis, Profile profile, Optional<Standing> standing) {
        String one = standing.isPresent() ? standing.get().one() : profile.id();
        return Lines.ofIdentity()
                .add(basis.aliases().description(profile))
                .add(basis.aliases().node(profile.id()), Kh.identifiedAs, Names.iri(one))
                .toString();
    }
}
