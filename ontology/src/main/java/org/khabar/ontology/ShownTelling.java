package org.khabar.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What to show of an event that is told more than once: the sentence and the article of its surest telling, and the finest of its
 * dates. So no query has to compare tellings.
 */
public final class ShownTelling {
    /** Properties on whose triples the choice depends. */
    public static final Set<Node> TELLING =
            Set.of(Kh.evidence, Kh.date, Kh.confidence, Nif.sentence, Nif.anchorOf, Nif.referenceContext);

    /** Properties that hold what is chosen. */
    public static final Set<Node> SHOWN = Set.of(Kh.shownSentence, Kh.shownArticle, Kh.finestDate);

    private record Told(Node telling, double sure) {}

    private static final Comparator<Told> SUREST = Comparator.comparingDouble(Told::sure)
            .reversed()
            .thenComparing(told -> told.telling().toString());

    private ShownTelling() {}

    /**
     * The triples about one event with {@link Kh#shownSentence}, {@link Kh#shownArticle} and {@link Kh#finestDate}; none for
     * what is no event.
     *
     * @param graph all that is told
     */
    public static Set<Triple> of(Graph graph, Node event) {
        Optional<Node> surest = objects(graph, event, Kh.evidence)
                .flatMap(telling -> objects(graph, telling, Kh.confidence)
                        .filter(ShownTelling::isNumber)
                        .map(sure -> new Told(telling, ((Number) sure.getLiteralValue()).doubleValue())))
                .min(SUREST)
                .map(Told::telling);
        Stream<Triple> telling = surest.stream()
                .flatMap(words -> Stream.concat(
                        objects(graph, words, Nif.sentence)
                                .flatMap(sentence -> objects(graph, sentence, Nif.anchorOf))
                                .map(text -> Triple.create(event, Kh.shownSentence, text)),
                        objects(graph, words, Nif.referenceContext)
                                .map(article -> Triple.create(event, Kh.shownArticle, article))));
        List<Node> dates =
                objects(graph, event, Kh.date).filter(Node::isLiteral).toList();
        int finest = dates.stream().mapToInt(ShownTelling::fineness).max().orElse(0);
        Stream<Triple> days = dates.stream()
                .filter(date -> fineness(date) == finest)
                .map(date -> Triple.create(event, Kh.finestDate, date));
        return Stream.concat(telling, days).collect(Collectors.toSet());
    }

    private static Stream<Node> objects(Graph graph, Node subject, Node property) {
        // A list each, so that no index is left open within another.
        return graph.find(subject, property, Node.ANY).toList().stream().map(Triple::getObject);
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral() && node.getLiteral().isWellFormed() && node.getLiteralValue() instanceof Number;
    }

    private static int fineness(Node date) {
        return date.getLiteralLexicalForm().length();
    }
}
