package org.khabar.spark.identity;

import com.google.gson.JsonObject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.khabar.identity.Curation;
import org.khabar.identity.Profile;
import org.khabar.identity.Rewriting;
import scala.Tuple2;

/**
 * Articles as told become articles in which one thing has one IRI, as they do in a store that takes the same ones: people and bodies
 * first, then events, whose comparison needs to know who takes part, then each article is rewritten where it lies.
 */
public final class Identity {

    private final JavaSparkContext spark;
    private final Basis basis;
    private final String output;

    /**
     * @param base IRI that every identifier begins with
     * @param curation what a person decided
     * @param output folder of the results
     */
    public Identity(JavaSparkContext spark, String base, Curation curation, String output) {
        this.spark = spark;
        basis = new Basis(base, curation);
        this.output = output;
    }

    /**
     * Reads files of N-Quads, and those below folders, and writes the results.
     *
     * @return 0 if all is written, 2 if there is nothing to read or no place to write
     */
    public int over(List<String> inputs) throws IOException {
        FileSystem system = new Path(output).getFileSystem(spark.hadoopConfiguration());
        if (system.exists(new Path(output)) && system.listStatus(new Path(output)).length > 0) {
            System.err.println(output + " is there and not empty; name another folder, or empty it");
            return 2;
        }
        Articles articles;
        try {
            articles = new Articles(spark.hadoopConfiguration(), inputs);
        } catch (FileNotFoundException e) {
            System.err.println(e.getMessage() + "; check the names");
            return 2;
        }
        if (articles.isEmpty()) {
            System.err.println("no file that ends in .nq or .nq.gz in " + String.join(", ", inputs));
            return 2;
        }
        JsonObject summary = run(articles);
        try (OutputStream out = system.create(new Path(output, "summary.json"), true)) {
            out.write((summary + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(summary);
        return 0;
    }

    private JsonObject run(Articles articles) throws IOException {
        Basis with = basis;
        int partitions = articles.partitions(spark);
        SerializableConfiguration hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
        JavaPairRDD<String, Told> told = articles.read(spark, partitions).persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, List<Profile>> profiles = told.mapValues(article ->
                        List.copyOf(distinct(article.reading(with.ids()).profiles())))
                .persist(StorageLevel.MEMORY_AND_DISK());
        People.Decided people = new People(basis, partitions).decide(profiles);
        JavaPairRDD<String, Reading> readings = told.cogroup(byArticle(profiles, people, partitions))
                .mapToPair(one -> new Tuple2<>(
                        one._1(), reading(with, one._2()._1(), one._2()._2())))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Events.Decided events = new Events(basis, partitions)
                .decide(readings.values()
                        .flatMap(reading -> reading.happenings().iterator()));
        new Output(output, hadoop)
                .write(told.cogroup(readings, events.moved())
                        .map(one -> rewritten(
                                with, one._2()._1(), one._2()._2(), one._2()._3())));
        JavaRDD<String> identity =
                people.lines().union(readings.values().map(Reading::lines)).union(events.lines());
        new Output(output + "/identity", hadoop).write(identity.coalesce(partitions));
        JsonObject summary = new JsonObject();
        summary.addProperty("articles", told.count());
        summary.addProperty(
                "inSeveralFiles", told.filter(one -> one._2().files() > 1).count());
        return summary;
    }

    private static List<Profile> distinct(List<Profile> profiles) {
        Map<String, Profile> byId = new HashMap<>();
        profiles.forEach(profile -> byId.putIfAbsent(profile.id(), profile));
        return List.copyOf(byId.values());
    }

    /** By article, the names that it tells and that another IRI may stand for. */
    private static JavaPairRDD<String, Tuple2<String, Standing>> byArticle(
            JavaPairRDD<String, List<Profile>> profiles, People.Decided people, int partitions) {
        return profiles.flatMapToPair(article -> article._2().stream()
                        .map(profile -> new Tuple2<>(profile.id(), article._1()))
                        .iterator())
                .join(people.standings().filter(one -> !one._2().isPlain(one._1())), partitions)
                .mapToPair(one -> new Tuple2<>(
                        one._2()._1(), new Tuple2<>(one._1(), one._2()._2())));
    }

    private static Reading reading(Basis basis, Iterable<Told> told, Iterable<Tuple2<String, Standing>> names) {
        Map<String, Standing> standings = new HashMap<>();
        names.forEach(name -> standings.put(name._1(), name._2()));
        return Reading.of(basis, told.iterator().next(), standings);
    }

    private static String rewritten(
            Basis basis, Iterable<Told> articles, Iterable<Reading> readings, Iterable<Tuple2<String, String>> events) {
        Told told = articles.iterator().next();
        Map<String, String> identified =
                new HashMap<>(readings.iterator().next().identified());
        events.forEach(event -> identified.put(event._1(), event._2()));
        return Lines.of(told.article())
                .add(Rewriting.of(
                                basis.ids(),
                                told.graph(),
                                iri -> identified.getOrDefault(iri, iri),
                                basis.names()::labels)
                        .find()
                        .toList())
                .toString();
    }
}
