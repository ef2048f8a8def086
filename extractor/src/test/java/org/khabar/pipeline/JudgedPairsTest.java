package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.khabar.article.Article;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.ontology.Kh;

/** Whether a telling tells again what was told before, the judgement decides. */
class JudgedPairsTest {

    private static final String TOLD_AGAIN = "استقال وزير النقل رامي حداد.\n\nوقال مكتبه إن استقالة حداد لا رجعة فيها.";
    private static final String ROLES = "استقال وزير النقل رامي حداد.\n\nواستقال المستشار أيضا.";
    private static final String TWO = "استقال وزير النقل رامي حداد.\n\nواستقال وزير المالية كمال الزين أيضا.";

    @Test
    void theRulesAnswerStandsWhereNothingElseIsKnown() {
        assertEquals(
                List.of(1, 2),
                List.of(resignations(TOLD_AGAIN, Optional.empty()), resignations(TWO, Optional.empty())));
    }

    @Test
    void whatIsLikelyOneIsOne() {
        assertEquals(
                List.of(1, 1),
                List.of(resignations(TOLD_AGAIN, Optional.of(0.9)), resignations(ROLES, Optional.of(0.9))));
    }

    @Test
    void whatTwoNamedPeopleDoIsTwoHoweverLikelyItIsOne() {
        assertEquals(2, resignations(TWO, Optional.of(0.9)));
    }

    @Test
    void whatIsUnlikelyOneIsTwo() {
        assertEquals(
                List.of(2, 2),
                List.of(resignations(TOLD_AGAIN, Optional.of(0.1)), resignations(ROLES, Optional.of(0.1))));
    }

    @Test
    void whatIsDatedYearsApartIsTwoHoweverLikelyItIsOne() {
        String text = "استقال وزير النقل رامي حداد الاثنين.\n\nوكان حداد قد استقال في مايو 2019 من وزارة المالية.";
        assertEquals(2, resignations(text, Optional.of(0.9)));
    }

    /** How many resignations a text tells where this is how likely two tellings are of one. */
    private static int resignations(String text, Optional<Double> likely) {
        Judgement judgement = new Judgement() {
            @Override
            public Map<String, Double> answers(Question question) {
                return question.kind() == Question.Kind.SAME && likely.isPresent()
                        ? Map.of(Question.YES, likely.get())
                        : RULES.answers(question);
            }

            @Override
            public boolean knows(String lemma) {
                return false;
            }
        };
        Graph graph = NewsExtractor.create(new ExtractorOptions(Kh.ID, false, Optional.empty()), judgement)
                .extract(new Article("t", text, "ar", LocalDate.parse("2024-03-04"), null, null))
                .graph();
        return graph.find(Node.ANY, RDF.type.asNode(), Kh.Resignation).toList().size();
    }
}
