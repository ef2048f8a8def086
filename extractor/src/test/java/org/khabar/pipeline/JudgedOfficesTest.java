package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.khabar.article.Article;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.ontology.Kh;

/** Which post at which agency a change of personnel is about, the judgement decides among those that stand near. */
class JudgedOfficesTest {

    private static final String TEXT =
            "التقى وزير النقل سامي النجار مدير هيئة الموانئ السورية.\n\nواستقال النجار مساء الأحد.";

    private final List<String> asked = new ArrayList<>();

    @Test
    void theRulesTakeThePostByWhichThePersonIsCalled() {
        assertEquals(List.of("وزير النقل"), posts(Optional.empty()));
    }

    @Test
    void postsOfTheSentenceBeforeAreAskedAbout() {
        assertEquals(List.of("مدير هيئة الموانئ السورية"), posts(Optional.of("مدير هيئة الموانئ السورية")));
        assertEquals(List.of("مدير هيئة الموانئ السورية", "وزير النقل"), asked);
    }

    @Test
    void whereNoneIsLikelyNoneIsTold() {
        assertEquals(List.of(), posts(Optional.of("")));
    }

    /** The words of the post that the resignation is about, where one is likely. */
    private List<String> posts(Optional<String> likely) {
        Judgement judgement = new Judgement() {
            @Override
            public Map<String, Double> answers(Question question) {
                if (question.kind() != Question.Kind.POST) {
                    return RULES.answers(question);
                }
                var words = Objects.requireNonNull(question.words());
                String post = TEXT.substring(words.begin(), words.end());
                asked.add(post);
                return likely.isEmpty()
                        ? RULES.answers(question)
                        : Map.of(Question.YES, post.equals(likely.get()) ? 0.9 : 0.05);
            }

            @Override
            public boolean knows(String lemma) {
                return false;
            }
        };
        Graph graph = NewsExtractor.create(new ExtractorOptions(Kh.ID, false, Optional.empty()), judgement)
                .extract(new Article("t", TEXT, "ar", LocalDate.parse("2024-03-04"), null, null))
                .graph();
        Node resignation =
                graph.find(Node.ANY, RDF.type.asNode(), Kh.Resignation).next().getSubject();
        return graph.find(resignation, Kh.post, Node.ANY)
                .mapWith(t -> graph.find(t.getObject(), RDFS.label.asNode(), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .toList();
    }
}
