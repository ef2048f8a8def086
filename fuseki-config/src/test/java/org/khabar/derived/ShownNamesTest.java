package org.khabar.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.khabar.ontology.Kh;

/** Each thing has one name for each reader's language, chosen from what all graphs call it. */
class ShownNamesTest {
    static {
        // Jena's vocabularies must not be what loads Jena.
        JenaSystem.init();
    }

    private static final Node LABEL = RDFS.label.asNode();
    private static final Node PREFERRED = SKOS.prefLabel.asNode();

    private final DerivedDataset quads = new DerivedDataset(
            DatabaseMgr.createDatasetGraph(), new Inference(GraphFactory.createDefaultGraph()), List.of());

    private static Node node(String name) {
        return NodeFactory.createURI("urn:" + name);
    }

    private static Quad called(String graph, String thing, Node property, String name, String language) {
        return Quad.create(node(graph), node(thing), property, NodeFactory.createLiteralLang(name, language));
    }

    private void write(Runnable change) {
        quads.begin(ReadWrite.WRITE);
        change.run();
        quads.commit();
        quads.end();
    }

    /** Names as {@code thing nameAr "words"@language}, and the same asked of the default graph. */
    private Set<String> names(Node graph) {
        quads.begin(ReadWrite.READ);
        try {
            return quads.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                    .filter(quad -> Set.of(Kh.nameAr, Kh.nameEn).contains(quad.getPredicate()))
                    .map(quad -> quad.getSubject().getURI().substring(4) + " "
                            + quad.getPredicate().getLocalName() + " " + quad.getObject())
                    .collect(Collectors.toCollection(TreeSet::new));
        } finally {
            quads.end();
        }
    }

    private Set<String> names() {
        Set<String> names = names(ShownNames.GRAPH);
        assertEquals(names, names(Quad.defaultGraphIRI));
        return names;
    }

    @Test
    void theLongestOfTheLanguageUnlessOneIsPreferred() {
        write(() -> {
            quads.add(called("g", "x", LABEL, "نادي", "ar"));
            quads.add(called("h", "x", LABEL, "سمير نادي", "ar"));
            quads.add(called("h", "x", LABEL, "Samir K. Nadi", "en"));
            quads.add(called("authority", "x", PREFERRED, "Samir Nadi", "en"));
        });
        assertEquals(Set.of("x nameAr \"سمير نادي\"@ar", "x nameEn \"Samir Nadi\"@en"), names());
        write(() -> quads.removeGraph(node("authority")));
        assertEquals(Set.of("x nameAr \"سمير نادي\"@ar", "x nameEn \"Samir K. Nadi\"@en"), names());
        write(() -> quads.removeGraph(node("h")));
        assertEquals(Set.of("x nameAr \"نادي\"@ar", "x nameEn \"نادي\"@ar"), names());
        write(() -> quads.removeGraph(node("g")));
        assertEquals(Set.of(), names());
    }

    @Test
    void whatIsTakenBackNamesNobody() {
        quads.begin(ReadWrite.WRITE);
        quads.add(called("g", "x", LABEL, "Nadi", "en"));
        quads.abort();
        quads.end();
        write(() -> quads.add(called("g", "y", LABEL, "Rami", "en")));
        assertEquals(Set.of("y nameAr \"Rami\"@en", "y nameEn \"Rami\"@en"), names());
    }

    /** Whoever writes into the graph itself is put right, names of the nameless included. */
    @Test
    void onlyTheRuleChooses() {
        write(() -> quads.add(called("g", "x", LABEL, "Nadi", "en")));
        write(() -> {
            quads.removeGraph(ShownNames.GRAPH);
            quads.add(
                    Quad.create(ShownNames.GRAPH, node("x"), Kh.nameEn, NodeFactory.createLiteralLang("Nobody", "en")));
            quads.add(
                    Quad.create(ShownNames.GRAPH, node("y"), Kh.nameEn, NodeFactory.createLiteralLang("Nobody", "en")));
        });
        assertEquals(Set.of("x nameAr \"Nadi\"@en", "x nameEn \"Nadi\"@en"), names());
    }

    /** After any changes they are what choosing anew gives. */
    @Test
    void afterManyChanges() {
        Random random = new Random(11);
        List<String> words = List.of("Nadi", "Rami", "Samir Nadi", "S. Nadi", "نادي", "سمير نادي");
        for (int round = 0; round < 30; round++) {
            write(() -> {
                for (int i = 0; i < 20; i++) {
                    String graph = "g" + random.nextInt(3);
                    Quad change = called(
                            graph,
                            "n" + random.nextInt(3),
                            random.nextInt(4) == 0 ? PREFERRED : LABEL,
                            words.get(random.nextInt(words.size())),
                            List.of("ar", "en", "fr").get(random.nextInt(3)));
                    switch (random.nextInt(5)) {
                        case 0 -> quads.removeGraph(node(graph));
                        case 1, 2 -> quads.delete(change);
                        default -> quads.add(change);
                    }
                }
            });
            Set<String> kept = names();
            write(quads::deriveAnew);
            assertEquals(names(), kept);
        }
    }
}
