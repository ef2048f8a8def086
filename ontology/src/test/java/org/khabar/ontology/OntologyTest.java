package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The ontology is complete: every term labelled, defined, placed, mapped and used; every used term defined. */
class OntologyTest {

    private static final Graph ONTOLOGY = OntologyFiles.graph(OntologyFiles.ONTOLOGY);
    private static final Graph SHAPES = OntologyFiles.graph(OntologyFiles.SHAPES);

    private static final Set<Node> EVENTS = Set.of(
            Kh.Resignation,
            Kh.Appointment,
            Kh.Dismissal,
            Kh.Election,
            Kh.Protest,
            Kh.Withdrawal,
            Kh.Statement,
            Kh.Demand,
            Kh.Criticism,
            Kh.Accusation,
            Kh.Warning,
            Kh.Denial,
            Kh.Rejection,
            Kh.Support,
            Kh.Plan,
            Kh.Meeting,
            Kh.Agreement,
            Kh.Publication,
            Kh.Poll,
            Kh.Attack,
            Kh.Arrest,
            Kh.Investigation,
            Kh.Sanction,
            Kh.Aid);

    @Test
    void everyTermIsLabelledAndDefinedOnceInEachLanguage() {
        List<String> faults = new ArrayList<>();
        terms().forEach(term -> {
            for (Property property : List.of(RDFS.label, SKOS.definition)) {
                List<String> languages = objects(term, property)
                        .map(Node::getLiteralLanguage)
                        .sorted()
                        .toList();
                if (!languages.equals(List.of("ar", "en"))) {
                    faults.add(term.getLocalName() + " " + property.getLocalName() + " " + languages);
                }
            }
            if (objects(term, SKOS.example).findAny().isEmpty()) {
                faults.add(term.getLocalName() + " has no example");
            }
            if (!has(term, RDFS.isDefinedBy, NodeFactory.createURI("https://w3id.org/khabar/ontology"))) {
                faults.add(term.getLocalName() + " does not say what defines it");
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void everyReusedTermIsLabelledInBothLanguages() {
        List<String> faults = new ArrayList<>();
        subjects(ONTOLOGY)
                .filter(node -> node.isURI() && has(node, RDFS.isDefinedBy, Node.ANY))
                .forEach(node -> {
                    List<String> languages = objects(node, RDFS.label)
                            .map(Node::getLiteralLanguage)
                            .sorted()
                            .toList();
                    if (!languages.equals(List.of("ar", "en"))) {
                        faults.add(node + " " + languages);
                    }
                });
        assertEquals(List.of(), faults);
    }

    @Test
    void labelsTellTermsOfOneKindApart() {
        Set<String> seen = new HashSet<>();
        List<String> shared = new ArrayList<>();
        terms().forEach(term -> objects(term, RDF.type).forEach(type -> objects(term, RDFS.label)
                .filter(label -> !seen.add(type + " " + label))
                .forEach(label -> shared.add(term.getLocalName() + " " + label))));
        assertEquals(List.of(), shared);
    }

    @Test
    void constantsAndTermsAreTheSame() {
        Set<String> constants = Stream.of(Kh.class.getFields())
                .filter(field -> field.getType() == Node.class)
                .map(field -> field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(terms().map(Node::getLocalName).collect(Collectors.toCollection(TreeSet::new)), constants);
    }

    @Test
    void everyPropertyHasDomainAndRange() {
        List<String> faults = terms().filter(term -> has(term, RDF.type, OWL2.ObjectProperty.asNode())
                        || has(term, RDF.type, OWL2.DatatypeProperty.asNode()))
                .filter(term -> !has(term, RDFS.domain, Node.ANY) || !has(term, RDFS.range, Node.ANY))
                .map(Node::getLocalName)
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void everyEventClassHasItsPlaceMappingsAndShape() {
        Node event = NodeFactory.createURI("https://w3id.org/khabar/shapes#Event");
        Set<Node> targets = all(SHAPES, event, SHACL.targetClass);
        assertEquals(EVENTS, targets);
        EVENTS.forEach(type -> {
            Set<Node> above = superclasses(type);
            assertTrue(above.containsAll(Set.of(Kh.Event, Sem.Event, Prov.Entity)), () -> type + " under " + above);
            assertEquals(4, above.size(), () -> type + " is in one group: " + above);
            for (String scheme : List.of("plover", "cameo")) {
                assertTrue(
                        mappings(type)
                                        .anyMatch(code -> has(
                                                code,
                                                SKOS.inScheme,
                                                NodeFactory.createURI("https://w3id.org/khabar/" + scheme)))
                                || isDropped(type, scheme),
                        () -> type + " is not mapped to " + scheme);
            }
        });
        Set<Node> leaves = terms().filter(term -> superclasses(term).contains(Kh.Event))
                .filter(term -> !ONTOLOGY.contains(Node.ANY, RDFS.subClassOf.asNode(), term))
                .collect(Collectors.toSet());
        assertEquals(EVENTS, leaves);
    }

    /** PLOVER has left mere statements and publications out on purpose, as its scheme's note says. */
    private static boolean isDropped(Node type, String scheme) {
        return scheme.equals("plover") && Set.of(Kh.Statement, Kh.Publication).contains(type);
    }

    @Test
    void everyMappedCodeIsDescribed() {
        List<String> faults = ONTOLOGY.find()
                .filterKeep(t -> t.getPredicate().getURI().startsWith(SKOS.uri)
                        && t.getPredicate().getURI().endsWith("Match"))
                .mapWith(Triple::getObject)
                .filterKeep(code -> !code.getURI().startsWith(Schema.NS))
                .filterDrop(code -> objects(code, RDFS.label).count() == 2)
                .mapWith(Node::toString)
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void everyTermIsUsedByShapesLexiconStoreOrAnotherTerm() {
        Set<Node> used = new HashSet<>();
        Graph lexicon = OntologyFiles.graph(OntologyFiles.lexicon());
        Stream.of(SHAPES, lexicon, ONTOLOGY).forEach(graph -> graph.find().forEachRemaining(triple -> {
            used.add(triple.getPredicate());
            used.add(triple.getObject());
        }));
        // Terms of what a store adds to the articles.
        ShownName.ALL.forEach(shown -> used.add(shown.property()));
        used.addAll(ShownTelling.SHOWN);
        // Terms that only SPARQL constraints name.
        String queries = OntologyFiles.text(OntologyFiles.SHAPES);
        List<String> unused = terms().filter(term -> !used.contains(term))
                .map(Node::getLocalName)
                .filter(name -> !queries.matches("(?s).*\\bkh:" + name + "\\b.*"))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void shapesUseDefinedTermsOnly() {
        Set<String> names = new TreeSet<>();
        Pattern.compile("\\bkh:([A-Za-z]+)")
                .matcher(OntologyFiles.text(OntologyFiles.SHAPES))
                .results()
                .forEach(match -> names.add(match.group(1)));
        names.removeAll(terms().map(Node::getLocalName).toList());
        assertEquals(Set.of(), names);
    }

    private static Stream<Node> terms() {
        return subjects(ONTOLOGY).filter(node -> node.isURI() && node.getURI().startsWith(Kh.NS));
    }

    private static Stream<Node> subjects(Graph graph) {
        return GraphUtil.listSubjects(graph, Node.ANY, Node.ANY).toSet().stream();
    }

    private static Stream<Node> objects(Node subject, Property property) {
        return all(ONTOLOGY, subject, property.asNode()).stream();
    }

    private static Set<Node> all(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toSet();
    }

    private static boolean has(Node subject, Property property, Node object) {
        return ONTOLOGY.contains(subject, property.asNode(), object);
    }

    private static Stream<Node> mappings(Node type) {
        return Stream.of(SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)
                .flatMap(property -> objects(type, property));
    }

    private static Set<Node> superclasses(Node type) {
        Set<Node> found = new HashSet<>();
        Collection<Node> next = all(ONTOLOGY, type, RDFS.subClassOf.asNode());
        while (found.addAll(next)) {
            next = found.stream()
                    .flatMap(above -> objects(above, RDFS.subClassOf))
                    .collect(Collectors.toSet());
        }
        return found;
    }
}
