package org.khabar.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;

/**
 * An article's graph with every thing under the IRI that stands for it in the dataset. Posts and memberships follow: a
 * post is one for a role and a body, a membership one for a person, a post and a status.
 */
public final class Rewriting {

    private final Ids ids;
    private final Graph told;
    private final Map<Node, Node> moved = new HashMap<>();
    private final Set<Node> seen = new HashSet<>();

    private Rewriting(Ids ids, Graph told, UnaryOperator<String> identified) {
        this.ids = ids;
        this.told = told;
        told.stream().forEach(triple -> {
            move(triple.getSubject(), identified);
            move(triple.getObject(), identified);
        });
        told.find(Node.ANY, RDF.type.asNode(), ORG.Post.asNode()).forEachRemaining(t -> movePost(t.getSubject()));
        told.find(Node.ANY, RDF.type.asNode(), ORG.Membership.asNode())
                .forEachRemaining(t -> moveMembership(t.getSubject()));
    }

    /**
     * The rewritten graph.
     *
     * @param identified from an IRI as told to the one that stands for it, itself for most
     * @param authorityLabels labels of an authority entry; empty for other IRIs
     */
    public static Graph of(
            Ids ids, Graph told, UnaryOperator<String> identified, Function<Node, Collection<Node>> authorityLabels) {
        Rewriting rewriting = new Rewriting(ids, told, identified);
        Graph out = GraphFactory.createDefaultGraph();
        told.stream().forEach(triple -> out.add(rewriting.rewritten(triple)));
        for (Node name : rewriting.moved.values()) {
            Collection<Node> labels = authorityLabels.apply(name);
            if (!labels.isEmpty()) {
                rewriting.call(out, name, labels);
            }
        }
        return out;
    }

    /** What an authority entry is called in the article becomes another name beside its labels. */
    private void call(Graph out, Node entry, Collection<Node> labels) {
        for (Triple label : out.find(entry, RDFS.label.asNode(), Node.ANY).toList()) {
            out.delete(label);
            out.add(entry, SKOS.altLabel.asNode(), label.getObject());
        }
        labels.forEach(label -> out.add(entry, RDFS.label.asNode(), label));
    }

    private void move(Node node, UnaryOperator<String> identified) {
        // Sentences, mentions and terms bear a fragment and are never anything else.
        if (node.isURI() && node.getURI().indexOf('#') < 0 && seen.add(node)) {
            String iri = identified.apply(node.getURI());
            if (!iri.equals(node.getURI())) {
                moved.put(node, NodeFactory.createURI(iri));
            }
        }
    }

    private void movePost(Node post) {
        Node body = object(post, ORG.postIn.asNode());
        Node role = object(post, ORG.role.asNode());
        boolean ofBody = body != null
                && role != null
                && post.equals(ids.post(role.getURI(), body)); // a minister's post is its country's
        if (body != null && role != null && ofBody && moved.containsKey(body)) {
            moved.put(post, ids.post(role.getURI(), at(body)));
        }
    }

    private void moveMembership(Node membership) {
        Node member = object(membership, ORG.member.asNode());
        Node post = object(membership, Kh.post);
        Node status = object(membership, Kh.tenureStatus);
        if (member != null
                && post != null
                && status != null
                && (moved.containsKey(member) || moved.containsKey(post))) {
            moved.put(membership, ids.membership(at(member), at(post), status));
        }
    }

    private @Nullable Node object(Node subject, Node property) {
        return told.find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .min(Comparator.comparing(Node::toString))
                .orElse(null);
    }

    private Triple rewritten(Triple triple) {
        return Triple.create(at(triple.getSubject()), triple.getPredicate(), at(triple.getObject()));
    }

    private Node at(Node node) {
        return Objects.requireNonNullElse(moved.get(node), node);
    }
}
