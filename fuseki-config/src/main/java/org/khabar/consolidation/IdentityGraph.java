package org.khabar.consolidation;

import com.google.common.collect.Sets;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;

/** The named graph in which a store keeps what is known for identity, and what was decided. Use it within a transaction. */
final class IdentityGraph {

    private static final String ALIAS = "alias/";
    private static final String OTHER = "alias/other/";

    private final DatasetGraph quads;
    private final String base;
    private final Node name;
    private final Predicate<String> authority;

    /** @param authority whether an IRI is that of an authority entry */
    IdentityGraph(DatasetGraph quads, Node name, String base, Predicate<String> authority) {
        this.authority = authority;
        this.quads = quads;
        this.name = name;
        this.base = base;
    }

    /**
     * The node under which a thing is kept here: its alias, which stays apart from the thing even when another IRI comes
     * to stand for it; an authority entry has none and is kept under its own IRI.
     */
    Node node(String id) {
        if (authority.test(id)) {
            return NodeFactory.createURI(id);
        }
        return NodeFactory.createURI(
                id.startsWith(base)
                        ? base + ALIAS + id.substring(base.length())
                        : base + OTHER + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    /** The thing that is kept under a node. */
    String id(Node node) {
        String iri = node.getURI();
        if (iri.startsWith(base + OTHER)) {
            return URLDecoder.decode(iri.substring(base.length() + OTHER.length()), StandardCharsets.UTF_8);
        }
        return iri.startsWith(base + ALIAS) ? base + iri.substring(base.length() + ALIAS.length()) : iri;
    }

    /** Describes the alias of a thing. */
    void describe(String id, String label) {
        boolean arabic =
                label.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        add(node(id), RDF.type.asNode(), Kh.Alias);
        add(node(id), RDFS.label.asNode(), NodeFactory.createLiteralLang(label, arabic ? "ar" : "en"));
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
