package org.khabar.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.khabar.identity.Curation;
import org.khabar.identity.Link;
import org.khabar.ontology.Kh;

/** Identity over made-up articles: what is one, what stays apart, and that only the articles decide. */
class ConsolidationTest {

    private static Dataset of(MadeUpArticle... articles) {
        Dataset dataset = new Dataset();
        List.of(articles).forEach(dataset::put);
        return dataset;
    }

    @Test
    void spellingsAndScriptsOfOneNameAreOnePersonAndOneEvent() {
        Dataset dataset = of(
                new MadeUpArticle(1, "2019-05-02").resignation("غريغوري تالمادج", "portugal", "2019-05-01"),
                new MadeUpArticle(2, "2019-05-02").resignation("جريجوري تالمدج", "portugal", ""),
                new MadeUpArticle(3, "2019-05-04").resignation("Gregory Talmadge", "", "2019-05-01"));
        assertEquals(1, dataset.agents(Kh.Resignation).size());
        assertEquals(1, dataset.events(Kh.Resignation).size());
    }

    @Test
    void anAuthorityEntryTakesItsSpellings() {
        Dataset dataset = of(new MadeUpArticle(1, "2019-05-02").resignation("ادوارد هلوران", "", ""));
        assertEquals(Set.of(Dataset.MINISTER), dataset.agents(Kh.Resignation));
        assertTrue(dataset.quads.contains(
                NodeFactory.createURI(Kh.ID + "article/1"),
                Dataset.MINISTER,
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang("Edward Halloran", "en")));
    }

    @Test
    void namesakesInTwoCountriesAndWhoeverCouldBeEitherStayApart() {
        Dataset dataset = of(
                new MadeUpArticle(1, "2019-05-02").resignation("سالم الدرويش", "portugal", ""),
                new MadeUpArticle(2, "2019-05-02").resignation("سالم الدرويش", "paraguay", ""),
                new MadeUpArticle(3, "2019-05-02").resignation("سالم الدرويش", "", ""));
        assertEquals(3, dataset.agents(Kh.Resignation).size());
        // Whoever could be either is neither, and in this article nobody else.
        assertEquals(
                3,
                dataset.quads.stream(Node.ANY, Node.ANY, Kh.verdict, Kh.Apart).count());
    }

    @Test
    void aNameOfTwoMeansInAnArticleTheOneOfWhoseCountryItSpeaks() {
        MadeUpArticle here = new MadeUpArticle(1, "2019-05-02").resignation("سالم الدرويش", "portugal", "");
        MadeUpArticle there = new MadeUpArticle(2, "2019-05-02").resignation("سالم الدرويش", "paraguay", "");
        MadeUpArticle unclear = new MadeUpArticle(3, "2019-05-02").resignation("سالم الدرويش", "", "");
        MadeUpArticle clear = new MadeUpArticle(4, "2019-05-02")
                .resignation("سالم الدرويش", "", "")
                .speaksOf("paraguay");
        Dataset dataset = of(unclear, clear);
        assertEquals(1, dataset.agents(Kh.Resignation).size());
        dataset.put(here);
        dataset.put(there);
        assertEquals(3, dataset.agents(Kh.Resignation).size());
        assertEquals(dataset.agentsOf(there), dataset.agentsOf(clear));
        assertNotEquals(dataset.agentsOf(here), dataset.agentsOf(unclear));
        dataset.remove(there);
        assertEquals(1, dataset.agents(Kh.Resignation).size());
    }

    @Test
    void twoWhomOneArticleNamesSideBySideAreTwo() {
        MadeUpArticle english = new MadeUpArticle(1, "2019-05-02").resignation("Salem Nassar", "portugal", "");
        MadeUpArticle arabic = new MadeUpArticle(2, "2019-05-02").resignation("سالم نصار", "portugal", "");
        MadeUpArticle both = new MadeUpArticle(3, "2019-05-02")
                .resignation("سالم نصار", "portugal", "")
                .resignation("سليم نصار", "portugal", "");
        assertEquals(1, of(english, arabic).agents(Kh.Resignation).size());
        assertEquals(2, of(english, arabic, both).agents(Kh.Resignation).size());
    }

    @Test
    void aBodyIsOneInBothLanguagesAndOneACountry() {
        Dataset dataset = of(
                new MadeUpArticle(1, "2019-05-02").body("هيئة سلامة الجسور البرتغالية", ""),
                new MadeUpArticle(2, "2019-05-02").body("Portugal's Bridge Safety Authority", ""),
                new MadeUpArticle(3, "2019-05-02").body("هيئة سلامة الجسور", "portugal"),
                new MadeUpArticle(4, "2019-05-02").body("Paraguayan Bridge Safety Authority", ""),
                new MadeUpArticle(5, "2019-05-02").body("وزارة المالية", "paraguay"),
                new MadeUpArticle(6, "2019-05-02").body("Paraguay's Ministry of Finance", ""));
        assertEquals(3, dataset.bodies().size());
    }

    @Test
    void whatWasAnnouncedOrDeniedAndThenCameIsLinkedAndNotOne() {
        MadeUpArticle planned =
                new MadeUpArticle(1, "2019-05-02").resignation("سالم الدرويش", "portugal", "2019-06-01", Kh.Planned);
        MadeUpArticle denied =
                new MadeUpArticle(2, "2019-05-03").resignation("سالم الدرويش", "portugal", "", Kh.Negated);
        MadeUpArticle done = new MadeUpArticle(3, "2019-06-01").resignation("سالم درويش", "portugal", "2019-06-01");
        MadeUpArticle again = new MadeUpArticle(4, "2019-06-02").resignation("سالم الدرويش", "portugal", "2019-06-01");
        MadeUpArticle tooLate =
                new MadeUpArticle(5, "2020-09-01").resignation("سالم الدرويش", "portugal", "", Kh.Planned);
        Dataset dataset = of(done, again, tooLate, denied, planned);
        assertEquals(4, dataset.events(Kh.Resignation).size());
        assertEquals(2, dataset.followUps());
        dataset.remove(done);
        assertEquals(2, dataset.followUps());
        dataset.remove(again);
        assertEquals(0, dataset.followUps());
    }

    @Test
    void anArticleThatTellsOneResignationTwiceTellsOne() {
        MadeUpArticle twice = new MadeUpArticle(1, "2019-05-02")
                .resignation("سالم الدرويش", "portugal", "2019-05-01")
                .resignation("سالم درويش", "portugal", "");
        Dataset dataset = of(twice, new MadeUpArticle(2, "2019-05-03").resignation("سالم الدرويش", "portugal", ""));
        assertEquals(1, dataset.events(Kh.Resignation).size());
        MadeUpArticle apart = new MadeUpArticle(3, "2019-05-02")
                .resignation("غريغوري تالمادج", "portugal", "2018-02-01")
                .resignation("جريجوري تالمدج", "portugal", "2019-05-01");
        assertEquals(2, of(apart).events(Kh.Resignation).size());
    }

    @Test
    void whatManyArticlesTellAlikeIsDecidedOnceForEach() {
        Dataset dataset = new Dataset();
        int articles = 30;
        for (int i = 0; i < articles; i++) {
            dataset.put(new MadeUpArticle(i, "2019-05-02").resignation("سالم الدرويش", "portugal", "2019-05-01"));
        }
        assertEquals(1, dataset.events(Kh.Resignation).size());
        assertEquals(
                articles - 1,
                dataset.quads.stream(Node.ANY, Node.ANY, Kh.verdict, Kh.Same).count());
    }

    /** What is told of an alias is never told of the thing itself, whatever IRI an article gives it. */
    @Test
    void noEventIsItsOwnAlias() {
        MadeUpArticle article = new MadeUpArticle(1, "2019-05-02").resignation("سالم الدرويش", "portugal", "");
        Graph graph = GraphFactory.createDefaultGraph();
        for (String iri : List.of(Kh.ID + "event/resignation/of-salem", "https://example.org/news#1?a=b")) {
            Node event = NodeFactory.createURI(iri);
            article.graph().stream()
                    .map(t -> t.getSubject().getURI().contains("/event/")
                            ? Triple.create(event, t.getPredicate(), t.getObject())
                            : t)
                    .forEach(graph::add);
        }
        Dataset dataset = new Dataset();
        dataset.consolidation.put(article.iri(), graph);
        assertEquals(
                2,
                dataset.events(Kh.Alias).stream()
                        .filter(alias -> alias.getURI().contains("event")
                                || alias.getURI().contains("example"))
                        .count());
        assertTrue(Collections.disjoint(dataset.events(Kh.Alias), dataset.events(Kh.Resignation)));
    }

    @Test
    void anAttackOnAPersonIsToldForWeeksAndAnswered() {
        Dataset dataset = new Dataset();
        for (int i = 1; i <= 4; i++) {
            dataset.put(new MadeUpArticle(i, "2019-05-" + (4 + 6 * i)).attack("سالم الدرويش"));
        }
        assertEquals(1, dataset.events(Kh.Attack).size());
        dataset.put(new MadeUpArticle(5, "2019-05-20")
                .expulsion("portugal", "23 دبلوماسيا باراغوايانيا", 23)
                .because("سالم الدرويش"));
        dataset.put(new MadeUpArticle(6, "2019-05-28").expulsion("", "23 دبلوماسي باراغواياني", 23));
        dataset.put(new MadeUpArticle(7, "2019-05-21").expulsion("lisbon", "الدبلوماسيين الباراغوايانيين", 0));
        dataset.put(new MadeUpArticle(8, "2019-05-21").expulsion("portugal", "4 دبلوماسيين باراغوايانيين", 4));
        assertEquals(2, dataset.events(Kh.Sanction).size());
        assertEquals(1, dataset.followUps());
    }

    /** The day on which what has happened takes effect is not the day on which it happened. */
    @Test
    void whatHasHappenedIsNotDatedAfterItsArticle() {
        Dataset dataset = of(
                new MadeUpArticle(1, "2019-05-02").resignation("سالم الدرويش", "portugal", "2019-05-01"),
                new MadeUpArticle(2, "2019-05-02").resignation("سالم الدرويش", "portugal", "2019-08-01"));
        assertEquals(1, dataset.events(Kh.Resignation).size());
    }

    /** One telling credits the capital, another the government, a third the state. */
    @Test
    void aCapitalActsForItsState() {
        Dataset dataset = of(
                new MadeUpArticle(1, "2019-05-20").expulsion("portugal", "الدبلوماسيين الباراغوايانيين", 0),
                new MadeUpArticle(2, "2019-05-21").expulsion("lisbon", "الدبلوماسيين الباراغوايانيين", 0));
        assertEquals(1, dataset.events(Kh.Sanction).size());
        dataset.put(new MadeUpArticle(3, "2019-05-21").expulsion("spain", "الدبلوماسيين الباراغوايانيين", 0));
        assertEquals(2, dataset.events(Kh.Sanction).size());
    }

    @Test
    void resignationsAYearApartAreTwo() {
        Dataset dataset = of(
                new MadeUpArticle(1, "2018-05-02").resignation("سالم الدرويش", "portugal", ""),
                new MadeUpArticle(2, "2019-05-02").resignation("سالم الدرويش", "portugal", ""));
        assertEquals(1, dataset.agents(Kh.Resignation).size());
        assertEquals(2, dataset.events(Kh.Resignation).size());
    }

    @Test
    void whatCameLaterGoesWithoutATrace() {
        Dataset dataset =
                of(new MadeUpArticle(1, "2019-05-02").resignation("غريغوري تالمادج", "portugal", "2019-05-01"));
        Set<Quad> before = dataset.all();
        MadeUpArticle later = new MadeUpArticle(2, "2019-05-02").resignation("جريجوري تالمدج", "portugal", "");
        dataset.put(later);
        assertNotEquals(before, dataset.all());
        dataset.remove(later);
        assertEquals(before, dataset.all());
    }

    @Test
    void aPersonsDecisionWins() {
        MadeUpArticle here = new MadeUpArticle(1, "2019-05-02").resignation("سالم الدرويش", "portugal", "");
        MadeUpArticle there = new MadeUpArticle(2, "2019-05-02").resignation("سالم الدرويش", "paraguay", "");
        MadeUpArticle spelled = new MadeUpArticle(3, "2019-05-02").resignation("سالم درويش", "portugal", "");
        String a = Dataset.IDS.node("person", "سالم الدرويش", "portugal").getURI();
        String b = Dataset.IDS.node("person", "سالم الدرويش", "paraguay").getURI();
        String c = Dataset.IDS.node("person", "سالم درويش", "portugal").getURI();
        Dataset dataset = new Dataset(new Curation(
                Set.of(Link.between(a, b, Curation.RULE, 1)), Set.of(Link.between(a, c, Curation.RULE, 1))));
        List.of(here, there, spelled).forEach(dataset::put);
        assertEquals(2, dataset.agents(Kh.Resignation).size());
    }

    /** Random articles of few people in many spellings, put, changed and removed in random orders. */
    @Test
    void onlyTheArticlesDecide() {
        for (int seed = 0; seed < 15; seed++) {
            Random random = new Random(seed);
            List<MadeUpArticle> articles = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                articles.add(MadeUpArticle.random(i, random));
            }
            Dataset straight = new Dataset();
            articles.forEach(straight::put);
            Dataset crooked = new Dataset();
            List<MadeUpArticle> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, random);
            for (MadeUpArticle article : shuffled) {
                crooked.put(article);
                if (random.nextInt(3) == 0) {
                    MadeUpArticle gone = shuffled.get(random.nextInt(shuffled.size()));
                    crooked.put(gone);
                    crooked.remove(gone);
                }
            }
            Collections.shuffle(shuffled, random);
            shuffled.forEach(crooked::put);
            assertEquals(difference(straight, crooked), difference(crooked, straight), "seed " + seed);
            assertFalse(straight.all().isEmpty());
        }
    }

    /** Random articles, each change made by a process that is killed and by the next one again. */
    @Test
    void aChangeThatIsMadeAgainChangesNothing() {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            Dataset killed = new Dataset();
            for (int change = 0; change < 20; change++) {
                MadeUpArticle article = MadeUpArticle.random(random.nextInt(6), random);
                killed.putTwice(
                        article.iri(), random.nextInt(4) == 0 ? GraphFactory.createDefaultGraph() : article.graph());
            }
            Dataset straight = new Dataset();
            killed.told.forEach(straight::put);
            assertEquals(difference(straight, killed), difference(killed, straight), "seed " + seed);
        }
    }

    /** Of those that tell alike one is decided on for all, another one as soon as it comes. */
    @Test
    void whichOfThoseThatTellAlikeComesFirstDoesNotCount() {
        List<MadeUpArticle> articles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (String date : List.of("", "2019-05-01", "2019-05-20")) {
                articles.add(
                        new MadeUpArticle(articles.size(), "2019-05-21").resignation("سالم الدرويش", "portugal", date));
            }
        }
        Dataset straight = of(articles.toArray(MadeUpArticle[]::new));
        Random random = new Random(1);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(articles, random);
            assertEquals(
                    straight.all(), of(articles.toArray(MadeUpArticle[]::new)).all());
        }
    }

    private static Set<Quad> difference(Dataset a, Dataset b) {
        Set<Quad> only = a.all();
        only.removeAll(b.all());
        return only;
    }
}
