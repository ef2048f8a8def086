package org.khabar.derived;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What an ontology adds to single triples: super-classes, super-properties, inverse and symmetric properties. Each such
 * triple follows from one other, so that it can be taken back when the last of those goes.
 */
public final class Inference {
    private static final Node TYPE = RDF.type.asNode();

    private final SetMultimap<Node, Node> classes = LinkedHashMultimap.create();
    private final SetMultimap<Node, Node> classesBelow = LinkedHashMultimap.create();
    private final SetMultimap<Node, Way> properties = LinkedHashMultimap.create();
    private final SetMultimap<Node, Way> propertiesBelow = LinkedHashMultimap.create();

    /**
     * A property that holds where another does.
     *
     * @param flipped whether it holds from the object to the subject
     */
    record Way(Node property, boolean flipped) {
        Triple of(Triple triple) {
            return flipped
                    ? Triple.create(triple.getObject(), property, triple.getSubject())
                    : Triple.create(triple.getSubject(), property, triple.getObject());
        }

        Way then(Way next) {
            return new Way(next.property, flipped ^ next.flipped);
        }
    }

    /** @param ontology classes and properties with {@code rdfs:subClassOf}, {@code owl:inverseOf} and the like */
    public Inference(Graph ontology) {
        named(ontology, OWL.Class.asNode())
                .forEach(type -> closureOfClass(ontology, type).forEach(above -> {
                    classes.put(type, above);
                    classesBelow.put(above, type);
                }));
        Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
                .flatMap(kind -> named(ontology, kind.asNode()))
                .forEach(property -> closureOfProperty(ontology, property).forEach(way -> {
                    properties.put(property, way);
                    propertiesBelow.put(way.property(), new Way(property, way.flipped()));
                }));
    }

    private static Stream<Node> named(Graph ontology, Node kind) {
        return ontology.stream(Node.ANY, TYPE, kind).map(Triple::getSubject).filter(Node::isURI);
    }

    private static Set<Node> closureOfClass(Graph ontology, Node type) {
        Set<Node> found = new LinkedHashSet<>(Set.of(type));
        Deque<Node> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Node next = open.remove();
            Stream.of(
                            ontology.stream(next, RDFS.subClassOf.asNode(), Node.ANY)
                                    .map(Triple::getObject),
                            ontology.stream(next, OWL.equivalentClass.asNode(), Node.ANY)
                                    .map(Triple::getObject),
                            ontology.stream(Node.ANY, OWL.equivalentClass.asNode(), next)
                                    .map(Triple::getSubject))
                    .flatMap(above -> above)
                    .filter(above -> above.isURI() && found.add(above))
                    .forEach(open::add);
        }
        found.remove(type);
        return found;
    }

    private static Set<Way> closureOfProperty(Graph ontology, Node property) {
        Way self = new Way(property, false);
        Set<Way> found = new LinkedHashSet<>(Set.of(self));
        Deque<Way> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Way next = open.remove();
            steps(ontology, next.property())
                    .map(next::then)
                    .filter(found::add)
                    .toList()
                    .forEach(open::add);
        }
        found.remove(self);
        return found;
    }

    private static Stream<Way> steps(Graph ontology, Node property) {
        return Stream.of(
                        ontology.stream(property, RDFS.subPropertyOf.asNode(), Node.ANY)
                                .map(triple -> new Way(triple.getObject(), false)),
                        ontology.stream(property, OWL.inverseOf.asNode(), Node.ANY)
                                .map(triple -> new Way(triple.getObject(), true)),
                        ontology.stream(Node.ANY, OWL.inverseOf.asNode(), property)
                                .map(triple -> new Way(triple.getSubject(), true)),
                        ontology.stream(property, TYPE, OWL.SymmetricProperty.asNode())
                                .map(triple -> new Way(property, true)))
                .flatMap(way -> way);
    }

    /** Classes and properties from which other things follow than by another ontology. */
    Set<Node> differingFrom(Inference other) {
        return Stream.of(this, other)
                .flatMap(each -> Stream.concat(each.classes.keySet().stream(), each.properties.keySet().stream()))
                .filter(term -> !classes.get(term).equals(other.classes.get(term))
                        || !properties.get(term).equals(other.properties.get(term)))
                .collect(Collectors.toSet());
    }

    /** All that follows, in lines that are the same for ontologies by which the same follows. */
    public String rules() {
        return Stream.concat(
                        classes.entries().stream().map(entry -> entry.getKey() + " < " + entry.getValue()),
                        properties.entries().stream().map(entry -> entry.getKey() + " " + entry.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Classes above a class. */
    Stream<Node> above(Node type) {
        return classes.get(type).stream();
    }

    /** Properties that hold where a property does. */
    Stream<Way> ways(Node property) {
        return properties.get(property).stream();
    }

    /** What follows from a triple, itself left out. */
    public Stream<Triple> from(Triple triple) {
        if (triple.predicateMatches(TYPE)) {
            return classes.get(triple.getObject()).stream()
                    .map(above -> Triple.create(triple.getSubject(), TYPE, above));
        }
        return properties.get(triple.getPredicate()).stream()
                .filter(way -> !way.flipped() || !triple.getObject().isLiteral())
                .map(way -> way.of(triple));
    }

    /** The triples from each of which this one follows, itself left out. */
    public Stream<Triple> sources(Triple triple) {
        if (triple.predicateMatches(TYPE)) {
            return classesBelow.get(triple.getObject()).stream()
                    .map(below -> Triple.create(triple.getSubject(), TYPE, below));
        }
        return propertiesBelow.get(triple.getPredicate()).stream()
                .filter(way -> !way.flipped() || !triple.getObject().isLiteral())
                .map(way -> way.of(triple));
    }
}
