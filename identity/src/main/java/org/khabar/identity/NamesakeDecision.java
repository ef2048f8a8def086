package org.khabar.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.ontology.Kh;

/**
 * Whom a name that several people bear means in one article: the one of whose country the article speaks, or else somebody of
 * whom nothing more is known.
 *
 * @param name IRI of the name's profile
 * @param article the article
 * @param other IRI of the bearer that is meant, or might be
 * @param sure whether it is that one
 * @param one IRI that stands for the name in this article
 */
public record NamesakeDecision(String name, Node article, String other, boolean sure, String one) {

    private static final String RULE = "country-of-the-article";
    private static final String CONFIDENCE = "0.9";
    private static final Node LABEL = NodeFactory.createLiteralLang(RULE + ": " + CONFIDENCE, "en");

    /**
     * Decides.
     *
     * @param bearers those who may be meant, one at least
     * @param spokenOf countries of which the article speaks
     * @param identified from the IRI of a bearer to the one that stands for it
     */
    public static NamesakeDecision of(
            Ids ids,
            String name,
            Collection<Profile> bearers,
            Node article,
            Set<String> spokenOf,
            UnaryOperator<String> identified) {
        List<Profile> meant = new ArrayList<>();
        SortedSet<String> stands = new TreeSet<>();
        for (Profile bearer : bearers) {
            if (!Collections.disjoint(bearer.countries(), spokenOf)) {
                meant.add(bearer);
                stands.add(identified.apply(bearer.id()));
            }
        }
        boolean sure = stands.size() == 1;
        Profile other = (sure ? meant : bearers)
                .stream().min(Comparator.comparing(Profile::id)).orElseThrow();
        String one = sure
                ? stands.first()
                : ids.node("person", name, article.getURI()).getURI();
        return new NamesakeDecision(name, article, other.id(), sure, one);
    }

    /** The node of the decision on a name in an article. */
    public static Node node(Ids ids, String name, Node article) {
        return ids.node("decision", name, article.getURI());
    }

    /** What the identity graph says of the decision. */
    public Set<Triple> triples(Ids ids, Aliases aliases) {
        Node decision = node(ids, name, article);
        return Set.of(
                Triple.create(decision, RDF.type.asNode(), Kh.IdentityDecision),
                Triple.create(decision, RDFS.label.asNode(), LABEL),
                Triple.create(decision, Kh.decidesOn, aliases.node(name)),
                Triple.create(decision, Kh.decidesOn, aliases.node(other)),
                Triple.create(decision, Kh.rule, NodeFactory.createLiteralString(RULE)),
                Triple.create(decision, Kh.confidence, NodeFactory.createLiteralDT(CONFIDENCE, XSDDatatype.XSDdecimal)),
                Triple.create(decision, Kh.verdict, sure ? Kh.Same : Kh.Apart),
                Triple.create(decision, Kh.toldIn, article),
                Triple.create(decision, Kh.identifiedAs, NodeFactory.createURI(one)));
    }
}
