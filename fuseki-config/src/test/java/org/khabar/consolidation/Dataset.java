package org.khabar.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.identity.Curation;
import org.khabar.identity.Ids;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

/** A dataset that is consolidated in memory. */
final class Dataset {
    static final Ids IDS = new Ids(Kh.ID);
    static final Node MINISTER = NodeFactory.createURI(Kh.ID + "person/edward-halloran");
    private static final Node PEOPLE = NodeFactory.createURI("https://w3id.org/khabar/graph/authority/people");

    final DatasetGraph quads = DatasetGraphFactory.create();
    final Map<String, Graph> told = new HashMap<>();
    private final Curation curation;
    Consolidation consolidation;

    Dataset() {
        this(Curation.NONE);
    }

    Dataset(Curation curation) {
        quads.add(PEOPLE, MINISTER, RDF.type.asNode(), Schema.Person);
        quads.add(PEOPLE, MINISTER, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("إدوارد هالوران", "ar"));
        quads.add(PEOPLE, MINISTER, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("Edward Halloran", "en"));
        this.curation = curation;
        consolidation = start();
    }

    /** What a process begins with, which knows no more than what is stored. */
    Consolidation start() {
        return new Consolidation(
                IDS, quads, List.of(PEOPLE), curation, iri -> Optional.ofNullable(told.get(iri)), this::replace);
    }

    private void replace(Node name, Graph graph) {
        quads.removeGraph(name);
        graph.stream().forEach(triple -> quads.add(Quad.create(name, triple)));
    }

    void put(MadeUpArticle article) {
        put(article.iri(), article.graph());
    }

    void remove(MadeUpArticle article) {
        put(article.iri(), GraphFactory.createDefaultGraph());
    }

    void put(String iri, Graph graph) {
        consolidation.put(iri, graph);
        if (graph.isEmpty()) {
            told.remove(iri);
        } else {
            told.put(iri, graph);
        }
    }

    /** A process makes a change and is killed before it has kept what was told; the next one makes the change again. */
    void putTwice(String iri, Graph graph) {
        consolidation = start();
        consolidation.put(iri, graph);
        Set<Quad> once = all();
        consolidation = start();
        put(iri, graph);
        assertEquals(once, all());
    }

    Set<Quad> all() {
        return new HashSet<>(quads.stream().toList());
    }

    Set<Node> agents(Node type) {
        Set<Node> agents = new HashSet<>();
        quads.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type)
                .forEach(event -> quads.stream(Node.ANY, event.getSubject(), Kh.agent, Node.ANY)
                        .forEach(quad -> agents.add(quad.getObject())));
        return agents;
    }

    Set<Node> agentsOf(MadeUpArticle article) {
        Set<Node> agents = new HashSet<>();
        quads.stream(NodeFactory.createURI(article.iri()), Node.ANY, Kh.agent, Node.ANY)
                .forEach(quad -> agents.add(quad.getObject()));
        return agents;
    }

    long followUps() {
        return quads.stream(Node.ANY, Node.ANY, Kh.followUpOf, Node.ANY).count();
    }

    Set<Node> bodies() {
        Set<Node> bodies = new HashSet<>();
        quads.stream(Node.ANY, Node.ANY, RDF.type.asNode(), ORG.FormalOrganization.asNode())
                .forEach(quad -> bodies.add(quad.getSubject()));
        return bodies;
    }

    Set<Node> events(Node type) {
        Set<Node> events = new HashSet<>();
        quads.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type).forEach(quad -> events.add(quad.getSubject()));
        return events;
    }
}
