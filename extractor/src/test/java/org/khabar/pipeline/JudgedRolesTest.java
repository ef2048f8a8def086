package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.khabar.article.Article;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.ontology.Kh;
import org.khabar.text.Span;

/** Whoever is spoken of in the sentences before may take part too. */
class JudgedRolesTest {

    private static final String LINA = "لينا حداد";
    private static final String SAMI = "سامي النجار";
    private static final String TEXT = "قالت " + LINA + " إنها تعرف " + SAMI + ".\n\nوبدأت التحقيقات في حادث الجسر.";

    /** The words in which those are named who are asked about as doers of what the last sentence tells. */
    private final Map<String, String> asked = new LinkedHashMap<>();

    @Test
    void thoseOfTheSentenceBeforeAreAskedAboutByTheirWordsThere() {
        Graph graph = graph(Map.of(SAMI, 0.9));
        assertTrue(SAMI.contains(Objects.requireNonNull(asked.get(SAMI))), asked::toString);
        Node investigation =
                graph.find(Node.ANY, Node.ANY, Kh.Investigation).next().getSubject();
        Node agent = graph.find(investigation, Kh.agent, Node.ANY).next().getObject();
        assertTrue(graph.find(agent, RDFS.label.asNode(), Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList()
                .contains(SAMI));
    }

    @Test
    void whoIsUnlikelyIsNotTold() {
        assertEquals(0, doers(Map.of()));
    }

    @Test
    void besideSomebodyOneOfTheSentenceBeforeMustBeLikelier() {
        assertEquals(1, doers(Map.of(SAMI, 0.6)));
        assertEquals(1, doers(Map.of(LINA, 0.9, SAMI, 0.6)));
        assertEquals(2, doers(Map.of(LINA, 0.9, SAMI, 0.8)));
    }

    @Test
    void whoeverDoesItIsNotCreditedWithIt() {
        Map<String, Double> sources = Map.of(LINA, 0.8, SAMI, 0.9);
        assertEquals(2, told(graph(Map.of(), sources), Kh.accordingTo));
        assertEquals(1, told(graph(Map.of(SAMI, 0.9), sources), Kh.accordingTo));
    }

    private int doers(Map<String, Double> chances) {
        return told(graph(chances), Kh.agent);
    }

    private static int told(Graph graph, Node role) {
        Node investigation =
                graph.find(Node.ANY, Node.ANY, Kh.Investigation).next().getSubject();
        return graph.find(investigation, role, Node.ANY).toList().size();
    }

    private Graph graph(Map<String, Double> chances) {
        return graph(chances, Map.of());
    }

    private Graph graph(Map<String, Double> chances, Map<String, Double> sources) {
        Judgement judgement = new Judgement() {
            @Override
            public Map<String, Double> answers(Question question) {
                boolean source = question.kind() == Question.Kind.SOURCE;
                boolean role = source || question.kind() == Question.Kind.AGENT;
                if (!role || !question.type().equals("Investigation")) {
                    return RULES.answers(question);
                }
                String name = Objects.requireNonNull(question.entity())
                        .names()
                        .iterator()
                        .next();
                Span words = Objects.requireNonNull(question.words());
                asked.put(name, TEXT.substring(words.begin(), words.end()));
                return Map.of(Question.YES, (source ? sources : chances).getOrDefault(name, 0.1));
            }

            @Override
            public boolean knows(String lemma) {
                return false;
            }
        };
        return NewsExtractor.create(new ExtractorOptions(Kh.ID, false, Optional.empty()), judgement)
                .extract(new Article("t", TEXT, "ar", LocalDate.parse("2024-03-04"), null, null))
                .graph();
    }
}
