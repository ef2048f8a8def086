package org.khabar.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.ShownTelling;

/** Each event shows the sentence and article of its surest telling, and its finest date. */
class ShownTellingsTest {
    static {
        // Jena's vocabularies must not be what loads Jena.
        JenaSystem.init();
    }

    private static final String CHOSEN = """
            PREFIX kh: <https://w3id.org/khabar/ontology#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            SELECT ?event ?property ?value {
                { ?event kh:evidence ?telling . ?telling kh:confidence ?sure .
                  FILTER NOT EXISTS {
                      ?event kh:evidence ?other . ?other kh:confidence ?surer
                      FILTER (?surer > ?sure || (?surer = ?sure && STR(?other) < STR(?telling)))
                  }
                  { ?telling nif:sentence/nif:anchorOf ?value BIND (kh:shownSentence AS ?property) }
                  UNION { ?telling nif:referenceContext ?value BIND (kh:shownArticle AS ?property) }
                } UNION {
                  ?event kh:date ?value
                  FILTER NOT EXISTS { ?event kh:date ?finer FILTER (STRLEN(STR(?finer)) > STRLEN(STR(?value))) }
                  BIND (kh:finestDate AS ?property)
                }
            }""";

    private final DerivedDataset quads = new DerivedDataset(
            DatabaseMgr.createDatasetGraph(), new Inference(GraphFactory.createDefaultGraph()), List.of());
    private final Random random = new Random(17);

    private static Node node(String name) {
        return NodeFactory.createURI("urn:" + name);
    }

    private static Node words(String words) {
        return NodeFactory.createLiteralString(words);
    }

    private static Node sure(String number) {
        return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
    }

    private void add(String graph, String thing, Node property, Node value) {
        quads.add(Quad.create(node(graph), node(thing), property, value));
    }

    /** A sentence s1 of the article that tells the event. */
    private void told(String article, String telling, String event, String sureness) {
        add(article, event, Kh.evidence, node(telling));
        add(article, telling, Kh.confidence, sure(sureness));
        add(article, telling, Nif.sentence, node(article + "s1"));
        add(article, telling, Nif.referenceContext, node(article));
        add(article, article + "s1", Nif.anchorOf, words("What " + article + " tells."));
    }

    private void write(Runnable change) {
        quads.begin(ReadWrite.WRITE);
        change.run();
        quads.commit();
        quads.end();
    }

    private static String triple(Node event, Node property, Node value) {
        return event.getURI().substring(4) + " " + property.getLocalName() + " "
                + (value.isURI() ? value.getURI().substring(4) : value.getLiteralLexicalForm());
    }

    private Set<String> kept(Node graph) {
        return quads.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> ShownTelling.SHOWN.contains(quad.getPredicate()))
                .map(quad -> triple(quad.getSubject(), quad.getPredicate(), quad.getObject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is kept, the same in the default graph, and what a query chooses from all that is told. */
    private Set<String> shown() {
        quads.begin(ReadWrite.READ);
        try (QueryExec chosen = QueryExec.dataset(quads).query(CHOSEN).build()) {
            Set<String> right = new TreeSet<>();
            chosen.select()
                    .forEachRemaining(
                            row -> right.add(triple(row.get("event"), row.get("property"), row.get("value"))));
            assertEquals(right, kept(ShownTellings.GRAPH));
            assertEquals(right, kept(Quad.defaultGraphIRI));
            return right;
        } finally {
            quads.end();
        }
    }

    @BeforeEach
    void twoTell() {
        write(() -> {
            told("a1", "t1", "e", "0.6");
            told("a2", "t2", "e", "0.90");
            add("a1", "e", Kh.date, words("2024-03-05"));
            add("a2", "e", Kh.date, words("2024-03"));
        });
    }

    @Test
    void theSurestTellingAndTheFinestDate() {
        assertEquals(Set.of("e shownSentence What a2 tells.", "e shownArticle a2", "e finestDate 2024-03-05"), shown());
        write(() -> quads.removeGraph(node("a2")));
        assertEquals(Set.of("e shownSentence What a1 tells.", "e shownArticle a1", "e finestDate 2024-03-05"), shown());
        write(() -> quads.removeGraph(node("a1")));
        assertEquals(Set.of(), shown());
    }

    /** Equal ones are told apart by their IRI, and numbers are compared as numbers. */
    @Test
    void equallySure() {
        write(() -> told("a0", "t0", "e", "0.9"));
        assertEquals(Set.of("e shownSentence What a0 tells.", "e shownArticle a0", "e finestDate 2024-03-05"), shown());
    }

    @Test
    void onlyTheRuleChooses() {
        write(() -> {
            quads.removeGraph(ShownTellings.GRAPH);
            quads.add(Quad.create(ShownTellings.GRAPH, node("x"), Kh.shownArticle, node("a1")));
        });
        assertEquals(Set.of("e shownSentence What a2 tells.", "e shownArticle a2", "e finestDate 2024-03-05"), shown());
    }

    /** After any changes, of single triples too, it is what choosing anew gives. */
    @Test
    void afterManyChanges() {
        for (int round = 0; round < 40; round++) {
            write(() -> {
                for (int i = 0; i < 12; i++) {
                    change();
                }
            });
            Set<String> kept = shown();
            write(quads::deriveAnew);
            assertEquals(shown(), kept);
        }
    }

    private void change() {
        String article = "a" + random.nextInt(3);
        String telling = "t" + random.nextInt(5);
        String event = "e" + random.nextInt(3);
        Node day = words(List.of("2024", "2024-01", "2024-01-02", "2024-01-03").get(random.nextInt(4)));
        switch (random.nextInt(8)) {
            case 0 -> quads.removeGraph(node(article));
            case 1, 2 -> told(article, telling, event, "0." + (1 + random.nextInt(3)));
            case 3 -> add(article, event, Kh.date, day);
            case 4 -> quads.deleteAny(node(article), node(telling), Kh.confidence, Node.ANY);
            case 5 -> quads.deleteAny(node(article), Node.ANY, Nif.anchorOf, Node.ANY);
            case 6 -> quads.delete(Quad.create(node(article), node(event), Kh.evidence, node(telling)));
            default -> quads.deleteAny(node(article), node(telling), Nif.sentence, Node.ANY);
        }
    }
}
