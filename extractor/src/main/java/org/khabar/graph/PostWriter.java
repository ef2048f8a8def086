package org.khabar.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.identity.Ids;
import org.khabar.lexicon.Entry;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.mention.Tenure;
import org.khabar.ontology.Kh;
import org.khabar.text.Document;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;

/** Writes posts and who holds them. */
final class PostWriter {

    private final Ids ids;
    private final Triples triples;
    private final Document document;
    private final Entities entities;
    private final EntityWriter entityWriter;
    private final Set<Node> written = new HashSet<>();

    PostWriter(Ids ids, Triples triples, Document document, Entities entities, EntityWriter entityWriter) {
        this.ids = ids;
        this.triples = triples;
        this.document = document;
        this.entities = entities;
        this.entityWriter = entityWriter;
    }

    /**
     * The node of a post: one per role and agency. A minister's is one per role and country, since not every article names
     * the ministry; so is that of other offices where no agency is known; else it is the article's own.
     */
    Node post(int sentence, Post post) {
        Entity body = body(post);
        Node bodyNode = body == null ? ministry(post) : entityWriter.node(body);
        String words = words(sentence, post);
        Entry country = entityWriter.countryOf(post);
        Node where =
                country != null && (bodyNode == null || isMinister(post)) ? ids.authority(country.iri()) : bodyNode;
        Node node = where != null
                ? ids.post(post.role().iri(), where)
                : ids.node("post", post.role().iri(), document.article().id() + " " + words);
        if (written.add(node)) {
            triples.type(node, ORG.Post.asNode())
                    .add(
                            node,
                            ORG.role.asNode(),
                            NodeFactory.createURI(post.role().iri()));
            Node role = NodeFactory.createURI(post.role().iri());
            triples.type(role, SKOS.Concept.asNode())
                    .label(role, post.role().arabic(), "ar")
                    .label(role, post.role().english(), "en");
        }
        if (bodyNode != null) {
            triples.add(node, ORG.postIn.asNode(), bodyNode);
        }
        if (country != null) {
            entityWriter.country(node, country);
        }
        triples.label(node, words, document.language());
        String alone = withoutBody(sentence, post);
        if (!alone.isEmpty()) {
            triples.add(node, SKOS.altLabel.asNode(), Triples.words(alone, document.language()));
        }
        return node;
    }

    /** Minister of foreign affairs, not minister: a government has one of them. */
    private static boolean isMinister(Post post) {
        return post.portfolio() != null
                || post.role().isA("minister") && !post.role().is("minister");
    }

    /** The ministry of a minister's country, where the authority files have it. */
    private @Nullable Node ministry(Post post) {
        Entry country = entityWriter.countryOf(post);
        return post.portfolio() == null || country == null || !isMinister(post)
                ? null
                : entityWriter.ministry(country, post.portfolio());
    }

    /** مستشار السياسات of مستشار السياسات في مكتب التخطيط: the post's words up to the preposition before its agency. */
    private String withoutBody(int sentence, Post post) {
        Nominal body = post.body();
        Sentence s = document.sentences().get(sentence);
        int at = body == null || body.sentence() != sentence ? -1 : body.first() - 1;
        while (at > post.first()
                && at < post.end()
                && !s.token(at).is(Pos.PREPOSITION)
                && s.token(at).is(Pos.PARTICIPLE)) {
            at--;
        }
        boolean bound = at > post.first() && at < post.end() && s.token(at).is(Pos.PREPOSITION);
        return bound ? document.words(s, post.first(), at) : "";
    }

    @Nullable
    Entity body(Post post) {
        Entity body = post.body() == null ? null : entities.of(post.body());
        return body != null && body.kind() == Kind.ORGANIZATION ? body : null;
    }

    String words(int sentence, Post post) {
        return document.words(document.sentences().get(sentence), post.first(), post.end());
    }

    /** The membership that a mention shows: who holds, held or will hold which post. */
    Node membership(Entity holder, int sentence, Post post, Tenure tenure, Node evidence) {
        Node person = entityWriter.node(holder);
        Node postNode = post(sentence, post);
        Node status =
                switch (tenure) {
                    case CURRENT -> Kh.Current;
                    case FORMER -> Kh.Former;
                    case FUTURE -> Kh.Future;
                    case ACTING -> Kh.Acting;
                };
        Node node = ids.membership(person, postNode, status);
        String name = holder.bestName();
        triples.type(node, ORG.Membership.asNode())
                .label(node, name + ": " + words(sentence, post), document.language())
                .add(node, ORG.member.asNode(), person)
                .add(node, Kh.post, postNode)
                .add(node, ORG.role.asNode(), NodeFactory.createURI(post.role().iri()))
                .add(node, Kh.tenureStatus, status)
                .add(node, Kh.supportedBy, evidence);
        Entity body = body(post);
        Node agency = body == null ? ministry(post) : entityWriter.node(body);
        if (agency != null) {
            triples.add(node, ORG.organization.asNode(), agency);
        }
        if (tenure == Tenure.CURRENT || tenure == Tenure.ACTING) {
            triples.add(person, Kh.holdsPost, postNode).add(postNode, ORG.heldBy.asNode(), person);
            if (agency != null) {
                triples.add(person, Kh.worksFor, agency);
            }
        }
        return node;
    }
}
