package org.khabar.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.consolidation.MadeUpArticle;
import org.khabar.identity.Curation;
import org.khabar.identity.Ids;
import org.khabar.identity.Link;
import org.khabar.ontology.Kh;
import org.khabar.spark.identity.Identity;

/** Made-up articles in files that are cut and mixed at random: what Spark decides on them is what a store decides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkIdentityTest {

    private static final Ids IDS = new Ids(Kh.ID);

    private final Path folder;
    private final Random random = new Random(7);
    private final Map<String, Graph> told = new TreeMap<>();
    private final JavaSparkContext spark;
    private Curation curation = Curation.NONE;
    private Set<String> expected = Set.of();

    SparkIdentityTest(@TempDir Path folder) {
        this.folder = folder;
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.default.parallelism", "3")
                .set("spark.ui.enabled", "false"));
        spark.setLogLevel("ERROR");
    }

    @AfterAll
    void stop() {
        spark.close();
    }

    @BeforeAll
    void aStoreTakesTheArticles() throws IOException {
        for (int i = 0; i < 30; i++) {
            tell(MadeUpArticle.random(i, random));
        }
        for (int i = 0; i < 4; i++) {
            tell(new MadeUpArticle(100 + i, "2019-05-1" + i).attack("منى الحداد"));
            tell(new MadeUpArticle(110 + i, "2019-06-0" + (1 + i))
                    .resignation("خالد المنصور", "portugal", "2019-06-01"));
        }
        tell(new MadeUpArticle(120, "2019-05-20")
                .expulsion("portugal", "23 دبلوماسيا باراغوايانيا", 23)
                .because("منى الحداد"));
        tell(new MadeUpArticle(121, "2019-05-28").expulsion("", "23 دبلوماسي باراغواياني", 23));
        tell(new MadeUpArticle(122, "2019-05-12")
                .resignation("جورج دبليو بوش", "", "")
                .resignation("سالم الدرويش", "portugal", "2019-05-11")
                .resignation("سالم درويش", "portugal", ""));
        // One but for the article that names two side by side.
        tell(new MadeUpArticle(123, "2019-05-02").resignation("Salem Nassar", "portugal", ""));
        tell(new MadeUpArticle(124, "2019-05-02")
                .resignation("سالم نصار", "portugal", "")
                .resignation("سليم نصار", "portugal", ""));
        for (int i = 0; i < 3; i++) {
            tell(new MadeUpArticle(130 + i, "2018-0" + (1 + 3 * i) + "-01").resignation("رامي العطار", "portugal", ""));
        }
        String other = IDS.node("person", "سالم الدرويش", "paraguay").getURI();
        String here = IDS.node("person", "سالم الدرويش", "portugal").getURI();
        String spelled = IDS.node("person", "سالم درويش", "portugal").getURI();
        curation = new Curation(
                Set.of(
                        Link.between(other, here, Curation.RULE, 1),
                        Link.between(
                                resignation(130, "رامي العطار"), resignation(131, "رامي العطار"), Curation.RULE, 1)),
                Set.of(
                        Link.between(here, spelled, Curation.RULE, 1),
                        Link.between(
                                resignation(110, "خالد المنصور"), resignation(112, "خالد المنصور"), Curation.RULE, 1)));
        Path store = Files.createDirectories(folder.resolve("store"));
        Files.writeString(
                store.resolve("curator.ttl"),
                lines("sameAs", curation.same()) + lines("differentFrom", curation.apart()));
        expected = Consolidated.byStore(store, told);
    }

    private void tell(MadeUpArticle article) {
        told.put(article.iri(), article.graph());
    }

    private static String resignation(int article, String name) {
        return IDS.node("event/resignation", Kh.ID + "article/" + article, name).getURI();
    }

    private static String lines(String property, Set<Link> links) {
        StringBuilder lines = new StringBuilder();
        links.forEach(link -> lines.append(
                "<" + link.first() + "> <http://www.w3.org/2002/07/owl#" + property + "> <" + link.second() + "> .\n"));
        return lines.toString();
    }

    /** Otherwise the comparison would compare little. */
    @Test
    void theArticlesGiveEveryKindOfDecision() {
        String all = String.join("\n", expected);
        for (String part : List.of(
                "#Same",
                "#Apart",
                "followUpOf",
                "country-of-the-article",
                "\"member ",
                "\"again ",
                "told-twice",
                "curator",
                "answer-to-attack",
                "decision/apart/",
                "name-sounds-alike",
                "same-words",
                "george-w-bush")) {
            assertTrue(all.contains(part), part);
        }
    }

    @Test
    void filesInWhateverOrderGiveWhatAStoreHas() throws IOException {
        for (int run = 0; run < 2; run++) {
            Path graphs = write("graphs" + run, run == 0 ? 4 : 1);
            Path out = folder.resolve("one" + run);
            assertEquals(0, new Identity(spark, Kh.ID, curation, out.toString()).over(List.of(graphs.toString())));
            Set<String> decided = Consolidated.inFiles(out);
            assertEquals(Set.of(), Sets.difference(expected, decided), "run " + run + ": in the store alone");
            assertEquals(Set.of(), Sets.difference(decided, expected), "run " + run + ": on Spark alone");
        }
    }

    /** Articles in files at random; the lines of one file are mixed too. */
    private Path write(String name, int files) throws IOException {
        Path graphs = Files.createDirectories(folder.resolve(name));
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            lines.add(new ArrayList<>());
        }
        List<String> articles = new ArrayList<>(told.keySet());
        Collections.shuffle(articles, random);
        for (String article : articles) {
            List<String> file = lines.get(random.nextInt(files));
            String end = " <" + article + "> .";
            told.getOrDefault(article, Graph.emptyGraph)
                    .find()
                    .forEachRemaining(t -> file.add(NodeFmtLib.strNT(t.getSubject()) + " "
                            + NodeFmtLib.strNT(t.getPredicate()) + " " + NodeFmtLib.strNT(t.getObject()) + end));
        }
        Collections.shuffle(lines.get(0), random);
        for (int i = 0; i < files; i++) {
            Path file = graphs.resolve("part-" + i + (i % 2 == 0 ? ".nq" : ".nq.gz"));
            try (OutputStream plain = Files.newOutputStream(file);
                    OutputStream out = i % 2 == 0 ? plain : new GZIPOutputStream(plain)) {
                out.write(String.join("\n", lines.get(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return graphs;
    }

    @Test
    void whatIsNoArticleAsToldIsRefused() throws IOException {
        Path file = Files.createDirectories(folder.resolve("bad")).resolve("bad.nq");
        for (String line : List.of(
                "<http://e/a> <http://e/b> <http://e/c> <https://w3id.org/khabar/graph/identity> .",
                "<http://e/a> <http://e/b> <http://e/c> .",
                "<http://e/a> <http://e/b> \"c\" .",
                "<http://e/a> <http://e/b")) {
            Files.writeString(file, line + "\n");
            Identity identity =
                    new Identity(spark, Kh.ID, curation, folder.resolve("no").toString());
            Exception refused = assertThrows(Exception.class, () -> identity.over(List.of(file.toString())), line);
            assertTrue(String.valueOf(refused.getMessage()).contains("bad.nq"), refused.getMessage());
        }
    }
}
