package org.khabar.identity;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.ontology.Kh;

/**
 * The names under which things are kept in the identity graph: a thing's alias stays apart from the thing even when another IRI
 * comes to stand for it; an authority entry has none and is kept under its own IRI.
 *
 * @param base IRI that every identifier begins with
 * @param authority whether an IRI is that of an authority entry
 */
public record Aliases(String base, Predicate<String> authority) {

    private static final String ALIAS = "alias/";
    private static final String OTHER = "alias/other/";

    /** The node under which a thing is kept. */
    public Node node(String id) {
        if (authority.test(id)) {
            return NodeFactory.createURI(id);
        }
        return NodeFactory.createURI(
                id.startsWith(base)
                        ? base + ALIAS + id.substring(base.length())
                        : base + OTHER + URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    /** The thing that is kept under a node. */
    public String id(Node node) {
        String iri = node.getURI();
        if (iri.startsWith(base + OTHER)) {
            return URLDecoder.decode(iri.substring(base.length() + OTHER.length()), StandardCharsets.UTF_8);
        }
        return iri.startsWith(base + ALIAS) ? base + iri.substring(base.length() + ALIAS.length()) : iri;
    }

    /** What is said of the alias of a thing. */
    public Set<Triple> description(String id, String label) {
        boolean arabic =
                label.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        Node node = node(id);
        return Set.of(
                Triple.create(node, RDF.type.asNode(), Kh.Alias),
                Triple.create(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(label, arabic ? "ar" : "en")));
    }

    /** What is kept of a profile that is no authority entry. */
    public Set<Triple> description(Profile profile) {
        Node node = node(profile.id());
        Set<Triple> triples =
                new HashSet<>(description(profile.id(), profile.names().first()));
        profile.names()
                .forEach(name ->
                        triples.add(Triple.create(node, Kh.normalizedName, NodeFactory.createLiteralString(name))));
        profile.countries()
                .forEach(country -> triples.add(Triple.create(node, Kh.country, NodeFactory.createURI(country))));
        profile.keptUnder()
                .forEach(key -> triples.add(Triple.create(node, Kh.nameKey, NodeFactory.createLiteralString(key))));
        return triples;
    }
}
