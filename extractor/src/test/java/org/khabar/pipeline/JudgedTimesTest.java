package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.khabar.article.Article;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.ontology.Kh;

/** Among the times of a sentence the judgement chooses, and may choose none. */
class JudgedTimesTest {

    private static final String TEXT = "استقال وزير النقل رامي حداد الأحد، بعدما أقيل وزير المالية كمال الزين الخميس.";

    @Test
    void theRulesAnswerStandsWhereNothingElseIsKnown() {
        assertEquals(Map.of("Resignation", "2024-03-03", "Dismissal", "2024-02-29"), dates(q -> ruled(q) ? 1.0 : 0));
    }

    @Test
    void theLikeliestTimeIsTaken() {
        assertEquals(
                Map.of("Resignation", "2024-02-29", "Dismissal", "2024-03-03"), dates(q -> ruled(q) ? 0.45 : 0.55));
    }

    @Test
    void whereNoTimeIsLikelyNoneIsTold() {
        assertEquals(Map.of(), dates(q -> 0.2));
    }

    private static boolean ruled(Question question) {
        return question.ruled().equals(Question.YES);
    }

    /** The date of each class of event where this is how likely a time is that of an event. */
    private static Map<String, String> dates(Function<Question, Double> likely) {
        Judgement judgement = new Judgement() {
            @Override
            public Map<String, Double> answers(Question question) {
                return question.kind() == Question.Kind.TIME
                        ? Map.of(Question.YES, likely.apply(question))
                        : RULES.answers(question);
            }

            @Override
            public boolean knows(String lemma) {
                return false;
            }
        };
        Graph graph = NewsExtractor.create(new ExtractorOptions(Kh.ID, false, Optional.empty()), judgement)
                .extract(new Article("t", TEXT, "ar", LocalDate.parse("2024-03-04"), null, null))
                .graph();
        return graph.find(Node.ANY, Kh.date, Node.ANY).toList().stream()
                .collect(Collectors.toMap(
                        t -> graph.find(t.getSubject(), RDF.type.asNode(), Node.ANY)
                                .next()
                                .getObject()
                                .getLocalName(),
                        t -> t.getObject().getLiteralLexicalForm()));
    }
}
