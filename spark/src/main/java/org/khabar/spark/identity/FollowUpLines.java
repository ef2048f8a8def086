package org.khabar.spark.identity;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.khabar.identity.Link;
import org.khabar.identity.LinkTriples;
import org.khabar.ontology.Kh;
import scala.Tuple2;

/** Which events came of others, each with the surest link between their tellings. */
final class FollowUpLines {

    private FollowUpLines() {}

    /**
     * What the identity graph says.
     *
     * @param events of units, the event; those that are not here stand for themselves
     */
    static JavaRDD<String> of(
            Basis basis, int partitions, JavaRDD<FollowUp> followUps, JavaPairRDD<String, String> events) {
        return followUps
                .mapToPair(one -> new Tuple2<>(one.later(), one))
                .leftOuterJoin(events, partitions)
                .mapToPair(one -> {
                    FollowUp units = one._2()._1();
                    String later = one._2()._2().orElse(units.later());
                    return new Tuple2<>(units.earlier(), new FollowUp(later, units.earlier(), units.link()));
                })
                .leftOuterJoin(events, partitions)
                .mapToPair(one -> new Tuple2<>(
                        new Tuple2<>(one._2()._1().later(), one._2()._2().orElse(one._1())),
                        one._2()._1().link()))
                .reduceByKey((a, b) -> Link.SUREST_FIRST.compare(a, b) <= 0 ? a : b, partitions)
                .map(one -> lines(basis, one._1()._1(), one._1()._2(), one._2()));
    }

    private static String lines(Basis basis, String later, String earlier, Link link) {
        return Lines.ofIdentity()
                .add(Names.iri(later), Kh.followUpOf, Names.iri(earlier))
                .add(basis.links().of(LinkTriples.FOLLOW_UP, later + " " + earlier, link, Kh.Apart))
                .toString();
    }
}
