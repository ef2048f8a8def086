package org.khabar.consolidation;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.khabar.identity.Aliases;
import org.khabar.ontology.Kh;

/** The named graph in which a store keeps what is known for identity, and what was decided. Use it within a transaction. */
final class IdentityGraph {

    private final DatasetGraph quads;
    private final Node name;
    private final Aliases aliases;

    IdentityGraph(DatasetGraph quads, Node name, Aliases aliases) {
        this.aliases = aliases;
        this.quads = quads;
        this.name = name;
    }

    /** The node under which a thing is kept here. */
    Node node(String id) {
        return aliases.node(id);
    }

    /** The thing that is kept under a node. */
    String id(Node node) {
        return aliases.id(node);
    }

    Aliases aliases() {
        return aliases;
    }

    /** Describes the alias of a thing. */
    void describe(String id, String label) {
        add(aliases.description(id, label));
    }

    void add(Collection<Triple> triples) {
        triples.forEach(triple -> quads.add(Quad.create(name, triple)));
    }

    void add(Node subject, Node property, Node object) {
        quads.add(Quad.create(name, subject, property, object));
    }

    void delete(Node subject, Node property, Node object) {
        quads.delete(Quad.create(name, subject, property, object));
    }

    /** Takes back all that is said of a node. */
    void forget(Node subject) {
        quads.deleteAny(name, subject, Node.ANY, Node.ANY);
    }

    /** Replaces all that is said of a node; what is said already is not touched. */
    void replace(Node subject, Set<Triple> now) {
        Set<Triple> before = quads.stream(name, subject, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet());
        Sets.difference(before, now).forEach(triple -> quads.delete(Quad.create(name, triple)));
        Sets.difference(now, before).forEach(triple -> quads.add(Quad.create(name, triple)));
    }

    /** Replaces the values of a property. */
    void set(Node subject, Node property, @Nullable Node object) {
        if (object == null || !quads.contains(name, subject, property, object)) {
            quads.deleteAny(name, subject, property, Node.ANY);
            if (object != null) {
                add(subject, property, object);
            }
        }
    }

    boolean knows(Node subject) {
        return quads.contains(name, subject, Node.ANY, Node.ANY);
    }

    SortedSet<String> objects(Node subject, Node property) {
        return quads.stream(name, subject, property, Node.ANY)
                .map(Quad::getObject)
                .map(object -> object.isURI() ? object.getURI() : object.getLiteralLexicalForm())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Node> subjects(Node property, Node object) {
        return quads.stream(name, Node.ANY, property, object)
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
    }

    Collection<Node> nodes(Node subject, Node property) {
        return quads.stream(name, subject, property, Node.ANY)
                .map(Quad::getObject)
                .toList();
    }

    /** The IRI that stands for this one in the dataset; itself unless it was found to be another. */
    String identified(String id) {
        return quads.stream(name, node(id), Kh.identifiedAs, Node.ANY)
                .map(quad -> quad.getObject().getURI())
                .findFirst()
                .orElse(id);
    }

    /** Lets an IRI stand for a thing; whether another one did. */
    boolean identify(String id, String chosen) {
        boolean changes = !identified(id).equals(chosen);
        set(node(id), Kh.identifiedAs, NodeFactory.createURI(chosen));
        return changes;
    }
}
