package org.khabar.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

/**
 * Reads who held which post when.
 *
 * @param facts the graph
 */
record Tenures(Facts facts) {
    private static final int MOST_POSTS = 50;

    /** One after the other in a post. */
    record Succession(Tenure earlier, Tenure later) {}

    /** The posts of a person, the officials of an agency, the holders of a post, the earliest first. */
    List<Tenure> of(Node node) {
        Map<String, Tenure> tenures = new TreeMap<>();
        Stream.of(ORG.member.asNode(), ORG.organization.asNode(), Kh.post)
                .flatMap(property -> facts.triples(Node.ANY, property, node).map(Triple::getSubject))
                .distinct()
                .filter(each -> facts.graph().contains(each, ORG.member.asNode(), Node.ANY))
                .forEach(membership -> {
                    Optional<Node> role = facts.object(membership, ORG.role.asNode());
                    Optional<Node> post = facts.object(membership, Kh.post);
                    Tenure tenure = new Tenure(
                            facts.object(membership, ORG.member.asNode()),
                            post.or(() -> role),
                            facts.object(membership, ORG.organization.asNode()),
                            day(membership, Schema.startDate, Kh.startedBy),
                            day(membership, Schema.endDate, Kh.endedBy),
                            Set.copyOf(facts.objects(membership, Kh.startedBy)),
                            Set.copyOf(facts.objects(membership, Kh.endedBy)),
                            Set.copyOf(facts.objects(membership, Kh.supportedBy)));
                    String key = tenure.member() + " " + role.or(() -> post) + " " + tenure.body();
                    tenures.merge(key, tenure, Tenure::with);
                });
        return tenures.values().stream()
                .sorted(Comparator.comparing(Tenure::sortKey))
                .toList();
    }

    /** Who came after whom in a post, or in the posts of a person, as far as dates tell. */
    List<Succession> successions(Node node) {
        List<Tenure> own = of(node);
        Map<Node, List<Tenure>> holders = own.stream()
                .flatMap(tenure -> tenure.post().stream())
                .distinct()
                .limit(MOST_POSTS)
                .collect(Collectors.toMap(post -> post, this::of));
        return own.stream()
                .flatMap(tenure -> tenure.post().stream()
                        .flatMap(post -> Stream.concat(
                                before(tenure, holders.getOrDefault(post, List.of())),
                                after(tenure, holders.getOrDefault(post, List.of())))))
                .distinct()
                .toList();
    }

    private static Stream<Succession> before(Tenure tenure, List<Tenure> holders) {
        return holders.stream()
                .filter(other -> other.precedes(tenure))
                .max(Comparator.comparing(Tenure::sortKey))
                .map(other -> new Succession(other, tenure))
                .stream();
    }

    private static Stream<Succession> after(Tenure tenure, List<Tenure> holders) {
        return holders.stream()
                .filter(tenure::precedes)
                .min(Comparator.comparing(Tenure::sortKey))
                .map(other -> new Succession(tenure, other))
                .stream();
    }

    private String day(Node membership, Node property, Node event) {
        Stream<Node> said = Stream.concat(
                        Stream.of(membership), facts.objects(membership, ORG.memberDuring.asNode()).stream())
                .flatMap(node -> facts.objects(node, property).stream());
        Stream<Node> happened =
                facts.objects(membership, event).stream().flatMap(each -> facts.objects(each, Kh.date).stream());
        return Stream.concat(said, happened)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(day -> day.matches("\\d{4}(-\\d\\d(-\\d\\d.*)?)?"))
                .findFirst()
                .map(day -> day.substring(0, Math.min(10, day.length())))
                .orElse("");
    }
}
