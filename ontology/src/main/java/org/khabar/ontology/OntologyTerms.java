package org.khabar.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The ontology's graph as its page reads it: terms in reading order, and texts in one language. */
final class OntologyTerms {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(Kh.NS, "kh"),
            Map.entry(Sem.NS, "sem"),
            Map.entry(Prov.NS, "prov"),
            Map.entry(Nif.NS, "nif"),
            Map.entry(Itsrdf.NS, "itsrdf"),
            Map.entry(Schema.NS, "schema"),
            Map.entry(Time.NS, "time"),
            Map.entry("http://www.w3.org/ns/org#", "org"),
            Map.entry("http://xmlns.com/foaf/0.1/", "foaf"),
            Map.entry("http://www.w3.org/2004/02/skos/core#", "skos"),
            Map.entry("http://www.w3.org/2002/07/owl#", "owl"),
            Map.entry("http://www.w3.org/2000/01/rdf-schema#", "rdfs"),
            Map.entry("http://www.w3.org/2001/XMLSchema#", "xsd"),
            Map.entry("http://www.wikidata.org/entity/", "wikidata"),
            Map.entry("https://w3id.org/khabar/plover/", "PLOVER"),
            Map.entry("https://w3id.org/khabar/cameo/", "CAMEO"));

    private final Graph graph;
    private final PageLanguage language;

    OntologyTerms(Graph graph, PageLanguage language) {
        this.graph = graph;
        this.language = language;
    }

    /** A class of this ontology, then its subclasses, each before its own. */
    List<Node> branch(Node root) {
        List<Node> found = new ArrayList<>(List.of(root));
        subclasses(root).forEach(below -> found.addAll(branch(below)));
        return found;
    }

    List<Node> subclasses(Node type) {
        return ours(RDFS.subClassOf.asNode(), type);
    }

    /** This ontology's classes that stand below none of its other classes. */
    List<Node> roots() {
        return ours(RDF.type.asNode(), OWL2.Class.asNode()).stream()
                .filter(type -> values(type, RDFS.subClassOf.asNode()).stream().noneMatch(OntologyTerms::isOurs))
                .toList();
    }

    /** Properties that speak of a class, this ontology's and reused ones, the direct links left out. */
    List<Node> propertiesOf(Node type) {
        return graph.find(Node.ANY, RDFS.domain.asNode(), Node.ANY).toList().stream()
                .filter(domain -> members(domain.getObject()).contains(type))
                .map(Triple::getSubject)
                .filter(property -> !graph.contains(property, Kh.linkOf, Node.ANY))
                .distinct()
                .sorted(byLabel())
                .toList();
    }

    /** The properties of a class and of all classes above it. */
    List<Node> inheritedPropertiesOf(Node type) {
        List<Node> found = new ArrayList<>(propertiesOf(type));
        values(type, RDFS.subClassOf.asNode()).forEach(above -> found.addAll(inheritedPropertiesOf(above)));
        return found.stream().distinct().sorted(byLabel()).toList();
    }

    List<Node> directLinks() {
        return graph.find(Node.ANY, Kh.linkOf, Node.ANY).mapWith(Triple::getSubject).toList().stream()
                .sorted(byLabel())
                .toList();
    }

    /** All properties of this ontology, by label. */
    List<Node> properties() {
        return Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)
                .flatMap(kind -> ours(RDF.type.asNode(), kind.asNode()).stream())
                .sorted(byLabel())
                .toList();
    }

    boolean isObjectProperty(Node property) {
        return graph.contains(property, RDF.type.asNode(), OWL2.ObjectProperty.asNode());
    }

    /** Terms of other vocabularies that the graph uses. */
    List<Node> reused() {
        return graph
                .find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterDrop(OntologyTerms::isOurs)
                .toList()
                .stream()
                .sorted(Comparator.comparing(OntologyTerms::shortName))
                .toList();
    }

    List<Node> individuals(Node type) {
        return ours(RDF.type.asNode(), type);
    }

    /** The classes of a union; a named class is a union of itself. */
    List<Node> members(Node type) {
        List<Node> unions = values(type, OWL2.unionOf.asNode());
        return unions.isEmpty() ? List.of(type) : list(unions.get(0));
    }

    private List<Node> list(Node head) {
        List<Node> items = new ArrayList<>();
        Node rest = head;
        while (!rest.equals(RDF.nil.asNode())) {
            items.addAll(values(rest, RDF.first.asNode()));
            rest = values(rest, RDF.rest.asNode()).get(0);
        }
        return items;
    }

    /** Objects of a property, by label. */
    List<Node> values(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(byLabel())
                .toList();
    }

    /** The text of a property in the page's language; texts without a language count for both. */
    List<String> texts(Node subject, Node property) {
        return graph
                .find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .filterKeep(text -> Set.of("", language.code()).contains(text.getLiteralLanguage()))
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    String label(Node node) {
        if (node.equals(OWL2.Thing.asNode())) {
            return language.pick("أي كيان", "any entity");
        }
        List<String> labels = texts(node, RDFS.label.asNode());
        return labels.isEmpty() ? shortName(node) : labels.get(0);
    }

    private List<Node> ours(Node property, Node object) {
        Set<Node> found = new HashSet<>();
        graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).forEachRemaining(found::add);
        return found.stream().filter(OntologyTerms::isOurs).sorted(byLabel()).toList();
    }

    static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Kh.NS);
    }

    private Comparator<Node> byLabel() {
        return Comparator.comparing(this::label).thenComparing(node -> node.toString());
    }

    /** An IRI with its usual prefix, {@code sem:Event}. */
    static String shortName(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI();
        return PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getKey()))
                .map(prefix ->
                        prefix.getValue() + ":" + iri.substring(prefix.getKey().length()))
                .findAny()
                .orElse(iri);
    }
}
