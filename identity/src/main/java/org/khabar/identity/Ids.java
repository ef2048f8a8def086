package org.khabar.identity;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.khabar.ontology.Kh;

/** Identifiers: the same thing gets the same IRI in every run and in every order. None holds the name of a machine. */
public final class Ids {

    private final String base;

    /** @param base IRI that every identifier begins with; it ends in {@code /} or {@code #} */
    public Ids(String base) {
        this.base = base;
    }

    public String base() {
        return base;
    }

    /** IRI of an article, and of its graph, from the input's identifier. */
    public String article(String id) {
        return base + "article/" + hash(id);
    }

    /** A node of a kind, identified by what makes it the one it is. */
    public Node node(String kind, String... parts) {
        return NodeFactory.createURI(base + kind + "/" + hash(String.join("\u0000", parts)));
    }

    /**
     * A post that every article means alike.
     *
     * @param role IRI of its role
     * @param where the agency or country in which it is the one of its role
     */
    public Node post(String role, Node where) {
        return node("post", role, where.getURI());
    }

    /** A membership: one for who holds which post with which status. */
    public Node membership(Node member, Node post, Node status) {
        return node("membership", member.getURI(), post.getURI(), status.getLocalName());
    }

    /** An authority entry under this dataset's base. */
    public Node authority(String iri) {
        return NodeFactory.createURI(iri.startsWith(Kh.ID) ? base + iri.substring(Kh.ID.length()) : iri);
    }

    /** 80 bits of SHA-256 in hexadecimal: a clash among a billion identifiers has a chance below one in a million. */
    static String hash(String text) {
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 20);
    }
}
