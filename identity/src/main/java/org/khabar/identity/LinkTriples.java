package org.khabar.identity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.ontology.Kh;

/**
 * Links as the identity graph keeps them, each a {@code kh:IdentityDecision}.
 *
 * @param ids names of the decisions
 * @param aliases names of what is decided on
 */
public record LinkTriples(Ids ids, Aliases aliases) {

    /** Kind of the decision by which a telling is of an event. */
    public static final String SAME = "decision";

    /** Kind of the decision by which a telling is not of an event of which it could be. */
    public static final String APART = "decision/apart";

    /** Kind of the decision by which an event came of another one. */
    public static final String FOLLOW_UP = "decision/follow-up";

    /** The decision on a link between profiles. */
    public Node node(Link link) {
        return ids.node("decision", link.first(), link.second());
    }

    /** What a decision says of a link, but for the verdict. */
    public Set<Triple> of(Node decision, Link link) {
        String text = link.rule() + ": " + link.score();
        Node score = NodeFactory.createLiteralDT(score(link), XSDDatatype.XSDdecimal);
        return new HashSet<>(Set.of(
                Triple.create(decision, RDF.type.asNode(), Kh.IdentityDecision),
                Triple.create(decision, RDFS.label.asNode(), NodeFactory.createLiteralLang(text, "en")),
                Triple.create(decision, Kh.decidesOn, aliases.node(link.first())),
                Triple.create(decision, Kh.decidesOn, aliases.node(link.second())),
                Triple.create(decision, Kh.rule, NodeFactory.createLiteralString(link.rule())),
                Triple.create(decision, Kh.confidence, score)));
    }

    /** The one decision of a kind on a thing. */
    public Set<Triple> of(String kind, String thing, Link link, Node verdict) {
        Node decision = ids.node(kind, thing);
        Set<Triple> triples = of(decision, link);
        triples.add(Triple.create(decision, Kh.verdict, verdict));
        return triples;
    }

    /** Three decimals at most, in canonical form. */
    private static String score(Link link) {
        String text = BigDecimal.valueOf(link.score())
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return text.contains(".") ? text : text + ".0";
    }

    /** The one link that is read from the decision on two profiles, which a rule and a person may both have put together. */
    public static Link read(Collection<Link> kept) {
        Link any = kept.iterator().next();
        return new Link(
                any.first(),
                any.second(),
                kept.stream().map(Link::rule).min(String::compareTo).orElseThrow(),
                Double.parseDouble(kept.stream()
                        .map(LinkTriples::score)
                        .min(String::compareTo)
                        .orElseThrow()));
    }
}
