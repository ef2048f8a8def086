package org.khabar.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The default graph is the union of the named graphs and what follows from it, whatever happens to them. */
class DerivedDatasetTest {
    static {
        // Jena's vocabularies must not be what loads Jena.
        JenaSystem.init();
    }

    private static final String ONTOLOGY = """
            @prefix : <urn:> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            :Minister a owl:Class ; rdfs:subClassOf :Official .
            :Official a owl:Class ; rdfs:subClassOf :Person . :Envoy a owl:Class ; rdfs:subClassOf :Official .
            :Person a owl:Class ; owl:equivalentClass :Human . :Human a owl:Class .
            :leads a owl:ObjectProperty ; rdfs:subPropertyOf :worksFor .
            :worksFor a owl:ObjectProperty ; owl:inverseOf :employs . :employs a owl:ObjectProperty .
            :serves a owl:ObjectProperty ; rdfs:subPropertyOf :worksFor .
            :met a owl:ObjectProperty , owl:SymmetricProperty .
            :name a owl:DatatypeProperty ; rdfs:subPropertyOf :called . :called a owl:DatatypeProperty .
            """;

    private final Inference inference = new Inference(ontology());
    private final DerivedDataset quads = new DerivedDataset(DatabaseMgr.createDatasetGraph(), inference, List.of());

    private static Graph ontology() {
        return ontology(ONTOLOGY);
    }

    private static Graph ontology(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }

    private static Node node(String name) {
        return NodeFactory.createURI("urn:" + name);
    }

    private static Quad quad(String words) {
        String[] names = words.split(" ", -1);
        Node property = names[2].equals("a") ? RDF.type.asNode() : node(names[2]);
        return Quad.create(node(names[0]), node(names[1]), property, node(names[3]));
    }

    private void write(Runnable change) {
        quads.begin(ReadWrite.WRITE);
        change.run();
        quads.commit();
        quads.end();
    }

    private Set<String> union() {
        quads.begin(ReadWrite.READ);
        try {
            return quads.getDefaultGraph().stream()
                    .map(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                            .map(node -> node.toString().replaceAll(".*[:#]", ""))
                            .collect(Collectors.joining(" ")))
                    .collect(Collectors.toSet());
        } finally {
            quads.end();
        }
    }

    @Test
    void whatFollows() {
        write(() -> {
            quads.add(quad("g x a Minister"));
            quads.add(quad("g x leads y"));
            quads.add(quad("g x met z"));
        });
        assertEquals(
                Set.of(
                        "x type Minister",
                        "x type Official",
                        "x type Person",
                        "x type Human",
                        "x leads y",
                        "x worksFor y",
                        "y employs x",
                        "x met z",
                        "z met x"),
                union());
    }

    @Test
    void whatGoesAndWhatStays() {
        write(() -> {
            quads.add(quad("g x a Minister"));
            quads.add(quad("h x a Envoy"));
            quads.add(quad("g x leads y"));
            quads.add(quad("h x leads y"));
            quads.add(quad("h x serves y"));
        });
        write(() -> quads.removeGraph(node("g")));
        assertEquals(
                Set.of(
                        "x type Envoy",
                        "x type Official",
                        "x type Person",
                        "x type Human",
                        "x leads y",
                        "x serves y",
                        "x worksFor y",
                        "y employs x"),
                union());
        write(() -> quads.delete(quad("h x leads y")));
        assertTrue(union().containsAll(Set.of("x worksFor y", "y employs x", "x serves y")));
        assertFalse(union().contains("x leads y"));
        write(quads::clear);
        assertEquals(Set.of(), union());
    }

    @Test
    void whatIsTakenBackWithItsTransaction() {
        quads.begin(ReadWrite.WRITE);
        quads.add(quad("g x a Minister"));
        quads.abort();
        quads.end();
        assertEquals(Set.of(), union());
    }

    @Test
    void theDefaultGraphIsNotWritten() {
        quads.begin(ReadWrite.WRITE);
        Triple triple = quad("g x a Minister").asTriple();
        assertThrows(DefaultGraphException.class, () -> quads.getDefaultGraph().add(triple));
        assertThrows(DefaultGraphException.class, () -> quads.getDefaultGraph().delete(triple));
        quads.abort();
        quads.end();
    }

    /** After any changes it is what working it out anew gives. */
    @Test
    void afterManyChanges() {
        Random random = new Random(7);
        List<String> types = List.of("Minister", "Official", "Person", "Human", "Envoy");
        List<String> properties = List.of("leads", "worksFor", "employs", "serves", "met");
        for (int round = 0; round < 20; round++) {
            List<Quad> changes = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String subject = "g" + random.nextInt(3) + " n" + random.nextInt(4);
                changes.add(
                        random.nextInt(3) == 0
                                ? quad(subject + " a " + types.get(random.nextInt(types.size())))
                                : quad(subject + " " + properties.get(random.nextInt(properties.size())) + " n"
                                        + random.nextInt(4)));
            }
            write(() -> changes.forEach(change -> {
                if (random.nextBoolean()) {
                    quads.add(change);
                } else {
                    quads.delete(change);
                }
            }));
            Set<String> kept = union();
            write(quads::deriveAnew);
            assertEquals(union(), kept);
        }
    }

    /** By another ontology it is what working it out anew gives, without that. */
    @Test
    void byAnotherOntology() {
        String other = ONTOLOGY.replace("rdfs:subClassOf :Person", "rdfs:subClassOf :Agent . :Agent a owl:Class")
                .replace(":leads a owl:ObjectProperty ; rdfs:subPropertyOf :worksFor", ":leads a owl:ObjectProperty")
                .replace(":met a owl:ObjectProperty ,", ":met a owl:ObjectProperty ; rdfs:subPropertyOf :knows ; a")
                .replace(":name a", ":knows a owl:ObjectProperty . :name a");
        Inference another = new Inference(ontology(other));
        assertFalse(another.rules().equals(inference.rules()));
        Random random = new Random(11);
        List<String> links = List.of("leads", "worksFor", "employs", "serves", "met");
        write(() -> {
            for (int i = 0; i < 60; i++) {
                String subject = "g" + random.nextInt(3) + " n" + random.nextInt(6);
                quads.add(quad(subject + " " + links.get(random.nextInt(links.size())) + " n" + random.nextInt(6)));
                quads.add(quad(subject + " a " + (i % 2 == 0 ? "Minister" : "Official")));
            }
        });
        Set<String> before = union();
        DerivedDataset now = new DerivedDataset(quads.getWrapped(), another, List.of());
        write(() -> now.deriveWhatDiffers(inference));
        Set<String> kept = union();
        write(now::deriveAnew);
        assertEquals(union(), kept);
        assertFalse(before.equals(kept));
    }

    @Test
    void queriesFindItAtHand() {
        write(() -> quads.add(quad("g x a Minister")));
        DatasetGraph asked = quads;
        asked.begin(ReadWrite.READ);
        try (var execution = org.apache.jena.sparql.exec.QueryExec.dataset(asked)
                .query("ASK { <urn:x> a <urn:Person> }")
                .build()) {
            assertTrue(execution.ask());
        } finally {
            asked.end();
        }
    }
}
