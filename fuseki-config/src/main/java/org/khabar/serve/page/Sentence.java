package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.khabar.ontology.Itsrdf;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;

/**
 * A sentence of an article with the passages in it that speak of something.
 *
 * @param node the sentence
 * @param article its article
 * @param text its words
 * @param begin offset of its first code point in the article
 * @param passages what is marked in it, in order, none overlapping another
 */
record Sentence(Node node, Node article, Text text, int begin, List<Passage> passages) {

    /**
     * Words within a sentence.
     *
     * @param begin offset of the first code point in the article
     * @param end offset behind the last code point
     * @param about the entity or event they speak of
     * @param trigger whether they are what tells of an event
     */
    record Passage(int begin, int end, Node about, boolean trigger) {}

    /** The sentence, with the passages about chosen nodes marked; empty if the graph does not hold it whole. */
    static Optional<Sentence> of(Facts facts, Node sentence, Predicate<Node> marked) {
        Optional<Node> article = facts.object(sentence, Nif.referenceContext);
        Optional<Node> words = facts.object(sentence, Nif.anchorOf);
        Optional<Integer> begin = number(facts, sentence, Nif.beginIndex);
        if (article.isEmpty() || words.isEmpty() || begin.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> passages = new ArrayList<>();
        for (Node mention : facts.subjects(Nif.sentence, sentence, Integer.MAX_VALUE)) {
            passage(facts, mention, marked).ifPresent(passages::add);
        }
        return Optional.of(new Sentence(sentence, article.get(), Text.of(words.get()), begin.get(), apart(passages)));
    }

    private static Optional<Passage> passage(Facts facts, Node mention, Predicate<Node> marked) {
        Optional<Integer> begin = number(facts, mention, Nif.beginIndex);
        Optional<Integer> end = number(facts, mention, Nif.endIndex);
        Optional<Node> event =
                facts.subjects(Kh.evidence, mention, 10).stream().filter(marked).findFirst();
        Optional<Node> about =
                event.or(() -> facts.object(mention, Itsrdf.taIdentRef).filter(marked));
        return begin.flatMap(b -> end.flatMap(e -> about.map(a -> new Passage(b, e, a, event.isPresent()))));
    }

    /** Of passages that overlap, the first and longest stays. */
    private static List<Passage> apart(List<Passage> passages) {
        List<Passage> sorted = passages.stream()
                .sorted(Comparator.comparingInt(Passage::begin)
                        .thenComparing(Comparator.comparingInt(Passage::end).reversed()))
                .toList();
        List<Passage> kept = new ArrayList<>();
        int end = 0;
        for (Passage passage : sorted) {
            if (passage.begin() >= end && passage.end() > passage.begin()) {
                kept.add(passage);
                end = passage.end();
            }
        }
        return List.copyOf(kept);
    }

    private static Optional<Integer> number(Facts facts, Node subject, Node property) {
        return facts.object(subject, property)
                .filter(node -> node.isLiteral() && node.getLiteralValue() instanceof Number)
                .map(node -> ((Number) node.getLiteralValue()).intValue());
    }
}
